package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.council.AccountRole;
import org.concordat.screen.Route;
import org.junit.jupiter.api.Test;

/**
 * Every form of the one council, filled in and sent to its own address by everybody of the other. The screens that take one are
 * found in what was compiled, and their forms on the pages that the council's own people reach.
 */
class OtherFormsIT extends TwoCouncils {

    private static final String SOMEWHERE = "/lefttown/admin/there-is-no-such-page";

    /** Whoever sends the forms, with the token that they send. */
    private Map<Client, String> people() throws Exception {
        Map<Client, String> people = new LinkedHashMap<>();
        for (AccountRole role : AccountRole.values()) {
            people.put(right.council().acting(role), "");
        }
        Client keeper = keeper();
        String token = Fields.value(keeper.get("/righttown/admin/tokens").body(), "token");
        assertThat(token, is(not("")));
        people.put(keeper, token);
        return people;
    }

    private static Map<Route, Set<Form>> formsByScreen() {
        return OF_LEFT.values().stream()
                .flatMap(pages -> pages.entrySet().stream())
                .flatMap(page -> Form.all(page.getKey(), page.getValue()).stream())
                .filter(form -> form.action().startsWith("/lefttown/admin/"))
                .collect(Collectors.groupingBy(
                        form -> EveryRoute.at(form.action()).orElseThrow(),
                        Collectors.mapping(Function.identity(), Collectors.toSet())));
    }

    @Test
    void every_form_of_a_council_is_nothing_to_the_people_of_another_and_changes_nothing() throws Exception {
        Map<Route, Set<Form>> forms = formsByScreen();
        assertThat(
                "Furnished puts nothing in for these, so that nobody sends their forms",
                EveryRoute.routes().stream()
                        .filter(route -> EveryRoute.ofCouncil(route) && route.submit().length > 0)
                        .filter(route -> !forms.containsKey(route))
                        .map(Route::value)
                        .toList(),
                is(empty()));
        Map<AccountRole, Map<String, String>> before = crawl(left);
        List<String> open = new ArrayList<>();
        for (Map.Entry<Client, String> sender : people().entrySet()) {
            String nothing = sender.getKey().get(SOMEWHERE).body();
            assertThat(nothing, containsString("Page not found"));
            for (Form form : forms.values().stream().flatMap(Set::stream).toList()) {
                HttpResponse<String> answer = form.send(sender.getKey(), sender.getValue());
                if (answer.statusCode() != 404 || !answer.body().equals(nothing)) {
                    open.add(form + " " + answer.statusCode());
                }
            }
        }
        assertThat(open, is(empty()));
        isUntouched(before);
    }
}
