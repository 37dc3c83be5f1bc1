package org.concordat.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.council.Council;
import org.concordat.council.InForce;
import org.concordat.people.DemonstrationPeople;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.signin.DemonstrationAccounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demonstration, unless {@code CONCORDAT_MODE} is {@code production}: every plug-in's council is there from the start.
 */
@ApplicationScoped
public class Demonstration {

    private static final LocalDate FROM_THE_START = LocalDate.of(2000, 1, 1);

    @Inject
    private ProfileRegistry registry;

    @Inject
    private CouncilStore store;

    @Inject
    private Background background;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    @ConfigProperty(name = "concordat.mode", defaultValue = "demonstration")
    private String mode;

    /** Whether this is a demonstration and no production. */
    public boolean isOn() {
        return !mode.equals("production");
    }

    /** Whether this is a demonstration and the council one of its own, which stays open. */
    public boolean isOwn(String council) {
        return isOn() && registry.profile(council).isPresent();
    }

    /** Adds what is lacking. */
    void add() {
        if (!isOn()) {
            return;
        }
        Set<String> there =
                background.atNone(store::all).stream().map(Council::id).collect(Collectors.toSet());
        List<LoadedProfile> lacking = registry.profiles().stream()
                .map(LoadedProfile::id)
                .distinct()
                .filter(id -> !there.contains(id))
                .flatMap(id -> registry.profile(id).stream())
                .toList();
        for (LoadedProfile profile : lacking) {
            background.atNone(() -> {
                store.add(council(profile));
                return true;
            });
            background.at(profile.id(), () -> {
                store.putInForce(inForce(profile));
                people.add();
                return true;
            });
        }
        background.atNone(() -> {
            accounts.add();
            return true;
        });
    }

    private Council council(LoadedProfile profile) {
        Council council = new Council(profile.id(), profile.name(), profile.shortName(), profile.accent());
        council.allow(registry.profiles().stream().map(LoadedProfile::id).collect(Collectors.toSet()));
        council.become(Council.Status.OPEN);
        return council;
    }

    private static InForce inForce(LoadedProfile profile) {
        return new InForce(
                profile.profile().id(),
                profile.edition().id(),
                profile.manifest().version(),
                profile.digest(),
                FROM_THE_START,
                "In force when the demonstration was set up",
                "Concordat");
    }
}
