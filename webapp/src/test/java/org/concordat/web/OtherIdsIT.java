package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Test;

/** What the rows of one council are called, put into the addresses and the forms of the other. */
class OtherIdsIT extends TwoCouncils {

    private static final String OWN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Test
    void the_ids_of_one_council_are_nothing_at_another_and_change_nothing_there() throws Exception {
        Client owner = left.council().acting(AccountRole.COUNCIL_ADMINISTRATOR);
        Map<String, String> before = crawl(left, owner);
        Set<String> here = addresses(OF_RIGHT);
        List<String> open = new ArrayList<>();
        int foreign = 0;
        for (AccountRole role : AccountRole.values()) {
            Client client = right.council().acting(role);
            for (Map.Entry<String, String> page : before.entrySet()) {
                String address = atRight(page.getKey());
                if (!here.contains(address) && !address.contains("?")) {
                    foreign++;
                    for (HttpResponse<String> answer : List.of(client.get(address), client.post(address))) {
                        if (answer.statusCode() != 404 || isOf(left, answer.body())) {
                            open.add(role + " " + address + " " + answer.statusCode());
                        }
                    }
                }
                for (String[] form : formsWithIds(page.getValue())) {
                    foreign++;
                    if (isOf(left, client.post(address, form).body())) {
                        open.add(role + " " + address + " with a form of the other council");
                    }
                }
            }
        }
        assertThat(foreign, is(greaterThan(50)));
        assertThat(open, is(empty()));
        assertThat("changed", changed(before, crawl(left, owner)), is(empty()));
        String record = left.council()
                .acting(AccountRole.AUDITOR)
                .get("/lefttown/admin/audit/export.csv")
                .body();
        assertThat(record, containsString("at lefttown"));
        assertThat(record, not(containsString("righttown")));
    }

    /** The addresses whose pages are others than before; the record alone grows with every page that is read. */
    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(address -> !address.startsWith("/lefttown/admin/audit"))
                .filter(address -> !Objects.equals(before.get(address), now.get(address)))
                .distinct()
                .toList();
    }

    /** The forms of a page that carry an id of a row, each with all its fields and one button. */
    private static List<String[]> formsWithIds(String page) {
        List<String[]> forms = new ArrayList<>();
        for (String form : Fields.all(page, "(?s)<form(?=[^>]*method=\"post\")[^>]*>(.*?)</form>")) {
            for (String id : Fields.all(form, "value=\"(" + OWN_ID + ")\"")) {
                String name = Fields.first(form, "name=\"([^\"]+)\" value=\"" + id + "\"");
                List<String> fields = new ArrayList<>(List.of(name, id));
                for (String hidden : Fields.all(form, "<input type=\"hidden\" name=\"([^\"]+)\"")) {
                    if (!hidden.equals(name)) {
                        fields.addAll(List.of(hidden, Fields.value(form, hidden)));
                    }
                }
                forms.add(fields.toArray(String[]::new));
            }
        }
        return forms;
    }
}
