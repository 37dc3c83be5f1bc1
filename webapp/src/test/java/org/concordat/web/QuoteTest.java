package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String LONG = " Words and words.".repeat(30);

    private static Quote quote(List<String> paragraphs, String... named) {
        LoadedProfile quoting = Anytown.PROFILE.quoting(new CouncilText(Map.of("2.1", paragraphs), Set.of()));
        return Quote.of(quoting, "2.1", List.of(named));
    }

    @Test
    void a_short_clause_is_quoted_whole_whatever_is_named_of_it() {
        assertThat(quote(List.of("One.", "Two."), "paragraph 2"), is(new Quote("One.\nTwo.", true)));
    }

    @Test
    void of_a_long_clause_the_paragraphs_that_are_named_are_quoted() {
        List<String> paragraphs = List.of("One." + LONG, "Two." + LONG, "Three.");

        assertThat(quote(paragraphs, "paragraph 3"), is(new Quote("Three.", false)));
        assertThat(quote(paragraphs, "paragraph 3", "").words(), is("Three."));
        assertThat(quote(paragraphs, "paragraphs 1 and 3").words(), is("One." + LONG + "\nThree."));
    }

    @Test
    void a_number_that_is_printed_counts_more_than_the_place() {
        List<String> paragraphs = List.of("Before." + LONG, "1. First." + LONG, "2. Second.");

        assertThat(quote(paragraphs, "point 2").words(), is("2. Second."));
    }

    @Test
    void where_no_paragraph_is_named_or_there_is_none_such_the_beginning_of_a_long_clause_is_quoted() {
        List<String> paragraphs = Collections.nCopies(5, "Same." + LONG);

        assertThat(quote(paragraphs, "paragraph 9").whole(), is(false));
        assertThat(quote(paragraphs, "example 4").words(), startsWith("Same."));
        assertThat(quote(paragraphs, "").words(), is("Same." + LONG));
    }

    @Test
    void nothing_is_quoted_before_the_text_is_loaded() {
        assertThat(Quote.of(Anytown.PROFILE, "2.1", List.of("")), is(Quote.NONE));
    }
}
