package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.profile.CouncilText.Adopted;
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
                new Standing(answer(new CouncilText(Map.of(), unreviewed, List.of()))).notices(),
                contains("Clause 2.1: the council’s text of this clause has changed since this rule was written; it has"
                        + " not been reviewed yet."));
    }

    @Test
    void an_answer_says_that_the_council_reads_the_clause_the_other_way_and_whom_to_ask() {
        Reading reading = PLAIN.ruling().readings().get(0);
        Standing standing = new Standing(answer(
                new CouncilText(Map.of(), Set.of(), List.of(new Adopted(reading, LocalDate.of(2026, 11, 22))))));

        assertThat(
                standing.notices(),
                contains(
                        "The Monitoring Officer adopted the other reading of clause 2.1 on 22 November 2026. The ruling"
                                + " shown here still rests on the first reading: ask the Monitoring Officer before you rely on"
                                + " it."));
        assertThat(
                standing.adoptedNote(reading),
                is("The Monitoring Officer has adopted this reading (22 November 2026)."));
    }

    @Test
    void what_is_said_of_another_reading_or_another_question_changes_no_answer() {
        Reading other = new Reading(PLAIN.ruling().citations().get(0), "one", "another");
        CouncilText text = new CouncilText(
                Map.of(),
                Set.of(new RuleId("carry-the-mace", "2.1")),
                List.of(new Adopted(other, LocalDate.of(2026, 11, 22))));

        assertThat(new Standing(answer(text)).notices(), is(empty()));
    }
}
