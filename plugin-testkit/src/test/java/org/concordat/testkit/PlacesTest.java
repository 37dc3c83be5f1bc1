package org.concordat.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.concordat.protocol.Citation;
import org.concordat.rule.Reading;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Reading HOURS = new Reading(Citation.clause("4.1"), "calls at night too", "only calls by day");
    private static final Reading CALLS = new Reading(Citation.clause("4.1"), "letters too", "calls alone");
    private static final Reading GUESTS = new Reading(Citation.clause("4.1", "paragraph 2"), "all", "only some: a few");
    private static final Set<Reading> ALL = Set.of(HOURS, CALLS, GUESTS);

    @Test
    void a_citation_names_the_only_reading_of_a_place() {
        assertThat(Places.reading("4.1, paragraph 2", ALL), equalTo(GUESTS));
    }

    @Test
    void the_first_words_tell_the_readings_of_one_place_apart() {
        assertThat(Places.reading("4.1: calls", ALL), equalTo(CALLS));
        assertThat(Places.reading("4.1: only calls", ALL), equalTo(HOURS));
        assertThat(Places.reading("4.1, paragraph 2: only some: a", ALL), equalTo(GUESTS));
    }

    @Test
    void a_citation_that_names_several_readings_is_refused_with_their_names() {
        assertThat(
                refused("4.1"),
                allOf(
                        containsString("names 2 readings"),
                        containsString("4.1: only calls by day"),
                        containsString("4.1: calls alone"),
                        not(containsString("a few"))));
    }

    @Test
    void an_unknown_place_is_refused_with_the_names_of_all() {
        assertThat(
                refused("4.2"),
                allOf(
                        containsString("\"4.2\" names no reading"),
                        containsString("4.1, paragraph 2: only some: a few")));
        assertThat(refused("4.1: letters"), containsString("names no reading"));
    }

    private static String refused(String place) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Places.reading(place, ALL))
                .getMessage());
    }
}
