package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.profile.CouncilText.RuleId;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Answer PLAIN =
            Anytown.answer("copy-correspondence", "recipient=other-member&member-copied-recipient=no");

    private static Answer answer(CouncilText text) {
        LoadedProfile profile = Anytown.PROFILE.quoting(text);
        return Answer.of(profile, PLAIN.facts());
    }

    @Test
    void nothing_is_said_beside_an_answer_of_a_council_that_has_decided_nothing() {
        assertThat(new Standing(answer(CouncilText.NONE)).notices(), is(empty()));
    }

    @Test
    void rules_whose_text_has_changed_are_named_until_somebody_has_reviewed_them() {
        Set<RuleId> unreviewed =
                Set.of(new RuleId("copy-correspondence", "2.1"), new RuleId("copy-correspondence", "2.2"));

        assertThat(
                new Standing(answer(new CouncilText(Map.of(), unreviewed))).notices(),
                contains("Clause 2.1: the council’s text of this clause has changed since this rule was written; it has"
                        + " not been reviewed yet."));
    }

    private static Answer adopting(Answer asWritten) {
        Reading reading = asWritten.ruling().readings().get(0);
        return Answer.of(asWritten.profile().adopting(Map.of(reading, LocalDate.of(2026, 11, 22))), asWritten.facts());
    }

    @Test
    void an_answer_follows_the_reading_that_was_adopted_and_says_since_when() {
        Answer answer = adopting(PLAIN);
        Reading turned = answer.ruling().readings().get(0);

        assertThat(answer.ruling().words(), is(Optional.of("must not")));
        assertThat(turned.taken(), is("it is"));
        assertThat(
                new Standing(answer).adoptedNote(turned),
                is("The Monitoring Officer has adopted this reading (22 November 2026)."));
        assertThat(new Standing(answer).notices(), is(empty()));
        assertThat(new Standing(PLAIN).adoptedNote(PLAIN.ruling().readings().get(0)), is(""));
    }

    @Test
    void an_answer_says_which_reading_took_a_rule_away() {
        Answer closed = Answer.of(
                Anytown.SECRETIVE,
                Anytown.query("inspect-document", "content=ordinary").given().orRefuse());

        assertThat(
                new Standing(adopting(closed)).notices(),
                contains(
                        "The Monitoring Officer adopted another reading of clause 6 on 22 November 2026. Read so, that place"
                                + " does not lead to an answer here"));
    }

    @Test
    void what_is_said_of_another_question_changes_no_answer() {
        CouncilText text = new CouncilText(Map.of(), Set.of(new RuleId("carry-the-mace", "2.1")));

        assertThat(new Standing(answer(text)).notices(), is(empty()));
    }
}
