package org.concordat.statute;

import static org.concordat.question.CallToScrutiny.CALLED;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.MEETING;
import static org.concordat.question.QuestionOfficer.OFFICER_PRESENT;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.ScrutinyInformationRequest.EMBARRASSING_TO_THE_EXECUTIVE;
import static org.concordat.question.ScrutinyInformationRequest.LAWFUL;
import static org.concordat.question.ScrutinyInformationRequest.RIGHT_UNCERTAIN;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.concordat.question.CallToScrutiny;
import org.concordat.question.CallToScrutiny.Called;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.question.PutItemOnAgenda.AskedBy;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.QuestionOfficer.Manner;
import org.concordat.question.QuestionOfficer.Meeting;
import org.concordat.question.QuestionOfficer.Subject;
import org.concordat.question.ScrutinyInformationRequest;
import org.junit.jupiter.api.Test;

/** Scrutiny: LGA 2000 ss. 9FA and 9FC; SI 2012/2089 reg. 17; LDEDCA 2009 Sch. 5A; SI 2017/68 art. 6. */
class ScrutinyPowersTest {

    private final Law executive = Law.FOR_EXECUTIVE;
    private final Law combined = Law.FOR_COMBINED_AUTHORITY;

    @Test
    void scrutiny_may_call_officers_of_every_rank() {
        for (Called rank : Called.values()) {
            executive.permits("LGA 2000 s. 9FA", CallToScrutiny.QUESTION, CALLED.is(rank));
            combined.permits("LDEDCA 2009 Sch. 5A", CallToScrutiny.QUESTION, CALLED.is(rank));
        }
        assertThat(
                executive.sets("attend-and-answer", CallToScrutiny.QUESTION, CALLED.is(Called.JUNIOR_OFFICER)),
                is(true));
    }

    @Test
    void a_council_with_a_committee_system_is_left_out_until_its_own_scrutiny_rules_are_written() {
        assertThat(
                Statute.on(CallToScrutiny.QUESTION, Law.FOR_COMMITTEE_SYSTEM.body(), Law.TODAY), is(Optional.empty()));
    }

    @Test
    void the_power_began_in_this_form_in_2012_and_for_combined_authorities_in_2017() {
        executive.at("2012-05-03").leavesOpen(CallToScrutiny.QUESTION);
        combined.at("2017-05-07").leavesOpen(CallToScrutiny.QUESTION);
    }

    @Test
    void a_lawful_request_is_answered_however_embarrassing() {
        executive.requires(
                "LGA 2000 s. 9FA",
                ScrutinyInformationRequest.QUESTION,
                LAWFUL.yes(),
                EMBARRASSING_TO_THE_EXECUTIVE.yes());
        executive.requires("SI 2012/2089 reg. 17", ScrutinyInformationRequest.QUESTION, LAWFUL.yes());
        combined.requires("LDEDCA 2009 Sch. 5A", ScrutinyInformationRequest.QUESTION, LAWFUL.yes());
        executive.leavesOpen(ScrutinyInformationRequest.QUESTION, LAWFUL.no());
    }

    @Test
    void where_the_right_is_uncertain_the_executive_gives_reasons_for_a_refusal() {
        assertThat(
                executive.sets(
                        "give-reasons-in-writing",
                        ScrutinyInformationRequest.QUESTION,
                        LAWFUL.no(),
                        RIGHT_UNCERTAIN.yes()),
                is(true));
        assertThat(
                executive.sets(
                        "give-reasons-in-writing",
                        ScrutinyInformationRequest.QUESTION,
                        LAWFUL.no(),
                        RIGHT_UNCERTAIN.no()),
                is(false));
    }

    @Test
    void a_courteous_question_to_an_officer_who_is_there_may_be_asked_even_about_the_merits() {
        for (Subject subject : new Subject[] {
            Subject.FACTS_OR_POLICY,
            Subject.OWN_ADVICE,
            Subject.OWN_DELEGATED_DECISION,
            Subject.MERITS_OF_POLITICAL_DECISION
        }) {
            executive.permits(
                    "LGA 2000 s. 9FA",
                    QuestionOfficer.QUESTION,
                    MEETING.is(Meeting.SCRUTINY),
                    SUBJECT.is(subject),
                    MANNER.is(Manner.COURTEOUS),
                    OFFICER_PRESENT.yes());
        }
    }

    @Test
    void the_law_lends_no_cover_to_hostility_to_absent_officers_and_to_other_meetings() {
        executive.leavesOpen(
                QuestionOfficer.QUESTION,
                MEETING.is(Meeting.SCRUTINY),
                SUBJECT.is(Subject.OWN_ADVICE),
                MANNER.is(Manner.HOSTILE_OR_PERSONAL));
        executive.leavesOpen(QuestionOfficer.QUESTION, MEETING.is(Meeting.SCRUTINY), OFFICER_PRESENT.no());
        executive.leavesOpen(
                QuestionOfficer.QUESTION, MEETING.is(Meeting.CABINET), SUBJECT.is(Subject.FACTS_OR_POLICY));
        executive.leavesOpen(
                QuestionOfficer.QUESTION, MEETING.is(Meeting.SCRUTINY), SUBJECT.is(Subject.DISCIPLINARY_MATTER));
    }

    @Test
    void a_member_can_bring_a_matter_of_its_remit_before_the_scrutiny_committee() {
        executive.entitles(
                "LGA 2000 s. 9FC",
                PutItemOnAgenda.QUESTION,
                PutItemOnAgenda.ASKED_BY.is(AskedBy.MEMBER),
                PutItemOnAgenda.WITHIN_COMPETENCE_OF_THE_BODY.yes());
        combined.entitles(
                "SI 2017/68 art. 6",
                PutItemOnAgenda.QUESTION,
                PutItemOnAgenda.ASKED_BY.is(AskedBy.MEMBER),
                PutItemOnAgenda.WITHIN_COMPETENCE_OF_THE_BODY.yes());
        executive.leavesOpen(
                PutItemOnAgenda.QUESTION,
                PutItemOnAgenda.ASKED_BY.is(AskedBy.MEMBER),
                PutItemOnAgenda.WITHIN_COMPETENCE_OF_THE_BODY.no());
        executive.leavesOpen(PutItemOnAgenda.QUESTION, PutItemOnAgenda.ASKED_BY.is(AskedBy.OFFICER));
    }
}
