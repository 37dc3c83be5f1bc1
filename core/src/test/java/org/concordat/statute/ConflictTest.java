package org.concordat.statute;

import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.concordat.question.ContactOutOfHours;
import org.concordat.rule.Condition;
import org.concordat.rule.Ending;
import org.concordat.rule.Facts;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final Facts NOTHING_KNOWN = Facts.none(ContactOutOfHours.QUESTION);
    private static final Condition EMERGENCY = ContactOutOfHours.EMERGENCY.yes();

    private static RulingTable always(Ending ending) {
        return RulingTable.compile(
                Rulebook.of(
                        ContactOutOfHours.QUESTION, at("1", "this always holds").then(ending)),
                Law.NOBODY);
    }

    private static RulingTable inAnEmergency(Ending ending) {
        return RulingTable.compile(
                Rulebook.of(
                        ContactOutOfHours.QUESTION,
                        at("1", "this holds in an emergency").when(EMERGENCY).then(ending)),
                Law.NOBODY);
    }

    private static Optional<Conflict> between(RulingTable protocol, RulingTable law, Facts facts) {
        return Conflict.between(protocol.ruling(facts), law.ruling(facts));
    }

    @Test
    void a_protocol_that_forbids_what_the_law_lets_one_do_is_in_conflict_with_it() {
        assertThat(between(always(MUST_NOT), always(MAY), NOTHING_KNOWN), is(Optional.of(Conflict.LAW_LETS)));
        assertThat(between(always(MUST_NOT), always(MUST), NOTHING_KNOWN), is(Optional.of(Conflict.LAW_LETS)));
    }

    @Test
    void a_protocol_that_lets_one_do_what_the_law_forbids_is_in_conflict_with_it() {
        assertThat(between(always(MAY), always(MUST_NOT), NOTHING_KNOWN), is(Optional.of(Conflict.LAW_FORBIDS)));
        assertThat(between(always(MUST), always(MUST_NOT), NOTHING_KNOWN), is(Optional.of(Conflict.LAW_FORBIDS)));
    }

    @Test
    void agreement_silence_and_what_is_not_known_yet_are_no_conflict() {
        Facts calm = NOTHING_KNOWN.with(ContactOutOfHours.EMERGENCY.no());

        assertThat(between(always(MUST_NOT), always(MUST_NOT), NOTHING_KNOWN), is(Optional.empty()));
        assertThat(between(always(MAY), always(MUST), NOTHING_KNOWN), is(Optional.empty()));
        assertThat(between(always(MAY), inAnEmergency(MUST_NOT), calm), is(Optional.empty()));
        assertThat(between(always(MAY), inAnEmergency(MUST_NOT), NOTHING_KNOWN), is(Optional.empty()));
    }

    @Test
    void what_is_not_known_yet_may_make_the_law_contradict_the_protocol() {
        RulingTable law = inAnEmergency(MUST_NOT);

        assertThat(Conflict.isPossible(always(MAY).ruling(NOTHING_KNOWN), law, NOTHING_KNOWN), is(true));
        assertThat(Conflict.isPossible(always(MUST_NOT).ruling(NOTHING_KNOWN), law, NOTHING_KNOWN), is(false));
        Facts emergency = NOTHING_KNOWN.with(EMERGENCY);
        assertThat(
                "a conflict that is there is no longer a possible one",
                Conflict.isPossible(always(MAY).ruling(emergency), law, emergency),
                is(false));
    }

    @Test
    void somebody_elses_decision_is_no_prohibition() {
        RulingTable decides = RulingTable.compile(
                Rulebook.of(
                        ContactOutOfHours.QUESTION,
                        at("1", "the manager decides").then(REFER).decider(Role.LINE_MANAGER)),
                Law.NOBODY);

        assertThat(between(decides, always(MAY), NOTHING_KNOWN), is(Optional.empty()));
    }
}
