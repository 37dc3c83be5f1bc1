package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundTest {

    private static final Searches.Of ANYTOWN = Searches.build(Anytown.PROFILE);
    private static final Searches.Of OTHERTOWN = Searches.build(Othertown.PROFILE);

    private static Found found(String query) {
        return new Found(Anytown.PROFILE, ANYTOWN, Parameters.of(Optional.of(query)));
    }

    private static Found typed(LoadedProfile council, Searches.Of index, String words) {
        return new Found(council, index, new Parameters(Map.of(Found.WORDS, List.of(words))));
    }

    private static List<String> questions(Found found) {
        return found.getQuestions().stream()
                .map(link -> link.address().replaceFirst(".*/ask/", ""))
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvFileSource(resources = "typed.csv")
    void what_people_type_finds_the_question_that_they_mean(String words, String question, int within) {
        for (Found found :
                List.of(typed(Anytown.PROFILE, ANYTOWN, words), typed(Othertown.PROFILE, OTHERTOWN, words))) {
            List<String> questions = questions(found);
            assertThat(questions.subList(0, Math.min(within, questions.size())), hasItem(question));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"swimming pool", "council tax", "bin collection", "the", "zzzz", "?", "\"*~^:("})
    void what_is_none_of_our_business_is_not_found(String words) {
        Found found = typed(Anytown.PROFILE, ANYTOWN, words);

        assertThat(found.isSomething(), is(false));
        assertThat(found.getHeading(), is("Nothing found for “" + words.strip() + "”"));
    }

    @Test
    void the_words_that_found_a_question_are_named() {
        Found found = found("q=can+I+cc+my+director");

        assertThat(found.getQuestions().get(0).note(), is("Found by: cc, director"));
        assertThat(found.getTitle(), startsWith("“can I cc my director” – 1 question, "));
    }

    @Test
    void a_clause_is_found_by_its_number_and_by_its_words_and_linked_in_the_reader() {
        Found number = typed(Othertown.PROFILE, OTHERTOWN, "clause C.4.1(a)");
        assertThat(number.getClauses().get(0).address(), is("/othertown/protocol#C.4.1(a)"));
        assertThat(
                typed(Othertown.PROFILE, OTHERTOWN, "forms").getClauses().stream()
                        .map(Found.Link::address)
                        .toList(),
                contains("/othertown/protocol#Appendix-A"));
        assertThat(
                typed(Othertown.PROFILE, OTHERTOWN, "printed twice")
                        .getClauses()
                        .get(0)
                        .place(),
                is("C.4.1, the second of that number"));
    }

    @Test
    void in_the_protocol_alone_no_question_is_found() {
        Found found = found("q=letter&in=protocol");

        assertThat(found.getQuestions(), is(empty()));
        assertThat(found.getClauses().stream().map(Found.Link::address).toList(), hasItem("/anytown/protocol#2.1"));
    }

    @Test
    void nothing_typed_is_a_fault_and_nothing_sent_is_not() {
        assertThat(found("q=+").isWordless(), is(true));
        assertThat(found("q=+").getTitle(), is("Error: Search"));
        assertThat(found("").isWordless(), is(false));
        assertThat(found("").isNothing(), is(false));
    }

    @Test
    void a_very_long_text_is_cut() {
        assertThat(found("q=" + "letter+".repeat(1000)).getWords().length(), is(200));
    }
}
