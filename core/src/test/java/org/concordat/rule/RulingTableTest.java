package org.concordat.rule;

import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.KEEP_WRITTEN_RECORD;
import static org.concordat.rule.DutyCode.REPLY_WITHIN;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.protocol.Citation;
import org.junit.jupiter.api.Test;

/** Rulings of a small invented protocol: may the key of the town hall be lent? */
class RulingTableTest {

    enum Borrower {
        NEIGHBOUR,
        CARETAKER,
        STRANGER
    }

    static final Fact.Choice<Borrower> BORROWER = Fact.choice("borrower", Borrower.class);
    static final Fact.YesNo NIGHT = Fact.yesNo("night");
    static final Fact.YesNo SIGNED = Fact.yesNo("signed");
    static final Question LEND_KEY = Question.of("lend-key", "keys", BORROWER, NIGHT, SIGNED);

    static final Condition STRANGER = BORROWER.is(Borrower.STRANGER);
    static final Condition CARETAKER = BORROWER.is(Borrower.CARETAKER);
    static final Condition NEIGHBOUR = BORROWER.is(Borrower.NEIGHBOUR);

    private static RulingTable table(Rule... rules) {
        return RulingTable.compile(Rulebook.of(LEND_KEY, rules), Doubts.statutoryOffice());
    }

    private static Facts where(Condition... known) {
        return Facts.none(LEND_KEY).with(known);
    }

    private static Optional<Outcome> outcome(RulingTable table, Condition... known) {
        return table.ruling(where(known)).outcome();
    }

    @Test
    void complete_facts_get_the_ruling_that_is_kept_in_the_table() {
        RulingTable table =
                table(at("1", "nobody lends it to a stranger").when(STRANGER).then(MUST_NOT));
        Facts facts = where(STRANGER, NIGHT.no(), SIGNED.no());
        assertThat(table.ruling(facts), sameInstance(table.ruling(facts)));
        assertThat(table.ruling(facts).outcome(), is(Optional.of(Outcome.PROHIBITED)));
        assertThat(table.ruling(facts).words(), is(Optional.of("must not")));
    }

    @Test
    void silence_is_a_result_with_its_own_route_and_no_permission() {
        Ruling ruling = table(at("1", "not to a stranger").when(STRANGER).then(MUST_NOT))
                .ruling(where(NEIGHBOUR));
        assertThat(ruling.outcome(), is(Optional.of(Outcome.NOT_COVERED)));
        assertThat(ruling.strength(), is(Optional.empty()));
        assertThat(ruling.route(), is(Doubts.statutoryOffice().route()));
        assertThat(ruling.citations(), is(empty()));
    }

    @Test
    void where_the_protocol_names_whom_to_ask_silence_cites_that_clause() {
        RulingTable table = RulingTable.compile(
                Rulebook.of(LEND_KEY), Doubts.at("9", Step.to(CHIEF_OFFICER, OFFICER), Step.to(MONITORING_OFFICER)));
        Ruling ruling = table.ruling(where());
        assertThat(ruling.citations(), contains(Citation.clause("9")));
        assertThat(ruling.route(), contains(Step.to(CHIEF_OFFICER, OFFICER), Step.to(MONITORING_OFFICER)));
    }

    @Test
    void the_strictest_outcome_wins_and_everything_that_applies_adds_up() {
        Ruling ruling = table(
                        at("1", "the caretaker may have it").when(CARETAKER).then(MAY),
                        at("2", "at night somebody has to be asked")
                                .when(NIGHT.yes())
                                .then(MUST_REFER)
                                .decider(CHIEF_OFFICER)
                                .route(CHIEF_EXECUTIVE),
                        at("3", "a record is kept").owes(OFFICER, KEEP_WRITTEN_RECORD))
                .ruling(where(CARETAKER, NIGHT.yes()));
        assertThat(ruling.outcome(), is(Optional.of(Outcome.REFER)));
        assertThat(ruling.strength(), is(Optional.of(Strength.MUST)));
        assertThat(ruling.deciders(), contains(CHIEF_OFFICER));
        assertThat(ruling.route(), contains(Step.to(CHIEF_EXECUTIVE)));
        assertThat(ruling.codes(), contains(KEEP_WRITTEN_RECORD));
        assertThat(ruling.citations(), contains(Citation.clause("1"), Citation.clause("2"), Citation.clause("3")));
    }

