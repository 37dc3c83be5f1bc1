package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Test;

/** What the rows of one council are called, put into the addresses and the forms of the other. */
class OtherIdsIT extends TwoCouncils {

    private static final String OWN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Test
    void the_ids_of_one_council_are_nothing_at_another_and_change_nothing_there() throws Exception {
        Map<AccountRole, Map<String, String>> before = crawl(left);
        Map<String, String> pages = new TreeMap<>();
        // Of one address each role may see other forms.
        before.values()
                .forEach(reached -> reached.forEach((address, page) -> pages.merge(address, page, String::concat)));
        Set<String> here = addresses(OF_RIGHT);
        List<String> open = new ArrayList<>();
        int addresses = 0;
        int forms = 0;
        for (AccountRole role : AccountRole.values()) {
            Client client = right.council().acting(role);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                String address = atRight(page.getKey());
                if (!here.contains(address) && !address.contains("?")) {
                    addresses++;
                    for (HttpResponse<String> answer : List.of(client.get(address), client.post(address))) {
                        if (answer.statusCode() != 404 || isOf(left, answer.body())) {
                            open.add(role + " " + address + " " + answer.statusCode());
                        }
                    }
                }
                for (Form form : withIds(page.getKey(), page.getValue())) {
                    forms++;
                    HttpResponse<String> answer = form.send(client, "");
                    if (answer.statusCode() >= 500 || isOf(left, answer.body())) {
                        open.add(role + " " + form + " " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(addresses, is(greaterThan(50)));
        assertThat(forms, is(greaterThan(50)));
        assertThat(open, is(empty()));
        isUntouched(before);
    }

    /** The forms of a page that carry an id of a row, sent to the other council without a word of their own. */
    private static List<Form> withIds(String address, String page) {
        return Form.all(address, page).stream()
                .filter(form -> form.fields().stream().anyMatch(value -> value.matches(OWN_ID)))
                .map(form -> form.with(
                        atRight(form.action()),
                        form.fields().stream()
                                .map(value -> isOf(left, value) ? "nothing" : value)
                                .toList()))
                .toList();
    }
}
