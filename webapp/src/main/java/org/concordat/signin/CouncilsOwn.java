package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Council;
import org.concordat.openid.Provider;
import org.concordat.openid.Providers;
import org.concordat.screen.CurrentActor;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.store.Site;

/** The councils' own sign-ins as the pages show them. */
@Named
@ApplicationScoped
public class CouncilsOwn {

    /** A button that leads to one. */
    public record Button(String address, String text) {}

    @Inject
    private Providers providers;

    @Inject
    private Directory directory;

    @Inject
    private Site site;

    @Inject
    private CurrentActor current;

    /** The one of the council that somebody wants to go to, else of every council that may be seen here. */
    List<Button> buttons(String to) {
        Optional<String> wanted = Destination.council(to);
        return directory.all().stream()
                .map(Served::council)
                .filter(council -> site.has(council.id()))
                .filter(council ->
                        wanted.map(council.id()::equals).orElseGet(() -> site.isOfOneCouncil() || council.listed()))
                .flatMap(council -> providers.of(council.id()).stream().map(provider -> button(council, provider, to)))
                .toList();
    }

    private static Button button(Council council, Provider provider, String to) {
        String name = provider.name().isEmpty() ? SignInWords.of("openid.name", council.shortName()) : provider.name();
        return new Button(
                "/" + council.id() + "/admin/" + OpenIdScreen.PATH + Destination.query(to, "?"),
                SignInWords.of("openid.button", name));
    }

    /** Where to sign out of a council's own sign-in, as far as that is known. */
    Optional<String> signOut(String council) {
        return Optional.of(council)
                .filter(id -> !id.isEmpty() && site.has(id) && directory.any(id).isPresent())
                .flatMap(providers::of)
                .flatMap(Provider::signOut)
                .map(URI::toString);
    }

    /** What is wrong with the settings of councils' own sign-ins, a sentence each, for whoever runs the instance alone. */
    public List<String> getFaults() {
        return current.actor().isSystemAdministrator() ? providers.faults() : List.of();
    }
}