    @Test
    void a_prohibition_has_no_conditions_and_takes_nothing_from_permissions() {
        Ruling ruling = table(
                        at("1", "a borrower may have it who signs").then(MAY).provided(KEEP_CONFIDENTIAL),
                        at("2", "never at night").when(NIGHT.yes()).then(MUST_NOT),
                        at("3", "a record is kept").owes(OFFICER, KEEP_WRITTEN_RECORD),
                        at("4", "whoever has it keeps quiet").provided(KEEP_CONFIDENTIAL))
                .ruling(where(NIGHT.yes()));
        assertThat(ruling.outcome(), is(Optional.of(Outcome.PROHIBITED)));
        assertThat(ruling.conditions(), is(empty()));
        assertThat(ruling.codes(), contains(KEEP_WRITTEN_RECORD));
        assertThat(ruling.citations(), contains(Citation.clause("2"), Citation.clause("3"), Citation.clause("4")));
    }

    @Test
    void a_condition_makes_a_permission_conditional_with_the_strength_of_the_proviso() {
        Ruling own = table(at("1", "may, if quiet").then(MAY).provided(Strength.SHOULD, KEEP_CONFIDENTIAL))
                .ruling(where());
        assertThat(own.outcome(), is(Optional.of(Outcome.CONDITIONAL)));
        assertThat(own.strength(), is(Optional.of(Strength.SHOULD)));
        Ruling other = table(
                        at("1", "the caretaker has a right to it").then(ENTITLED),
                        at("2", "whoever has it must keep quiet").provided(Strength.MUST, KEEP_CONFIDENTIAL))
                .ruling(where());
        assertThat(other.outcome(), is(Optional.of(Outcome.CONDITIONAL)));
        assertThat(other.strength(), is(Optional.of(Strength.MUST)));
        assertThat(
                other.conditions(), contains(new Ruling.Clausal<>(KEEP_CONFIDENTIAL, List.of(Citation.clause("2")))));
    }

    @Test
    void rules_of_the_winning_outcome_pool_deciders_and_the_strongest_speaks() {
        Ruling ruling = table(
                        at("1", "ask the officer in charge").then(REFER).decider(CHIEF_OFFICER),
                        at("2", "ask the chief executive").then(MUST_REFER).decider(CHIEF_EXECUTIVE))
                .ruling(where());
        assertThat(ruling.deciders(), contains(CHIEF_OFFICER, CHIEF_EXECUTIVE));
        assertThat(ruling.strength(), is(Optional.of(Strength.MUST)));
        Ruling no = table(
                        at("1", "normally not").then(SHOULD_NOT_NORMALLY),
                        at("2", "not").then(SHOULD_NOT))
                .ruling(where());
        assertThat(no.words(), is(Optional.of("should not")));
    }

    @Test
    void an_exception_of_the_text_beats_the_rule_that_it_excepts() {
        RulingTable table = table(
                at("1", "not to a stranger").when(STRANGER).unless(SIGNED.yes()).then(MUST_NOT),
                at("2", "a stranger who signs has a right to it")
                        .when(STRANGER, SIGNED.yes())
                        .then(ENTITLED));
        assertThat(outcome(table, STRANGER, SIGNED.yes()), is(Optional.of(Outcome.PERMITTED)));
        assertThat(outcome(table, STRANGER, SIGNED.no()), is(Optional.of(Outcome.PROHIBITED)));
    }

