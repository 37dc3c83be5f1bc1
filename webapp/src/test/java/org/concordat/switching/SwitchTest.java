package org.concordat.switching;

import static org.concordat.switching.Towns.ANYTOWN;
import static org.concordat.switching.Towns.NEXT;
import static org.concordat.switching.Towns.TODAY;
import static org.concordat.switching.Towns.since;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.store.Rules;
import org.concordat.store.Served;
import org.concordat.switching.Switch.State;
import org.concordat.switching.SwitchStep.Step;
import org.junit.jupiter.api.Test;

class SwitchTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);

    private final Served.Period before = since("2020-01-01", ANYTOWN);
    private final Served.Period after = since(FIRST.toString(), NEXT);
    private final ProposedSwitch proposal = new ProposedSwitch(Rules.of(NEXT), FIRST, "adopted", "an officer");
    private final SwitchStep accepted = new SwitchStep(proposal.id(), 1, Step.ACCEPTED, "so be it", "another")
            .beginning(after.accepted().id(), FIRST);

    @Test
    void nobody_has_decided_on_a_proposal() {
        assertThat(new Switch(proposal, List.of()).state(Towns.council(before), TODAY), is(State.PROPOSED));
    }

    @Test
    void accepted_rules_are_to_come_until_their_first_day_and_then_in_force() {
        Switch one = new Switch(proposal, List.of(accepted));
        Served council = Towns.council(before, after);

        assertThat(one.state(council, FIRST.minusDays(1)), is(State.TO_COME));
        assertThat(one.state(council, FIRST), is(State.IN_FORCE));
    }

    @Test
    void rules_that_others_followed_are_superseded() {
        Served council = Towns.council(before, after, since("2027-06-01", ANYTOWN));

        assertThat(new Switch(proposal, List.of(accepted)).state(council, FIRST.plusYears(1)), is(State.SUPERSEDED));
    }

    @Test
    void what_was_taken_back_stays_so() {
        SwitchStep back = new SwitchStep(proposal.id(), 2, Step.TAKEN_BACK, "too early", "another");

        assertThat(
                new Switch(proposal, List.of(accepted, back)).state(Towns.council(before), FIRST),
                is(State.TAKEN_BACK));
    }

    @Test
    void rules_change_at_the_beginning_of_their_first_day_without_anything_being_done() {
        Served council = Towns.council(before, after);

        assertThat(edition(council, FIRST.minusDays(1)), is("2026"));
        assertThat(edition(council, FIRST), is("2027"));
        assertThat(council.after(TODAY), is(List.of(after)));
        assertThat(council.after(FIRST), is(List.of()));
    }

    private static String edition(Served council, LocalDate day) {
        return council.rulesOn(day).orElseThrow().edition().id();
    }

    @Test
    void no_other_rules_answer_where_the_accepted_ones_are_gone() {
        Served council = Towns.council(before, Towns.gone("2026-01-01"));

        assertThat(council.rulesOn(TODAY), is(Optional.empty()));
        assertThat(edition(council, LocalDate.of(2025, 12, 31)), is("2026"));
    }
}
