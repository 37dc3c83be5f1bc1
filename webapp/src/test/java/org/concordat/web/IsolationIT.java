package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.screen.Route;
import org.junit.jupiter.api.Test;

/**
 * Every screen that there is, asked by everybody that there is: what somebody may not do looks as if it were not there. The
 * screens are found in what was compiled, so that a new one is asked as well.
 */
class IsolationIT extends OnTheServer {

    private static final String COUNCIL = "anytown";
    private static final String ELSEWHERE = "elsewhere";
    private static final int NOT_FOUND = 404;

    private static String address(Route route) {
        String root = EveryRoute.ofCouncil(route) ? "/" + COUNCIL + "/admin/" : "/admin/";
        return root + route.value().replaceAll("\\{[^}]*}", "nothing-of-this-name");
    }

    @Test
    void what_a_role_may_not_do_looks_as_if_it_were_not_there() throws Exception {
        List<String> open = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Route route : EveryRoute.routes()) {
            for (AccountRole role : AccountRole.values()) {
                Actor actor = new Actor(Actor.Kind.PERSON, "p", "", COUNCIL, Set.of(role), Set.of(), "");
                Client client = client().acting(role, COUNCIL);
                String council = EveryRoute.ofCouncil(route) ? COUNCIL : "";
                int shown = client.get(address(route)).statusCode();
                if (!route.show().allows(actor, council) && shown != NOT_FOUND) {
                    open.add(role + " GET " + address(route) + " " + shown);
                }
                if (route.show().allows(actor, council) && route.menu() > 0) {
                    seen.add(role + " " + address(route));
                    if (shown == NOT_FOUND) {
                        refused.add(role + " GET " + address(route));
                    }
                }
                for (Act act : route.submit()) {
                    int submitted = act.allows(actor, council)
                            ? NOT_FOUND
                            : client.post(address(route)).statusCode();
                    if (submitted != NOT_FOUND) {
                        open.add(role + " POST " + address(route) + " " + submitted);
                    }
                }
            }
        }
        assertThat("open to those who may not", open, is(empty()));
        assertThat("closed to those who may", refused, is(empty()));
        assertThat(seen, hasItem("AUDITOR /anytown/admin/audit"));
    }

    @Test
    void whoever_is_of_another_council_finds_nothing_at_this_one() throws Exception {
        List<String> open = new ArrayList<>();
        for (Route route : EveryRoute.routes()) {
            if (!EveryRoute.ofCouncil(route) || route.show() == Act.READ_PUBLIC) {
                continue;
            }
            for (AccountRole role : AccountRole.values()) {
                int shown = client().acting(role, ELSEWHERE).get(address(route)).statusCode();
                int submitted =
                        client().acting(role, ELSEWHERE).post(address(route)).statusCode();
                if (shown != NOT_FOUND || submitted != NOT_FOUND) {
                    open.add(role + " of another council at " + address(route) + ": " + shown + ", " + submitted);
                }
            }
            int system = client().acting("system").get(address(route)).statusCode();
            int posted = client().acting("system").post(address(route)).statusCode();
            if (system != NOT_FOUND || posted != NOT_FOUND) {
                open.add("the system administrator at " + address(route) + ": " + system + ", " + posted);
            }
        }
        assertThat(open, is(empty()));
    }

    @Test
    void somebody_who_has_not_signed_in_is_asked_to_wherever_it_is() throws Exception {
        List<String> open = new ArrayList<>();
        for (Route route : EveryRoute.routes()) {
            for (HttpResponse<String> answer : List.of(get(address(route)), client().post(address(route)))) {
                boolean asked =
                        answer.statusCode() == 303 && header(answer, "Location").startsWith("/admin/sign-in");
                if (route.show() != Act.READ_PUBLIC && !asked) {
                    open.add(address(route) + " " + answer.statusCode());
                }
            }
        }
        assertThat(open, is(empty()));
        assertThat(get("/anytown/admin/there-is-no-such-page").statusCode(), is(303));
    }
}
