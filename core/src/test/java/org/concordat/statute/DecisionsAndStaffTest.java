package org.concordat.statute;

import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.AT_CHIEF_EXECUTIVES_REQUEST;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.SPEAK_UP_FOR_EMPLOYEE;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import org.concordat.question.GiveAdvice;
import org.concordat.question.InstructOfficer;
import org.concordat.question.MeetThirdParty;
import org.concordat.question.RecordInMinutes;
import org.concordat.question.RecordInMinutes.What;
import org.concordat.question.SignLetter;
import org.concordat.question.SignLetter.Letter;
import org.concordat.question.SignLetter.Signatory;
import org.concordat.question.StaffingMatter;
import org.concordat.question.UseGroupDecision;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Outcome;
import org.concordat.rule.Strength;
import org.junit.jupiter.api.Test;

/**
 * Who decides for a council, its statutory officers and its staff: LGA 1972 ss. 101 and 234, LGHA 1989 ss. 4-7, the
 * standing orders of 1993, 2001 and 2014.
 */
class DecisionsAndStaffTest {

    private final Law law = Law.FOR_EXECUTIVE;

    @Test
    void a_single_member_cannot_bind_the_council_by_letter_or_word() {
        law.bans(
                "LGA 1972 s. 101",
                SignLetter.QUESTION,
                SignLetter.SIGNATORY.is(Signatory.MEMBER),
                SignLetter.LETTER.is(Letter.CREATES_OBLIGATION));
        law.bans(
                "LGA 1972 s. 101",
                SignLetter.QUESTION,
                SignLetter.SIGNATORY.is(Signatory.MEMBER),
                SignLetter.LETTER.is(Letter.GIVES_INSTRUCTION));
        law.leavesOpen(
                SignLetter.QUESTION, SignLetter.SIGNATORY.is(Signatory.MEMBER), SignLetter.LETTER.is(Letter.ROUTINE));
        law.bans("LGA 1972 s. 101", MeetThirdParty.QUESTION, MeetThirdParty.COMMITS_THE_COUNCIL.yes());
        law.leavesOpen(MeetThirdParty.QUESTION, MeetThirdParty.COMMITS_THE_COUNCIL.no());
        assertThat(
                "a leader or cabinet member may hold the power",
                law.says(MeetThirdParty.QUESTION, MeetThirdParty.COMMITS_THE_COUNCIL.yes())
                        .orElseThrow()
                        .readings()
                        .size(),
                is(1));
    }

    @Test
    void the_proper_officer_may_sign() {
        law.permits("LGA 1972 s. 234", SignLetter.QUESTION, SignLetter.SIGNATORY.is(Signatory.OFFICER));
        Law.FOR_COMBINED_AUTHORITY.leavesOpen(SignLetter.QUESTION, SignLetter.SIGNATORY.is(Signatory.OFFICER));
    }

    @Test
    void a_group_decides_nothing_for_the_council() {
        law.bans("LGA 1972 s. 101", UseGroupDecision.QUESTION, UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.no());
        law.permits("LGA 1972 s. 101", UseGroupDecision.QUESTION, UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.yes());
        law.at("1974-03-31").leavesOpen(UseGroupDecision.QUESTION, UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.no());
    }

    @Test
    void nobody_can_instruct_an_officer_to_act_unlawfully_or_beyond_the_power_given() {
        law.bans(
                "LGHA 1989 s. 5",
                InstructOfficer.QUESTION,
                InstructOfficer.NATURE.is(InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES));
        law.bans(
                "LGA 1972 s. 101",
                InstructOfficer.QUESTION,
                InstructOfficer.NATURE.is(InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY));
        law.leavesOpen(
                InstructOfficer.QUESTION,
                InstructOfficer.NATURE.is(InstructOfficer.Nature.COUNCIL_BUSINESS),
                InstructOfficer.AUTHORISED_BY_CONSTITUTION.no());
    }

    @Test
    void the_duties_to_report_stand_whoever_is_advised() {
        assertThat(
                law.says(GiveAdvice.QUESTION, GiveAdvice.KIND.is(GiveAdvice.Kind.PROFESSIONAL))
                        .orElseThrow()
                        .codes(),
                is(java.util.List.of(
                        new DutyCode("report-on-staff-organisation"), new DutyCode("report-unlawful-acts"))));
        law.leavesOpen(GiveAdvice.QUESTION, GiveAdvice.KIND.is(GiveAdvice.Kind.PARTISAN));
    }

    @Test
    void members_do_not_appoint_or_dismiss_not_even_at_the_chief_executives_request() {
        law.bans(
                "SI 2001/3384 Sch. 1",
                StaffingMatter.QUESTION,
                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                THROUGH_COUNCIL_PANEL.no());
        law.bans(
                "SI 2001/3384 Sch. 1",
                StaffingMatter.QUESTION,
                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                THROUGH_COUNCIL_PANEL.no(),
                AT_CHIEF_EXECUTIVES_REQUEST.yes());
        law.leavesOpen(StaffingMatter.QUESTION, ACTION.is(SPEAK_UP_FOR_EMPLOYEE));
        law.at("2001-11-06")
                .leavesOpen(
                        StaffingMatter.QUESTION, ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no());
    }

    @Test
    void a_panel_may_and_in_a_council_with_an_executive_one_of_its_members_sits_on_it() {
        law.gives(
                Outcome.CONDITIONAL,
                Strength.MUST,
                "SI 2001/3384 Sch. 1",
                StaffingMatter.QUESTION,
                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                THROUGH_COUNCIL_PANEL.yes());
        Law.FOR_COMMITTEE_SYSTEM.permits(
                "SI 2001/3384 Sch. 1",
                StaffingMatter.QUESTION,
                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                THROUGH_COUNCIL_PANEL.yes());
    }

    @Test
    void the_standing_orders_do_not_bind_a_combined_authority_and_the_merit_rule_does() {
        Law.FOR_COMBINED_AUTHORITY.leavesOpen(StaffingMatter.QUESTION, ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE));
        assertThat(
                Law.FOR_COMBINED_AUTHORITY.sets(
                        "appoint-on-merit", StaffingMatter.QUESTION, ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION)),
                is(true));
    }

    @Test
    void the_minutes_show_a_vote_on_request_and_at_budget_meetings_anyway() {
        law.requires(
                "SI 1993/202 Sch. 2",
                RecordInMinutes.QUESTION,
                RecordInMinutes.WHAT.is(What.OWN_VOTE),
                RecordInMinutes.ASKED.yes());
        law.leavesOpen(RecordInMinutes.QUESTION, RecordInMinutes.WHAT.is(What.OWN_VOTE), RecordInMinutes.ASKED.no());
        assertThat(
                law.says(RecordInMinutes.QUESTION, RecordInMinutes.WHAT.is(What.OWN_VOTE), RecordInMinutes.ASKED.no())
                        .orElseThrow()
                        .codes(),
                hasItem(new DutyCode("record-names-on-budget-votes")));
        law.leavesOpen(RecordInMinutes.QUESTION, RecordInMinutes.WHAT.is(What.OFFICER_ADVICE_NOT_ACCEPTED));
        Law.FOR_COMBINED_AUTHORITY.leavesOpen(RecordInMinutes.QUESTION);
    }
}
