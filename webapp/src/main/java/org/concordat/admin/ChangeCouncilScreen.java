package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.council.HostName;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reached;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.CouncilStore;
import org.concordat.store.Directory;
import org.eclipse.microprofile.config.Config;

/** What the instance knows of a council: names, hosts, listing, allowed profiles. */
@Named
@RequestScoped
@Route(value = "councils/{council}/change", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class ChangeCouncilScreen implements Screen {

    /** A profile to tick. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    @Inject
    private CouncilStore store;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    @Inject
    private Config settings;

    private final Faults faults = new Faults();
    private CouncilForm form = CouncilForm.EMPTY;

    @Override
    public Reply show(Exchange exchange) {
        Optional<Council> council = store.find(String.valueOf(exchange.path().get("council")));
        council.ifPresent(found -> form = CouncilForm.of(found));
        return council.isPresent() ? Reply.view("admin-council-change") : Reply.notFound();
    }

    @Override
    public Reply submit(Exchange exchange) {
        String id = String.valueOf(exchange.path().get("council"));
        if (store.find(id).isEmpty()) {
            return Reply.notFound();
        }
        form = CouncilForm.read(exchange).of(id);
        form.checkNames(faults);
        form.checkPlace(store.all(), instanceHosts(exchange), profiles(), faults);
        if (faults.isAny()) {
            return Reply.rejected("admin-council-change");
        }
        setUp.change(exchange.actor(), form);
        directory.refresh();
        return Reply.redirect("/admin/councils/" + id + "?done=changed");
    }

    /** The hosts of the settings, and the one that this is done at: at a council's own host there is no such page. */
    private Set<String> instanceHosts(Exchange exchange) {
        return Stream.concat(
                        Stream.of(settings.getOptionalValue("concordat.hosts", String.class)
                                .orElse("")
                                .split(",")),
                        Stream.of(Reached.by(exchange.request()).host()))
                .flatMap(name -> HostName.of(name.strip()).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> profiles() {
        return registry.profiles().stream().map(LoadedProfile::id).collect(Collectors.toSet());
    }

    /** The profiles that there are. */
    public List<Choice> getChoices() {
        return profiles().stream()
                .sorted()
                .map(id -> new Choice(
                        "profiles-" + id,
                        id,
                        registry.profile(id).orElseThrow().name(),
                        form.profiles().contains(id)))
                .toList();
    }

    /** The two ways to be listed. */
    public List<Choice> getListing() {
        return List.of(
                new Choice("listed", "yes", AdminWords.of("listed.yes"), form.listed()),
                new Choice("listed-no", "no", AdminWords.of("listed.no"), !form.listed()));
    }

    /** What was typed, or what there is. */
    public CouncilForm getForm() {
        return form;
    }

    /** What is wrong with it. */
    public Faults getFaults() {
        return faults;
    }
}
