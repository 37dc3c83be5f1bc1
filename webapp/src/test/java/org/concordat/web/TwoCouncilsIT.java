package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.screen.Route;
import org.junit.jupiter.api.Test;

/**
 * Every page of the one council asked by everybody of the other. The addresses are those of the screens that there are and of
 * the pages' own links.
 */
class TwoCouncilsIT extends TwoCouncils {

    private static final String NOTHING = "there-is-no-such-page";

    @Test
    void every_screen_of_a_council_is_reached_by_somebody_of_it() {
        List<Route> reached = addresses(OF_LEFT).stream()
                .flatMap(address -> EveryRoute.at(address).stream())
                .toList();
        assertThat(
                "Furnished puts nothing in for these, so that nobody is asked for it",
                EveryRoute.routes().stream()
                        .filter(route -> EveryRoute.ofCouncil(route) && route.show() != Act.READ_PUBLIC)
                        .filter(route -> !reached.contains(route))
                        .map(Route::value)
                        .toList(),
                is(empty()));
    }

    @Test
    void what_a_council_sees_has_its_own_words_and_none_of_the_others() {
        for (AccountRole role : AccountRole.values()) {
            OF_LEFT.get(role).forEach((address, page) -> assertThat(role + address, isOf(right, page), is(false)));
            OF_RIGHT.get(role).forEach((address, page) -> assertThat(role + address, isOf(left, page), is(false)));
        }
        for (String page : List.of("people/wards", "people/members", "people/export/all", "text", "tokens", "rules")) {
            String address = "/lefttown/admin/" + page;
            assertThat(
                    address, OF_LEFT.get(AccountRole.COUNCIL_ADMINISTRATOR).get(address), containsString(left.word()));
            assertThat(
                    address,
                    OF_RIGHT.get(AccountRole.COUNCIL_ADMINISTRATOR).get(atRight(address)),
                    containsString(right.word()));
        }
    }

    @Test
    void what_is_counted_searched_and_exported_is_the_councils_own() throws Exception {
        Client clerk = right.council().acting(AccountRole.COUNCIL_ADMINISTRATOR);

        assertThat(clerk.get("/righttown/admin/people/wards?q=ward+of").body(), containsString("2 found"));
        assertThat(
                clerk.get("/righttown/admin/people/wards?q=lefttown").body(),
                containsString("Nobody and nothing here matches"));
        assertThat(
                left.council()
                        .acting(AccountRole.COUNCIL_ADMINISTRATOR)
                        .get("/lefttown/admin/people/wards?q=ward+of")
                        .body(),
                containsString("3 found"));
        String export = Crawl.text(clerk.download("/righttown/admin/export"));
        assertThat(export, containsString(right.word()));
        assertThat(export, not(containsString(left.word())));
        long entries =
                clerk.get("/righttown/admin/audit/export.jsonl").body().lines().count();
        String verified = clerk.post("/righttown/admin/audit").body();
        long held =
                Long.parseLong(Fields.first(verified, "([\\d,]+) entries hold").replace(",", ""));
        // The export has a line for its end, and that it was made is an entry more.
        assertThat(held, is(entries));
        assertThat(
                clerk.get("/righttown/search?q=letter").body(),
                allOf(containsString("2.1 Letters to councillors"), not(containsString("Lefttown"))));
    }

    @Test
    void every_address_of_a_council_is_to_those_of_another_as_if_it_were_not_there() throws Exception {
        List<String> open = new ArrayList<>();
        for (AccountRole role : AccountRole.values()) {
            Client client = right.council().acting(role);
            String nothing = client.get("/lefttown/admin/" + NOTHING).body();
            assertThat(nothing.contains(left.word()), is(false));
            for (String address : addresses(OF_LEFT)) {
                HttpResponse<String> shown = client.get(address);
                if (shown.statusCode() != 404 || !shown.body().equals(nothing)) {
                    open.add(role + " GET " + address + " " + shown.statusCode());
                }
                HttpResponse<String> submitted = client.post(address);
                if (submitted.statusCode() != 404 || !submitted.body().equals(nothing)) {
                    open.add(role + " POST " + address + " " + submitted.statusCode());
                }
            }
        }
        assertThat(open, is(empty()));
    }

    @Test
    void nobody_and_no_program_reaches_a_councils_pages() throws Exception {
        List<Client> askers = new ArrayList<>(List.of(client()));
        right.tokens().forEach(token -> askers.add(client().with(token)));
        List<String> open = new ArrayList<>();
        for (Client asker : askers) {
            for (String address : addresses(OF_LEFT)) {
                HttpResponse<String> shown = asker.get(address);
                if (shown.statusCode() != 303
                        || !header(shown, "Location").startsWith("/admin/sign-in?to=")
                        || !shown.body().isEmpty()) {
                    open.add(address + " " + shown.statusCode());
                }
                HttpResponse<String> submitted = asker.post(address);
                if (!header(submitted, "Location").equals("/admin/sign-in")
                        || !submitted.body().isEmpty()) {
                    open.add("POST " + address + " " + submitted.statusCode());
                }
            }
        }
        assertThat(right.tokens().size(), is(greaterThan(5)));
        assertThat(open, is(empty()));
    }

    @Test
    void a_session_of_one_council_is_nothing_at_another() throws Exception {
        Client keeper = keeper();

        Map<String, String> own = Crawl.from(keeper, "/righttown/admin/", List.of());
        assertThat(own.size(), is(greaterThan(20)));
        own.forEach((address, page) -> assertThat(address, isOf(left, page), is(false)));
        Map<String, String> around =
                Crawl.from(keeper, "/admin/account", List.of("/admin/capacity", "/righttown/", "/righttown/protocol"));
        assertThat(
                around.keySet(), hasItems("/admin/account", "/admin/capacity", "/righttown/", "/righttown/protocol"));
        around.forEach((address, page) -> assertThat(address, isOf(left, page), is(false)));
        for (String address : addresses(OF_LEFT)) {
            assertThat(address, keeper.get(address).statusCode(), is(404));
            // Of the two faults of a form, that it is not there comes first.
            assertThat(address, keeper.post(address).statusCode(), is(404));
        }
    }

    @Test
    void the_administrators_of_the_instance_read_nothing_of_a_councils_own() throws Exception {
        Map<String, String> ofInstance =
                Crawl.from(client().acting("system"), "/admin/", List.of("/admin/councils/lefttown"));
        assertThat(ofInstance.keySet(), hasItems("/admin/", "/admin/councils/lefttown", "/admin/audit"));
        ofInstance.forEach((address, page) -> {
            assertThat(address, page, not(containsString("Ward of")));
            assertThat(address, page, not(containsString("Member of")));
            assertThat(address, page, not(containsString("Wanted by")));
        });
        assertThat(
                Crawl.from(client().acting("system"), "/lefttown/admin/", addresses(OF_LEFT))
                        .keySet(),
                is(empty()));
    }
}
