package org.concordat.switching;

import static org.concordat.switching.Towns.ANYTOWN;
import static org.concordat.switching.Towns.NEXT;
import static org.concordat.switching.Towns.OTHERTOWN;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.admin.ContactsTouched;
import org.concordat.profile.Contact;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Role;
import org.concordat.switching.TouchedBySwitch.Touched;
import org.concordat.texts.TextsTouched;
import org.junit.jupiter.api.Test;

class TouchedBySwitchTest {

    private static final CouncilText OWN = new CouncilText(Map.of("2.1", List.of("Words of our own.")), Set.of());
    private static final Contact SOMEBODY = new Contact("Post", "post@anytown.example", "");

    private final LoadedProfile quoting = ANYTOWN.quoting(OWN);

    private static List<String> items(List<Touched> touched) {
        return touched.stream()
                .flatMap(one -> one.items().stream())
                .map(TouchedBySwitch.Item::text)
                .toList();
    }

    @Test
    void every_clause_that_is_quoted_loses_its_words_where_another_edition_is_proposed() {
        List<Touched> touched = TextsTouched.of(Preview.of(quoting, NEXT), CouncilText.NONE);

        assertThat(items(touched), contains(containsString("2.1")));
        assertThat(touched.get(0).says(), containsString("One clause is no longer quoted"));
        assertThat(touched.get(0).says(), containsString("No text of the proposed edition has been confirmed"));
    }

    @Test
    void a_text_of_the_proposed_edition_is_quoted_instead() {
        List<Touched> touched = TextsTouched.of(Preview.of(quoting, NEXT), OWN);

        assertThat(touched.get(0).says(), containsString("that is quoted instead"));
    }

    @Test
    void nothing_loses_its_words_where_the_clauses_stay_or_none_is_quoted() {
        assertThat(TextsTouched.of(Preview.of(quoting, ANYTOWN), OWN), is(empty()));
        assertThat(TextsTouched.of(Preview.of(ANYTOWN, NEXT), CouncilText.NONE), is(empty()));
    }

    @Test
    void contacts_of_titles_that_are_named_no_longer_are_listed_and_the_monitoring_officer_stays() {
        Map<Role, Contact> contacts =
                Map.of(Role.CHIEF_EXECUTIVE, SOMEBODY, Role.MONITORING_OFFICER, SOMEBODY, Role.CHIEF_OFFICER, SOMEBODY);

        assertThat(
                items(ContactsTouched.of(Preview.of(ANYTOWN, OTHERTOWN), contacts)),
                contains("Chief Executive: no longer named"));
        assertThat(ContactsTouched.of(Preview.of(ANYTOWN, NEXT), contacts), is(empty()));
    }

    @Test
    void titles_that_are_new_and_have_nobody_behind_them_are_listed_but_not_those_of_many() {
        assertThat(
                items(ContactsTouched.of(Preview.of(OTHERTOWN, ANYTOWN), Map.of())),
                contains("Chief Executive: no contact yet"));
        assertThat(
                ContactsTouched.of(Preview.of(OTHERTOWN, ANYTOWN), Map.of(Role.CHIEF_EXECUTIVE, SOMEBODY)),
                is(empty()));
    }
}
