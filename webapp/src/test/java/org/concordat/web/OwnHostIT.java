package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.ws.rs.HttpMethod;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.signin.Needs;
import org.junit.jupiter.api.Test;

/** What is public of two councils: kept apart in every cache, by the API for every token, and at each one's own host. */
class OwnHostIT extends TwoCouncils {

    /** The answers of an interview lead to one another without end: of each page so many are looked at. */
    private static final int MOST_OF_ONE_PATH = 4;

    /** The addresses of the API for a council, of what is public or of what is not. */
    private static List<String> api(String council, boolean open) {
        return EveryRoute.resources().stream()
                .filter(method -> EveryRoute.verb(method).equals(Optional.of(HttpMethod.GET)))
                .filter(method -> (method.getAnnotation(Needs.class).value() == Act.READ_PUBLIC) == open)
                .map(method -> EveryRoute.address(method, council))
                .toList();
    }

    @Test
    void what_a_program_may_ask_of_another_council_is_what_anybody_may() throws Exception {
        assertThat(api("lefttown", true).size(), is(greaterThan(4)));
        assertThat(right.tokens().size(), is(greaterThan(5)));
        for (String address : api("lefttown", true)) {
            for (String token : right.tokens()) {
                HttpResponse<String> asked = client().with(token).get(address);
                assertThat(address, asked.statusCode(), is(200));
                assertThat(address, asked.body(), is(get(address).body()));
            }
        }
        HttpResponse<String> wrong = client().with("concordat_none").get("/api/v1/councils/lefttown/clauses");
        assertThat(wrong.statusCode(), is(401));
        assertThat(wrong.body(), not(containsString("Lefttown")));
    }

    @Test
    void what_is_not_public_in_the_api_is_to_the_programs_of_another_council_as_if_it_were_not_there()
            throws Exception {
        assertThat(api("lefttown", false), is(not(empty())));
        for (String address : api("lefttown", false)) {
            String own = address.replace("lefttown", "righttown");
            List<String> read = new ArrayList<>();
            for (String token : right.tokens()) {
                HttpResponse<String> asked = client().with(token).get(address);
                assertThat(address, asked.statusCode(), is(404));
                assertThat(
                        address,
                        asked.body(),
                        is(client().with(token)
                                .get(address.replace("lefttown", "nowhere"))
                                .body()));
                assertThat(
                        address,
                        client().with(token).at(RIGHT_HOST).get(address).statusCode(),
                        is(404));
                HttpResponse<String> ofOwn = client().with(token).get(own);
                if (ofOwn.statusCode() == 200) {
                    read.add(ofOwn.body());
                }
            }
            assertThat(own, read.size(), is(right.tokens().size()));
            for (String body : read) {
                assertThat(own, body, containsString(right.word()));
                assertThat(own, isOf(left, body), is(false));
            }
            assertThat(address, get(address).statusCode(), is(401));
        }
    }

    @Test
    void what_is_kept_of_one_councils_answers_is_not_given_for_anothers() throws Exception {
        Map<Class<?>, List<String>> ofLeft = EveryRoute.pages("lefttown");
        Map<Class<?>, List<String>> ofRight = EveryRoute.pages("righttown");
        int tags = 0;
        for (Class<?> kind : ofLeft.keySet()) {
            for (int i = 0; i < ofLeft.get(kind).size(); i++) {
                HttpResponse<String> first = get(ofLeft.get(kind).get(i));
                String address = ofRight.get(kind).get(i);
                if (address.contains("righttown")) {
                    HttpResponse<String> second = get(address, "If-None-Match", tag(first));
                    assertThat(address, second.statusCode(), is(first.statusCode()));
                    assertThat(address, isOf(left, second.body()), is(false));
                    tags += header(first, "ETag").isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(tags, is(greaterThan(4)));
        String ask = "/api/v1/councils/%s/rulings/" + EveryRoute.QUESTION + EveryRoute.FACTS;
        assertThat(object(get(ask.formatted("lefttown"))).getString("words"), is("should not normally"));
        assertThat(object(get(ask.formatted("righttown"))).getString("words"), is("must not"));
    }

    private static List<String> addressesOfAll(String council) {
        return EveryRoute.pages(council).values().stream().flatMap(List::stream).toList();
    }

    private static String tag(HttpResponse<String> response) {
        return header(response, "ETag").isEmpty() ? "\"none\"" : header(response, "ETag");
    }

    @Test
    void at_a_councils_own_host_there_is_no_word_of_another() throws Exception {
        List<String> open = new ArrayList<>();
        for (String address : addressesOfAll("lefttown")) {
            HttpResponse<String> answer = client().at(RIGHT_HOST).get(address);
            HttpResponse<String> nowhere = client().at(RIGHT_HOST).get(address.replace("lefttown", "nowhere"));
            boolean named = address.contains("lefttown");
            // Whoever has no token is asked for one, whatever council the address names.
            int refused = api("lefttown", false).contains(address) ? 401 : 404;
            if (isOf(left, answer.body())
                    || (named && answer.statusCode() != refused)
                    || (named && nowhere.statusCode() != refused)
                    || (named && !answer.body().replace("lefttown", "nowhere").equals(nowhere.body()))) {
                open.add(address + " " + answer.statusCode());
            }
        }
        assertThat(open, is(empty()));
    }

    /** What somebody reaches from link to link at the right council's host, and nothing of that is another council's. */
    private static Set<String> reached(Client client) throws Exception {
        List<String> begin = new ArrayList<>(addressesOfAll("righttown"));
        begin.addAll(addresses(OF_RIGHT));
        Map<String, String> reached = Crawl.from(client, "/", begin, MOST_OF_ONE_PATH);
        reached.forEach((address, page) -> assertThat(address, isOf(left, page), is(false)));
        for (String address : addresses(OF_LEFT)) {
            assertThat(address, client.get(address).statusCode(), is(404));
            assertThat(address, client.post(address).statusCode(), is(404));
        }
        assertThat(
                reached.keySet(),
                hasItems(
                        "/righttown/",
                        "/righttown/protocol",
                        "/righttown/ask/" + EveryRoute.QUESTION + EveryRoute.FACTS,
                        "/about",
                        "/api/v1/councils/righttown/clauses"));
        return reached.keySet();
    }

    @Test
    void nobody_meets_a_word_of_another_council_at_a_councils_own_host() throws Exception {
        assertThat(reached(client().at(RIGHT_HOST)), not(hasItem("/righttown/admin/")));
        assertThat(header(client().at(RIGHT_HOST).get("/"), "Location"), is("/righttown/"));
        assertThat(header(client().at(RIGHT_HOST).get("/righttown/admin/"), "Location"), startsWith("/admin/sign-in"));
    }

    @Test
    void a_member_who_has_signed_in_at_their_councils_own_host_meets_no_word_of_another() throws Exception {
        String login = "councillor@righttown.example";
        client().accept(Fields.invitation(grant("righttown", login, AccountRole.MEMBER)), PASSWORD);
        Client member = client().at(RIGHT_HOST);
        assertThat(member.signIn(login, PASSWORD).statusCode(), is(303));

        assertThat(reached(member), hasItems("/righttown/admin/", "/admin/account"));
    }

    @Test
    void an_administrator_meets_no_word_of_another_council_at_their_own_host() throws Exception {
        Client administrator =
                right.council().acting(AccountRole.COUNCIL_ADMINISTRATOR).at(RIGHT_HOST);

        assertThat(reached(administrator), hasItems("/righttown/admin/", "/righttown/admin/accounts"));
    }
}