    @Test
    void a_ruling_is_withheld_until_the_facts_decide_and_the_most_decisive_is_asked_first() {
        RulingTable table = table(
                at("1", "not to a stranger at night")
                        .when(STRANGER, NIGHT.yes())
                        .then(MUST_NOT),
                at("2", "otherwise yes").unless(STRANGER, NIGHT.yes()).then(MAY));
        Ruling open = table.ruling(where());
        assertThat(open.outcome(), is(Optional.empty()));
        assertThat(open.deciders(), is(empty()));
        assertThat("the signature never matters", open.missing(), contains(BORROWER, NIGHT));
        assertThat(outcome(table, NEIGHBOUR), is(Optional.of(Outcome.PERMITTED)));
        assertThat(table.ruling(where(STRANGER)).missing(), contains(NIGHT));
    }

    @Test
    void facts_that_tie_are_asked_in_the_order_of_the_catalogue() {
        RulingTable table = table(
                at("1", "a signature at night").when(NIGHT.yes(), SIGNED.yes()).then(MAY));
        assertThat(table.ruling(where()).missing(), contains(NIGHT, SIGNED));
    }

    @Test
    void what_open_rules_could_add_is_named_with_the_facts_that_it_waits_for() {
        Ruling ruling = table(
                        at("1", "the caretaker may have it").when(CARETAKER).then(MAY),
                        at("2", "at night a record is kept").when(NIGHT.yes()).owes(OFFICER, KEEP_WRITTEN_RECORD),
                        at("3", "the answer comes in five days")
                                .owes(OFFICER, REPLY_WITHIN, Deadline.workingDays(5, "request")))
                .ruling(where(CARETAKER));
        assertThat(ruling.outcome(), is(Optional.of(Outcome.PERMITTED)));
        assertThat(ruling.codes(), contains(REPLY_WITHIN));
        assertThat(ruling.mayAdd(), contains(new Ruling.Addition(KEEP_WRITTEN_RECORD, List.of(NIGHT))));
    }

    @Test
    void strength_is_left_out_while_it_varies() {
        Ruling ruling = table(
                        at("1", "never to a stranger at night")
                                .when(STRANGER, NIGHT.yes())
                                .then(MUST_NOT),
                        at("2", "better not to a stranger").when(STRANGER).then(SHOULD_NOT))
                .ruling(where(STRANGER));
        assertThat(ruling.outcome(), is(Optional.of(Outcome.PROHIBITED)));
        assertThat(ruling.strength(), is(Optional.empty()));
        assertThat(ruling.citations(), contains(Citation.clause("2")));
    }

    @Test
    void the_trace_says_of_every_rule_what_became_of_it_and_why() {
        List<Trace> trace = table(
                        at("1", "not to a stranger").when(STRANGER).then(MUST_NOT),
                        at("2", "the caretaker may")
                                .when(CARETAKER)
                                .unless(NIGHT.yes())
                                .then(MAY),
                        at("3", "a signature counts").when(SIGNED.yes()).then(MAY),
                        at("4", "always a record").owes(OFFICER, KEEP_WRITTEN_RECORD))
                .trace(where(CARETAKER, NIGHT.yes()));
        assertThat(
                trace.stream().map(Trace::state).toList(),
                contains(Trace.State.NOT_MET, Trace.State.EXCEPTED, Trace.State.OPEN, Trace.State.APPLIES));
        assertThat(trace.get(0).because(), is("borrower is caretaker, not stranger"));
        assertThat(trace.get(1).because(), is("night is yes"));
        assertThat(trace.get(2).because(), containsString("signed"));
    }

    @Test
    void a_receipt_is_the_same_for_the_same_rules_and_another_for_others() {
        Rule rule = at("1", "not to a stranger").when(STRANGER).then(MUST_NOT);
        String receipt = Rulebook.of(LEND_KEY, rule).receipt();
        assertThat(Rulebook.of(LEND_KEY, rule).receipt(), equalTo(receipt));
        assertThat(Rulebook.of(LEND_KEY, rule.unless(NIGHT.no())).receipt(), not(equalTo(receipt)));
        assertThat(receipt.matches("sha256:[0-9a-f]{64}"), is(true));
    }

