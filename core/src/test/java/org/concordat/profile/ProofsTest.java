package org.concordat.profile;

import static org.concordat.question.RecordAdvice.FORM;
import static org.concordat.question.RecordAdvice.Form.VERBAL;
import static org.concordat.question.RecordAdvice.Form.WRITTEN;
import static org.concordat.question.RecordAdvice.OFF_THE_RECORD;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Rule.under;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.concordat.question.RecordAdvice;
import org.concordat.rule.Doubts;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

/** What is proved of a rulebook before it may rule. */
class ProofsTest {

    private static RulingTable table(Rule... rules) {
        return RulingTable.compile(Rulebook.of(RecordAdvice.QUESTION, rules), Doubts.statutoryOffice());
    }

    @Test
    void a_rule_that_no_situation_meets_is_found() {
        RulingTable table = table(
                at("1", "both at once").when(FORM.is(WRITTEN), FORM.is(VERBAL)).then(MAY),
                at("2", "wholly excepted")
                        .when(FORM.is(VERBAL))
                        .unless(OFF_THE_RECORD.yes())
                        .unless(OFF_THE_RECORD.no())
                        .then(MAY),
                at("3", "written").when(FORM.is(WRITTEN)).then(MAY));
        assertThat(Proofs.deadRules(table).stream().map(Rule::id).toList(), contains("1", "2"));
    }

    @Test
    void two_rules_that_pull_apart_are_found_with_a_situation() {
        RulingTable table = table(
                at("1", "should").when(FORM.is(WRITTEN)).then(SHOULD),
                at("2", "must not").when(OFF_THE_RECORD.yes()).then(MUST_NOT));
        List<Proofs.Contradiction> found = Proofs.contradictions(table);
        assertThat(
                found.stream().map(c -> c.in().toString()).toList(),
                contains("form is written, off-the-record is yes"));
    }

    @Test
    void a_priority_that_the_text_gives_is_no_contradiction() {
        RulingTable table = table(
                at("1", "should")
                        .when(FORM.is(WRITTEN))
                        .unless(OFF_THE_RECORD.yes())
                        .then(SHOULD),
                at("2", "must not").when(OFF_THE_RECORD.yes()).then(MUST_NOT));
        assertThat(Proofs.contradictions(table), is(empty()));
    }

    @Test
    void statute_and_protocol_may_part_without_contradicting_each_other() {
        RulingTable table = table(
                at("1", "must").then(MUST), under("Act 1900 s. 1", "must not").then(MUST_NOT));
        assertThat(Proofs.contradictions(table), is(empty()));
    }
}
