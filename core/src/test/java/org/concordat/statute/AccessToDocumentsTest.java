package org.concordat.statute;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CALLED_IN;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.INTEREST_IN_THE_MATTER;
import static org.concordat.question.InspectDocument.MEMBER_OF_THE_BODY;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.QUESTION;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Optional;
import org.concordat.calendar.DayCount;
import org.concordat.question.AskForInformation;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.question.QuestionOfficer;
import org.concordat.rule.Deadline;
import org.concordat.rule.Duty;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

/** Members' rights to documents: LGA 1972 ss. 100B and 100F, Sch. 12A; SI 2012/2089 regs 16 and 17; SI 2017/68. */
class AccessToDocumentsTest {

    private final Law executive = Law.FOR_EXECUTIVE;
    private final Law committees = Law.FOR_COMMITTEE_SYSTEM;
    private final Law combined = Law.FOR_COMBINED_AUTHORITY;

    @Test
    void any_member_sees_an_ordinary_paper_of_a_council_or_committee_meeting_whatever_the_motive_or_interest() {
        for (Law law : List.of(executive, committees, combined, Law.FOR_WELSH_COUNCIL)) {
            law.entitles(
                    "LGA 1972 s. 100F",
                    QUESTION,
                    BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                    CONTENT.is(ORDINARY),
                    MEMBER_OF_THE_BODY.no(),
                    NEED_TO_KNOW_SHOWN.no(),
                    MOTIVE.is(Motive.IMPROPER),
                    INTEREST_IN_THE_MATTER.yes());
        }
    }

    @Test
    void an_exempt_paper_of_a_meeting_is_neither_a_right_nor_forbidden() {
        executive.leavesOpen(
                QUESTION, BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(EXEMPT), PUBLICLY_AVAILABLE.no());
    }

