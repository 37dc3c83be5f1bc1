package org.concordat.statute;

import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.concordat.profile.Proofs;
import org.concordat.question.CallToScrutiny;
import org.concordat.question.ConcernAboutMember;
import org.concordat.question.InspectDocument;
import org.concordat.question.InspectDocument.BusinessOf;
import org.concordat.question.InspectDocument.Content;
import org.concordat.question.PoliticalActivity;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.Condition;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

/**
 * Where protocols of the kind that councils have and the law pull apart: the law's side, against a clause that stands for
 * such a protocol.
 */
class ConflictsTest {

    private final Law law = Law.FOR_EXECUTIVE;

    @Test
    void a_closed_list_of_papers_from_before_2006_stands_against_the_right_to_business_affairs() {
        assertPullApart(
                at("9(a)", "exempt papers are not shown")
                        .when(InspectDocument.CONTENT.is(Content.EXEMPT, Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6))
                        .then(MUST_NOT),
                Outcome.PERMITTED,
                InspectDocument.QUESTION,
                InspectDocument.BUSINESS_OF.is(BusinessOf.COUNCIL_OR_COMMITTEE_MEETING),
                InspectDocument.CONTENT.is(Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                InspectDocument.CONTRACT_NEGOTIATION_TERMS.no());
    }

    @Test
    void an_interest_or_an_improper_motive_does_not_end_the_right_to_meeting_papers() {
        assertPullApart(
                at("9", "a member with an interest does not seek papers")
                        .when(InspectDocument.INTEREST_IN_THE_MATTER.yes())
                        .then(SHOULD_NOT),
                Outcome.PERMITTED,
                InspectDocument.QUESTION,
                InspectDocument.BUSINESS_OF.is(BusinessOf.COUNCIL_OR_COMMITTEE_MEETING),
                InspectDocument.CONTENT.is(Content.ORDINARY),
                InspectDocument.INTEREST_IN_THE_MATTER.yes());
        assertPullApart(
                at("8.4", "an improper motive ends every access")
                        .when(InspectDocument.MOTIVE.is(InspectDocument.Motive.IMPROPER))
                        .then(MUST_NOT),
                Outcome.PERMITTED,
                InspectDocument.QUESTION,
                InspectDocument.BUSINESS_OF.is(BusinessOf.CABINET_MEETING),
                InspectDocument.CONTENT.is(Content.ORDINARY),
                InspectDocument.MOTIVE.is(InspectDocument.Motive.IMPROPER));
    }

    @Test
    void scrutiny_of_a_councillor_with_an_interest_still_gets_executive_papers() {
        assertPullApart(
                at("9", "a member with an interest does not seek papers")
                        .when(InspectDocument.INTEREST_IN_THE_MATTER.yes())
                        .then(MUST_NOT),
                Outcome.PERMITTED,
                InspectDocument.QUESTION,
                InspectDocument.BUSINESS_OF.is(BusinessOf.CABINET_MEETING),
                InspectDocument.CONTENT.is(Content.EXEMPT),
                InspectDocument.SCRUTINY_OF_THE_MATTER.yes(),
                InspectDocument.INTEREST_IN_THE_MATTER.yes());
    }

    @Test
    void the_need_to_know_of_the_common_law_is_no_conflict_outside_meeting_papers() {
        law.leavesOpen(
                InspectDocument.QUESTION,
                InspectDocument.BUSINESS_OF.is(BusinessOf.NO_MEETING),
                InspectDocument.NEED_TO_KNOW_SHOWN.no(),
                InspectDocument.CALLED_IN.no());
    }

    @Test
    void the_chief_executives_request_lets_no_member_into_appointments() {
        law.bans(
                "SI 2001/3384 Sch. 1",
                StaffingMatter.QUESTION,
                StaffingMatter.ACTION.is(StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE),
                StaffingMatter.THROUGH_COUNCIL_PANEL.no(),
                StaffingMatter.AT_CHIEF_EXECUTIVES_REQUEST.yes());
    }

    @Test
    void a_protocol_that_keeps_junior_officers_away_from_scrutiny_is_narrower_than_the_act() {
        assertPullApart(
                at("4.1", "junior officers are not called")
                        .when(CallToScrutiny.CALLED.is(CallToScrutiny.Called.JUNIOR_OFFICER))
                        .then(SHOULD_NOT),
                Outcome.PERMITTED,
                CallToScrutiny.QUESTION,
                CallToScrutiny.CALLED.is(CallToScrutiny.Called.JUNIOR_OFFICER));
    }

    @Test
    void a_protocol_that_keeps_the_merits_from_officers_meets_the_acts_open_wording() {
        assertPullApart(
                at("6", "officers are not asked about the merits")
                        .when(QuestionOfficer.SUBJECT.is(QuestionOfficer.Subject.MERITS_OF_POLITICAL_DECISION))
                        .then(MUST_NOT),
                Outcome.PERMITTED,
                QuestionOfficer.QUESTION,
                QuestionOfficer.MEETING.is(QuestionOfficer.Meeting.SCRUTINY),
                QuestionOfficer.SUBJECT.is(QuestionOfficer.Subject.MERITS_OF_POLITICAL_DECISION),
                QuestionOfficer.MANNER.is(QuestionOfficer.Manner.COURTEOUS),
                QuestionOfficer.OFFICER_PRESENT.yes());
    }

    @Test
    void a_breach_of_the_code_has_one_route_in_law_whatever_the_protocol_says() {
        law.requires(
                "Localism Act 2011 s. 28",
                ConcernAboutMember.QUESTION,
                ConcernAboutMember.KIND.is(ConcernAboutMember.Kind.BREACH_OF_CODE_OF_CONDUCT));
    }

    @Test
    void on_political_activity_the_stricter_of_protocol_and_law_wins_in_one_rulebook() {
        Rulebook protocol = Rulebook.of(
                PoliticalActivity.QUESTION,
                at("2.3", "officers keep out of party politics")
                        .when(PoliticalActivity.ACTIVITY.is(PoliticalActivity.Activity.PARTY_OFFICER))
                        .then(SHOULD_NOT));
        Rulebook together = protocol.with(
                Statute.on(PoliticalActivity.QUESTION, law.body(), law.on()).orElseThrow());
        RulingTable table = RulingTable.compile(together, Law.NOBODY);
        assertThat(Proofs.contradictions(table), is(List.of()));
        Facts treasurer = Facts.none(PoliticalActivity.QUESTION)
                .with(PoliticalActivity.ACTIVITY.is(PoliticalActivity.Activity.PARTY_OFFICER));
        assertThat(words(table, treasurer.with(PoliticalActivity.POST_RESTRICTED.no())), is("should not"));
        assertThat(words(table, treasurer.with(PoliticalActivity.POST_RESTRICTED.yes())), is("must not"));
    }

    private static String words(RulingTable table, Facts facts) {
        return table.ruling(facts).words().orElseThrow();
    }

    /** The protocol's clause prohibits, the law says this. */
    private void assertPullApart(Rule clause, Outcome lawful, Question question, Condition... facts) {
        Ruling protocol = RulingTable.compile(Rulebook.of(question, clause), Law.NOBODY)
                .ruling(Facts.none(question).with(facts));
        assertThat(clause.says(), protocol.outcome(), is(Optional.of(Outcome.PROHIBITED)));
        assertThat(clause.says(), law.says(question, facts).orElseThrow().outcome(), is(Optional.of(lawful)));
    }
}