    @Test
    void a_rule_that_uses_a_foreign_fact_is_refused_by_name() {
        Fact.YesNo foreign = Fact.yesNo("raining");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> table(at("1", "in the rain").when(foreign.yes()).then(MAY)));
        assertThat(refused.getMessage(), containsString("raining"));
        assertThat(refused.getMessage(), containsString("borrower"));
    }

    @Test
    void a_value_that_a_fact_does_not_have_is_refused_with_those_that_it_has() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> BORROWER.is("burglar"));
        assertThat(refused.getMessage(), containsString("neighbour, caretaker, stranger"));
    }

    @Test
    void a_question_with_too_many_worlds_is_refused() {
        Fact[] facts = new Fact[17];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = Fact.yesNo("f" + i);
        }
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Question.of("big", "keys", facts));
        assertThat(refused.getMessage(), containsString("131072"));
    }

    @Test
    void rules_of_one_clause_are_numbered_in_the_order_of_the_text() {
        RulingTable table = table(
                at("1", "a").then(MAY), at("2", "b").then(MAY), at("1", "c").then(MAY));
        assertThat(table.rules().stream().map(Rule::id).toList(), contains("1", "2", "1#2"));
    }

    @Test
    void a_text_that_is_read_the_other_way_rules_the_other_way_and_turns_the_readings_round() {
        Rulebook book = Rulebook.of(
                LEND_KEY,
                at("1", "not to a stranger")
                        .when(STRANGER)
                        .then(MUST_NOT)
                        .reading("a stranger never", "a stranger by day")
                        .otherwise(
                                "to a stranger by day",
                                rule -> rule.when(NIGHT.no()).then(MAY)),
                at("1", "to the caretaker").when(CARETAKER).then(MAY));
        Reading reading = book.rules().get(0).reading().orElseThrow();
        Facts strangerByDay = where(STRANGER, NIGHT.no());

        Rulebook turned = book.turned(Set.of(reading));
        Ruling ruling = RulingTable.compile(turned, Doubts.statutoryOffice()).ruling(strangerByDay);

        assertThat(ruling.outcome(), is(Optional.of(Outcome.PERMITTED)));
        assertThat(ruling.readings(), contains(reading.turned()));
        assertThat(reading.turned().taken(), is("a stranger by day"));
        assertThat(turned.rules().stream().map(Rule::id).toList(), contains("1", "1#2"));
        assertThat(turned.receipt(), not(equalTo(book.receipt())));
        assertThat(
                RulingTable.compile(book, Doubts.statutoryOffice())
                        .ruling(strangerByDay)
                        .outcome(),
                is(Optional.of(Outcome.PROHIBITED)));
    }

    @Test
    void a_text_that_says_nothing_when_it_is_read_the_other_way_is_silent_then_and_its_other_rules_keep_their_ids() {
        Rulebook book = Rulebook.of(
                LEND_KEY,
                at("1", "not to a stranger")
                        .when(STRANGER)
                        .then(MUST_NOT)
                        .reading("never", "no word")
                        .otherwiseSilent(),
                at("1", "to the caretaker").when(CARETAKER).then(MAY));

        Rulebook turned = book.turned(Set.of(book.rules().get(0).reading().orElseThrow()));

        assertThat(turned.rules().stream().map(Rule::id).toList(), contains("1#2"));
        assertThat(book.turned(Set.of()), sameInstance(book));
    }

    @Test
    void what_the_other_reading_comes_to_cannot_be_said_of_a_clear_text() {
        Rule clear = at("1", "not to a stranger").when(STRANGER).then(MUST_NOT);
        assertThat(
                assertThrows(IllegalStateException.class, clear::otherwiseSilent)
                        .getMessage(),
                containsString("1"));
    }
}
