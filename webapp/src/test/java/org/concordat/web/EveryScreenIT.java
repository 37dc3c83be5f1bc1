package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.AccountRole;
import org.concordat.screen.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks from link to link through every page for people who have signed in, as each role sees it, and submits every form with
 * nothing in it. The pages are found from their {@code @Route}s: one to which no walk leads fails.
 */
class EveryScreenIT extends InBrowser {

    /** Where no link leads, and why. */
    private static final Map<String, String> WITHOUT_A_LINK = Map.of(
            "/set-up", "it is there only while an installation has no account at all",
            "/sign-in/code", "it is there between a password and the code of somebody with a second factor: SignInIT",
            "{council}/sign-in/openid", "it only sends on to a council's own sign-in, where there is one",
            "{council}/sign-in/openid/return", "a council's own sign-in sends back there, and it shows no page",
            "/sign-in", "whoever has signed in needs no other: it is looked at below",
            "/invitation/{code}", "its link is given to one person alone; it is looked at below");

    private static final String SYSTEM = "administrator@concordat.example";

    private static Walktown town;

    private synchronized Walktown town() throws Exception {
        if (town == null) {
            town = Walktown.of(this);
        }
        return town;
    }

    @Test
    void every_screen_is_fit_to_be_seen_on_a_phone_and_can_be_used_by_keyboard() throws Exception {
        List<Route> routes = EveryRoute.routes();
        assertThat(routes.size(), is(greaterThan(50)));
        assertThat(
                routes.stream().map(Rounds::name).toList(),
                hasItems(WITHOUT_A_LINK.keySet().toArray(String[]::new)));
        Set<String> seen = new TreeSet<>();
        everybody(List.of(Sight.PHONE), seen, false);
        List<String> missed = new ArrayList<>();
        for (Route route : routes) {
            String name = Rounds.name(route);
            if (!seen.contains(name) && !WITHOUT_A_LINK.containsKey(name)) {
                missed.add(name);
            }
        }
        assertThat("no walk led there", missed, is(empty()));
    }

    /**
     * Every page as each role sees it, in every way there is. It takes long, and is left out of a build without the profile full.
     * It alone: {@code mvn verify -pl core,webapp -Pfull -DskipTests -Dit.test=EveryScreenIT
     * -Dfailsafe.failIfNoSpecifiedTests=false}.
     */
    @Test
    @Tag("every-council")
    void every_screen_is_fit_to_be_seen_by_everybody_in_every_way() throws Exception {
        everybody(List.of(Sight.DESKTOP, Sight.PHONE, Sight.FORCED_COLOURS, Sight.PRINT), new TreeSet<>(), true);
        everybody(List.of(Sight.WITHOUT_SCRIPT), new TreeSet<>(), true);
    }

    private void everybody(List<Sight> sights, Set<String> seen, boolean asEachRole) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<AccountRole, String> who : town().logins().entrySet()) {
            round(sights, who.getKey().id(), who.getValue(), Walktown.PASSWORD, seen, asEachRole, faults);
        }
        round(sights, "system", SYSTEM, Client.PASSWORD, seen, asEachRole, faults);
        assertThat(String.join("\n", faults), faults, is(empty()));
    }

    private void round(
            List<Sight> sights,
            String name,
            String login,
            String password,
            Set<String> seen,
            boolean asEachRole,
            List<String> faults)
            throws Exception {
        try (Visitor visitor = visitor(sights)) {
            new Rounds(visitor, name, asEachRole ? new TreeSet<>(seen) : seen)
                    .walk(
                            login,
                            password,
                            name.equals(AccountRole.DEMOCRATIC_SERVICES.id()) ? town().files() : List.of());
            faults.addAll(visitor.faults());
        }
    }

    @Test
    void what_is_there_before_anybody_has_signed_in_is_fit_to_be_seen() throws Exception {
        String link = town().unusedLink();
        walk(Sight.PHONE, visitor -> {
            visitor.open("/admin/sign-in").look("sign-in");
            visitor.page().fill("#login", "");
            visitor.click(visitor.main("form button[type=submit]").first());
            visitor.look("sign-in-fault");
            visitor.open(link).look("invitation");
            visitor.click(visitor.main("form button[type=submit]").first());
            visitor.look("invitation-fault");
            visitor.open("/admin/invitation/nothing").look("invitation-over");
        });
    }
}
