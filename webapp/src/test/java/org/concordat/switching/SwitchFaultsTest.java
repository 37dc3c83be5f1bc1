package org.concordat.switching;

import static org.concordat.switching.Towns.ANYTOWN;
import static org.concordat.switching.Towns.NEXT;
import static org.concordat.switching.Towns.TODAY;
import static org.concordat.switching.Towns.since;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.store.Served;
import org.junit.jupiter.api.Test;

class SwitchFaultsTest {

    private final Served council = Towns.council(since("2020-01-01", ANYTOWN), since("2027-02-01", NEXT));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_first_day_is_today_or_later() {
        assertThat(SwitchFaults.day(Optional.of(TODAY), TODAY), is(Optional.empty()));
        assertThat(
                SwitchFaults.day(Optional.of(TODAY.minusDays(1)), TODAY).orElseThrow(),
                is("The first day cannot be 21 November 2026, which is past; choose today or a later day"));
        assertThat(
                SwitchFaults.day(Optional.empty(), TODAY).orElseThrow(),
                is("Enter the first day as day, month and year, for example 23 11 2026"));
    }

    @Test
    void two_switches_do_not_begin_on_one_day_to_come() {
        assertThat(
                SwitchFaults.overlap(council, day("2027-02-01"), TODAY).orElseThrow(),
                containsString("accepted from 1 February 2027 on already"));
        assertThat(SwitchFaults.overlap(council, day("2027-02-02"), TODAY), is(Optional.empty()));
    }

    @Test
    void rules_that_began_today_can_still_be_replaced_today() {
        assertThat(SwitchFaults.overlap(council, day("2027-02-01"), day("2027-02-01")), is(Optional.empty()));
    }

    @Test
    void rules_that_are_in_force_on_that_day_are_no_switch() {
        assertThat(
                SwitchFaults.rules(council, Optional.of(ANYTOWN), TODAY).orElseThrow(),
                is("These rules are in force on 22 November 2026 already; choose others or another day"));
        assertThat(SwitchFaults.rules(council, Optional.of(NEXT), TODAY), is(Optional.empty()));
        assertThat(SwitchFaults.rules(council, Optional.of(ANYTOWN), day("2027-03-01")), is(Optional.empty()));
    }

    @Test
    void another_digest_of_the_same_edition_is_a_switch() {
        Served old = Towns.council(Towns.gone("2020-01-01"));

        assertThat(SwitchFaults.rules(old, Optional.of(ANYTOWN), TODAY), is(Optional.empty()));
    }

    @Test
    void only_rules_that_are_allowed_can_be_chosen() {
        council.council().allow(Set.of("othertown"));

        assertThat(
                SwitchFaults.rules(council, Optional.of(NEXT), TODAY).orElseThrow(),
                containsString("may not be put in force here"));
        assertThat(
                SwitchFaults.rules(council, Optional.empty(), TODAY).orElseThrow(), is("Choose rules from the list"));
    }

    @Test
    void a_reason_is_given_and_is_not_a_book() {
        assertThat(SwitchFaults.reason("").orElseThrow(), is("Enter a reason"));
        assertThat(SwitchFaults.reason("x".repeat(2000)), is(Optional.empty()));
        assertThat(SwitchFaults.reason("x".repeat(2001)).orElseThrow(), containsString("2000 characters at most"));
    }

    @Test
    void a_typed_date_is_a_day_of_the_calendar() {
        assertThat(new TypedDate("29", "2", "2028").date(), is(Optional.of(day("2028-02-29"))));
        assertThat(new TypedDate("29", "2", "2027").date(), is(Optional.empty()));
        assertThat(new TypedDate("1", "2", "27").date(), is(Optional.empty()));
        assertThat(new TypedDate("", "x", "2027").date(), is(Optional.empty()));
    }
}