    @Test
    void business_affairs_and_proposed_notices_stay_open_until_they_show_terms_in_negotiation() {
        for (Law law : List.of(executive, committees, combined)) {
            law.entitles(
                    "LGA 1972 s. 100F",
                    QUESTION,
                    BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                    CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                    CONTRACT_NEGOTIATION_TERMS.no());
        }
        committees.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                CONTRACT_NEGOTIATION_TERMS.yes(),
                PUBLICLY_AVAILABLE.no());
    }

    @Test
    void before_march_2006_that_gateway_was_not_there_in_this_form() {
        committees
                .at("2006-02-28")
                .leavesOpen(
                        QUESTION,
                        BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                        CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                        PUBLICLY_AVAILABLE.no());
    }

    @Test
    void a_meeting_paper_that_the_public_can_see_is_open_to_members_too() {
        committees.entitles(
                "LGA 1972 s. 100B",
                QUESTION,
                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                CONTENT.is(CONFIDENTIAL),
                PUBLICLY_AVAILABLE.yes());
    }

    @Test
    void somebodys_personal_record_is_no_public_paper_of_a_meeting() {
        committees.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                CONTENT.is(PERSONAL_RECORD),
                PUBLICLY_AVAILABLE.yes());
    }

    @Test
    void executive_papers_are_open_under_the_regulations_of_2012_and_not_under_section_100f() {
        executive.entitles("SI 2012/2089 reg. 16", QUESTION, BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(ORDINARY));
        executive.entitles(
                "SI 2012/2089 reg. 16",
                QUESTION,
                BUSINESS_OF.is(CABINET_MEETING),
                CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                CONTRACT_NEGOTIATION_TERMS.no());
        executive.leavesOpen(
                QUESTION, BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(EXEMPT), SCRUTINY_OF_THE_MATTER.no());
        executive.at("2012-09-09").leavesOpen(QUESTION, BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(ORDINARY));
    }

    @Test
    void a_council_with_a_committee_system_has_no_executive_whose_papers_the_regulations_could_open() {
        committees.leavesOpen(QUESTION, BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(ORDINARY));
    }

    @Test
    void scrutiny_gets_a_copy_even_of_exempt_executive_papers_within_ten_clear_days() {
        Ruling ruling = executive
                .says(
                        QUESTION,
                        BUSINESS_OF.is(CABINET_MEETING),
                        CONTENT.is(EXEMPT),
                        SCRUTINY_OF_THE_MATTER.yes(),
                        CONTRACT_NEGOTIATION_TERMS.yes(),
                        INTEREST_IN_THE_MATTER.yes())
                .orElseThrow();
        assertThat(ruling.outcome(), is(Optional.of(Outcome.PERMITTED)));
        assertThat(ruling.duties().stream().map(Ruling.Clausal::what).toList(), hasItem(copyInTenClearDays()));
        assertThat(ruling.codes(), hasItem(new DutyCode("give-reasons-in-writing")));
        assertThat(
                "the reading says that the decision was made", ruling.readings().isEmpty(), is(false));
    }

    @Test
    void a_called_in_decision_has_been_made_even_if_one_person_made_it() {
        Ruling ruling = executive
                .says(
                        QUESTION,
                        BUSINESS_OF.is(NO_MEETING),
                        CONTENT.is(CONFIDENTIAL),
                        SCRUTINY_OF_THE_MATTER.yes(),
                        CALLED_IN.yes())
                .orElseThrow();
        assertThat(ruling.outcome(), is(Optional.of(Outcome.PERMITTED)));
        assertThat(ruling.codes(), hasItem(new DutyCode("provide-copy")));
        executive.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(NO_MEETING),
                CONTENT.is(CONFIDENTIAL),
                SCRUTINY_OF_THE_MATTER.no(),
                CALLED_IN.yes());
    }

    @Test
    void a_groups_own_papers_and_a_draft_policy_are_no_papers_of_the_executive() {
        executive.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(CABINET_MEETING),
                CONTENT.is(ANOTHER_GROUPS_INTERNAL_WORKING),
                SCRUTINY_OF_THE_MATTER.yes());
        executive.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(CABINET_MEETING),
                CONTENT.is(DRAFT_POLICY_OF_ADMINISTRATION),
                SCRUTINY_OF_THE_MATTER.yes());
    }

    @Test
    void scrutiny_of_a_combined_authority_gets_its_copies_under_the_order_of_2017() {
        combined.entitles(
                "SI 2017/68",
                QUESTION,
                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                CONTENT.is(EXEMPT),
                SCRUTINY_OF_THE_MATTER.yes());
        combined.at("2017-05-07")
                .leavesOpen(
                        QUESTION,
                        BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                        CONTENT.is(EXEMPT),
                        SCRUTINY_OF_THE_MATTER.yes(),
                        PUBLICLY_AVAILABLE.no());
        committees.leavesOpen(
                QUESTION,
                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                CONTENT.is(EXEMPT),
                SCRUTINY_OF_THE_MATTER.yes(),
                PUBLICLY_AVAILABLE.no());
    }

    @Test
    void the_law_forbids_nobody_to_see_anything() {
        for (Law law : List.of(executive, committees, combined, Law.FOR_WELSH_COUNCIL)) {
            RulingTable table = RulingTable.compile(
                    Statute.on(QUESTION, law.body(), law.on()).orElseThrow(), Law.NOBODY);
            assertThat(
                    table.rules().stream()
                            .flatMap(rule -> rule.outcome().stream())
                            .toList(),
                    not(hasItem(Outcome.PROHIBITED)));
            assertThat(table.ruling(Facts.none(QUESTION)).outcome(), is(Optional.empty()));
        }
    }

    @Test
    void a_legal_right_is_not_refused_because_of_the_cost() {
        assertThat(
                committees.sets(
                        "cost-is-no-ground",
                        AskForInformation.QUESTION,
                        AskForInformation.COST_OR_NATURE_UNREASONABLE.yes(),
                        AskForInformation.LEGAL_RIGHT_SHOWN.yes()),
                is(true));
        assertThat(
                committees.sets(
                        "cost-is-no-ground",
                        AskForInformation.QUESTION,
                        AskForInformation.COST_OR_NATURE_UNREASONABLE.yes(),
                        AskForInformation.LEGAL_RIGHT_SHOWN.no()),
                is(false));
    }

    @Test
    void a_late_item_needs_the_chairs_opinion_that_it_is_urgent() {
        assertThat(
                committees.sets(
                        "five-clear-days-or-urgent",
                        PutItemOnAgenda.QUESTION,
                        PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEETING_CHAIR)),
                is(true));
        assertThat(
                committees.sets(
                        "five-clear-days-or-urgent",
                        PutItemOnAgenda.QUESTION,
                        PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.OFFICER)),
                is(false));
    }

    @Test
    void a_persons_conduct_in_public_session_asks_for_the_public_to_be_excluded_and_is_not_banned() {
        committees.leavesOpen(
                QuestionOfficer.QUESTION,
                QuestionOfficer.SUBJECT.is(QuestionOfficer.Subject.DISCIPLINARY_MATTER),
                QuestionOfficer.IN_PUBLIC.yes());
        assertThat(
                committees.sets(
                        "exclude-the-public-first",
                        QuestionOfficer.QUESTION,
                        QuestionOfficer.SUBJECT.is(QuestionOfficer.Subject.DISCIPLINARY_MATTER),
                        QuestionOfficer.IN_PUBLIC.yes()),
                is(true));
        assertThat(
                committees.sets(
                        "exclude-the-public-first",
                        QuestionOfficer.QUESTION,
                        QuestionOfficer.SUBJECT.is(QuestionOfficer.Subject.DISCIPLINARY_MATTER),
                        QuestionOfficer.IN_PUBLIC.no()),
                is(false));
    }

    private static Duty copyInTenClearDays() {
        return new Duty(
                new DutyCode("provide-copy"), Role.CABINET, Optional.of(new Deadline(10, "request", DayCount.CLEAR)));
    }
}
