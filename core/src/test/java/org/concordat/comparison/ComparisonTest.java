package org.concordat.comparison;

import static org.concordat.question.InspectDocument.CALLED_IN;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive.CURIOSITY;
import static org.concordat.question.RecordAdvice.FORM;
import static org.concordat.question.RecordAdvice.Form.VERBAL;
import static org.concordat.question.RecordAdvice.OFF_THE_RECORD;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordat.question.InspectDocument;
import org.concordat.question.RecordAdvice;
import org.concordat.rule.Condition;
import org.concordat.rule.Doubts;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

/** Where two invented protocols differ. */
class ComparisonTest {

    private static RulingTable table(Question question, Rule... rules) {
        return RulingTable.compile(Rulebook.of(question, rules), Doubts.statutoryOffice());
    }

    @Test
    void the_one_condition_that_makes_the_difference_is_named_and_no_other() {
        Comparison comparison = Comparison.of(
                List.of(
                        table(
                                RecordAdvice.QUESTION,
                                at("1", "never off the record")
                                        .when(OFF_THE_RECORD.yes())
                                        .then(MUST_NOT)),
                        table(RecordAdvice.QUESTION)),
                Comparison.VERDICT);
        Comparison.Situation differ = comparison.situations().get(0);
        assertThat(differ.alike(), is(false));
        assertThat(differ.worlds(), is(2));
        assertThat(differ.cases().size(), is(1));
        assertThat(differ.cases().get(0).when(), contains(OFF_THE_RECORD.yes()));
        assertThat(
                differ.cases().get(0).rulings().stream().map(r -> r.outcome()).toList(),
                contains(Optional.of(Outcome.PROHIBITED), Optional.of(Outcome.NOT_COVERED)));
        assertThat(comparison.same(), is(false));
    }

    @Test
    void rulebooks_that_rule_alike_are_the_same_whatever_their_rules() {
        RulingTable one = table(RecordAdvice.QUESTION, at("1", "a").then(MAY));
        RulingTable two = table(
                RecordAdvice.QUESTION,
                at("7", "b").when(FORM.is(VERBAL)).then(MAY),
                at("8", "c").unless(FORM.is(VERBAL)).then(MAY));
        assertThat(Comparison.of(List.of(one, two), Comparison.VERDICT).same(), is(true));
        assertThat(
                "other clauses are a difference to a switch",
                Comparison.of(List.of(one, two), Comparison.WHOLE_RULING).same(),
                is(false));
    }

    @Test
    void the_cases_of_a_situation_cover_exactly_its_worlds_in_a_few_conditions() {
        Comparison comparison = Comparison.of(
                List.of(
                        table(
                                InspectDocument.QUESTION,
                                at("1", "open papers")
                                        .when(CONTENT.is(ORDINARY))
                                        .then(ENTITLED),
                                at("2", "not from curiosity")
                                        .when(CONTENT.is(CONFIDENTIAL, EXEMPT), MOTIVE.is(CURIOSITY))
                                        .then(MUST_NOT)),
                        table(
                                InspectDocument.QUESTION,
                                at("1", "called-in papers")
                                        .when(CALLED_IN.yes())
                                        .then(ENTITLED)),
                        table(InspectDocument.QUESTION)),
                Comparison.VERDICT);
        BitSet seen = new BitSet();
        for (Comparison.Situation situation : comparison.situations()) {
            BitSet own = new BitSet();
            for (Comparison.Case one : situation.cases()) {
                Facts facts =
                        Facts.none(InspectDocument.QUESTION).with(one.when().toArray(Condition[]::new));
                IntStream.of(facts.completions()).forEach(own::set);
                assertThat(one.rulings().stream().allMatch(r -> r.outcome().isPresent()), is(true));
            }
            assertThat(own.cardinality(), is(situation.worlds()));
            assertThat("no world is in two situations", own.intersects(seen), is(false));
            seen.or(own);
            assertThat(situation.cases().size(), is(lessThan(6)));
        }
        assertThat(seen.cardinality(), is(InspectDocument.QUESTION.worlds()));
    }

    @Test
    void rulebooks_on_different_questions_cannot_be_compared() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Comparison.of(
                        List.of(table(RecordAdvice.QUESTION), table(InspectDocument.QUESTION)), Comparison.VERDICT));
    }
}
