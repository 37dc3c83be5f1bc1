package org.concordat.question;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.junit.jupiter.api.Test;

/** The plain words of the catalogue: all there, nothing left over, and fit for a page. */
class CatalogueTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final ResourceBundle words = ResourceBundle.getBundle("org.concordat.question.questions", Locale.ENGLISH);

    @Test
    void every_key_of_every_question_has_words() {
        List<String> missing = new ArrayList<>();
        for (Question question : Catalogue.QUESTIONS) {
            Set<String> needed = new LinkedHashSet<>(Texts.keys(question));
            needed.add(question.id() + ".indirect");
            needed.add(question.id() + ".actor");
            needed.add(question.id() + ".for");
            needed.add("group." + question.group());
            if (PLACEHOLDER.matcher(words.getString(question.id() + ".act")).find()) {
                needed.add(question.id() + ".act.open");
            }
            question.facts().stream()
                    .filter(fact -> fact instanceof Fact.Choice<?>)
                    .forEach(fact -> needed.add(question.id() + "." + fact.id() + ".indirect"));
            needed.stream().filter(key -> !words.containsKey(key)).forEach(missing::add);
        }
        Stream.of(Role.values())
                .map(role -> "role." + role.id())
                .filter(key -> !words.containsKey(key))
                .forEach(missing::add);
        assertThat(missing, is(empty()));
    }

    @Test
    void no_key_names_something_that_the_catalogue_does_not_have() {
        Set<String> known = new HashSet<>();
        for (Question question : Catalogue.QUESTIONS) {
            String id = question.id();
            known.addAll(Texts.keys(question));
            known.addAll(List.of(
                    id + ".indirect", id + ".actor", id + ".for", id + ".act.open", "group." + question.group()));
            question.facts()
                    .forEach(fact ->
                            known.addAll(List.of(id + "." + fact.id() + ".indirect", id + "." + fact.id() + ".hint")));
        }
        Stream.of(Role.values()).forEach(role -> known.add("role." + role.id()));
        assertThat(
                words.keySet().stream()
                        .filter(key -> !known.contains(key) && !key.startsWith("duty."))
                        .toList(),
                is(empty()));
        assertThat("The bundle is not empty.", words.keySet(), hasSize(greaterThan(500)));
    }

    @Test
    void no_two_values_of_a_fact_read_alike() {
        for (Question question : Catalogue.QUESTIONS) {
            for (Fact fact : question.facts()) {
                Set<String> texts = new HashSet<>();
                fact.values()
                        .forEach(value -> texts.add(words.getString(question.id() + "." + fact.id() + "." + value)
                                .toLowerCase(Locale.ROOT)));
                assertThat(
                        question.id() + " " + fact, texts, hasSize(fact.values().size()));
            }
        }
    }

    @Test
    void a_yes_or_no_fact_has_both_statements_each_a_clause_that_can_stand_in_a_sentence() {
        for (Question question : Catalogue.QUESTIONS) {
            for (Fact fact : question.facts()) {
                if (fact instanceof Fact.YesNo) {
                    for (String value : fact.values()) {
                        String statement = words.getString(question.id() + "." + fact.id() + "." + value);
                        assertThat(
                                statement,
                                statement.matches("[a-z].* .*[^.?]") && statement.split(" ").length > 2,
                                is(true));
                    }
                }
            }
        }
    }

    @Test
    void no_text_shows_an_identifier() {
        Set<String> identifiers = new LinkedHashSet<>();
        for (Question question : Catalogue.QUESTIONS) {
            identifiers.add(question.id());
            question.facts().forEach(fact -> {
                identifiers.add(fact.id());
                identifiers.addAll(fact.values());
            });
        }
        Stream.of(Role.values()).map(Role::id).forEach(identifiers::add);
        identifiers.removeIf(id -> !id.contains("-"));
        assertThat(identifiers, hasItem("need-to-know"));
        List<String> shown = new ArrayList<>();
        for (String key : words.keySet()) {
            String text = PLACEHOLDER.matcher(words.getString(key)).replaceAll("");
            identifiers.stream()
                    .filter(id -> text.toLowerCase(Locale.ROOT).contains(id))
                    .forEach(id -> shown.add(key + " shows " + id));
        }
        assertThat(shown, is(empty()));
    }

    @Test
    void a_placeholder_is_a_role_or_in_an_act_a_fact_of_the_question() {
        List<String> unknown = new ArrayList<>();
        for (String key : words.keySet()) {
            Set<String> allowed = new HashSet<>();
            Stream.of(Role.values()).map(Role::id).forEach(allowed::add);
            Catalogue.QUESTIONS.stream()
                    .filter(question -> key.equals(question.id() + ".act"))
                    .flatMap(question -> question.facts().stream())
                    .map(Fact::id)
                    .forEach(allowed::add);
            PLACEHOLDER
                    .matcher(words.getString(key))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !allowed.contains(name))
                    .forEach(name -> unknown.add(key + " has {" + name + "}"));
        }
        assertThat(unknown, is(empty()));
    }

    @Test
    void who_acts_is_an_officer_a_member_either_or_the_council() {
        for (Question question : Catalogue.QUESTIONS) {
            String actor = words.getString(question.id() + ".actor");
            assertThat(question.id(), Set.of("officer", "member", "either", "council"), hasItem(actor));
        }
    }

    @Test
    void the_file_is_read_as_utf_8_and_its_quotation_marks_are_typographic() {
        Texts texts = Texts.ofCatalogue(Locale.ENGLISH);
        assertThat(texts.find("role.line-manager"), equalTo(Optional.of("officer\u2019s manager")));
        for (String key : words.keySet()) {
            if (!key.matches("[a-z-]+\\.asks")) {
                assertThat(key, words.getString(key), not(org.hamcrest.Matchers.containsString("'")));
            }
        }
    }
}
