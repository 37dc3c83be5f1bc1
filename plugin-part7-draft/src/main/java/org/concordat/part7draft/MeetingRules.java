package org.concordat.part7draft;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AUTHOR_AGREES;
import static org.concordat.question.AmendReport.AskedBy.CHIEF_OFFICER;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.question.AmendReport.ReportOf;
import static org.concordat.question.CallToScrutiny.CALLED;
import static org.concordat.question.CallToScrutiny.Called.SENIOR_OFFICER;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.MEETING;
import static org.concordat.question.QuestionOfficer.Manner.HOSTILE_OR_PERSONAL;
import static org.concordat.question.QuestionOfficer.Meeting.SCRUTINY;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY;
import static org.concordat.question.QuestionOfficer.Subject.DISCIPLINARY_MATTER;
import static org.concordat.question.QuestionOfficer.Subject.OWN_DELEGATED_DECISION;
import static org.concordat.rule.DutyCode.AUTHOR_DECIDES_CONTENT;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AmendReport;
import org.concordat.question.CallToScrutiny;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.question.QuestionOfficer;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/** Sections 2, 4 and 6: reports and agendas, and what officers are asked at meetings. */
final class MeetingRules {

    private static final DutyCode NOTIFY_FOR_CABINET = new DutyCode("notify-chief-executive-for-cabinet-agenda");

    private MeetingRules() {}

    static Rulebook amendReport() {
        return Rulebook.of(
                AmendReport.QUESTION,
                at("4.2", "an officer answers for the whole of a report in the officer's name, and may take advice up")
                        .when(REPORT_OF.is(ReportOf.OFFICER), AUTHOR_AGREES.yes())
                        .then(MAY)
                        .owes(OFFICER, AUTHOR_DECIDES_CONTENT),
                at("4.2", "a councillor answers for what stands in the councillor's name, and may take advice up")
                        .when(REPORT_OF.is(ReportOf.MEMBER), AUTHOR_AGREES.yes())
                        .then(MAY)
                        .owes(MEMBER, AUTHOR_DECIDES_CONTENT),
                at("4.2", "a dispute of a councillor with an officer over the officer's report goes higher")
                        .when(REPORT_OF.is(ReportOf.OFFICER), ASKED_BY.isNot(CHIEF_OFFICER), AUTHOR_AGREES.no())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .owes(OFFICER, AUTHOR_DECIDES_CONTENT),
                at("4.2", "so does a dispute of an officer with a councillor over the councillor's report")
                        .when(REPORT_OF.is(ReportOf.MEMBER), ASKED_BY.is(CHIEF_OFFICER), AUTHOR_AGREES.no())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .owes(MEMBER, AUTHOR_DECIDES_CONTENT));
    }

    static Rulebook questionOfficer() {
        return Rulebook.of(
                QuestionOfficer.QUESTION,
                at("2.4", "scrutiny may have chief officers answer for what they decided")
                        .when(MEETING.is(SCRUTINY), SUBJECT.is(OWN_DELEGATED_DECISION))
                        .then(MAY)
                        .reading(
                                "the officer is a chief officer",
                                "of officers below that rank the clause says nothing, so asking them is not covered")
                        .otherwiseSilent(),
                at("6.2", "neither side runs the other down at a meeting")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("6.3", "an officer's conduct or capability is not raised at meetings but with the Chief Executive")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER))
                        .then(SHOULD_NOT)
                        .route(CHIEF_EXECUTIVE)
                        .reading(
                                "every meeting is meant, closed or open",
                                "only meetings that are a public forum are meant")
                        .otherwise(
                                "an officer's conduct or capability is not raised in public but with the Chief Executive",
                                rule -> rule.when(QuestionOfficer.IN_PUBLIC.yes())));
    }

    static Rulebook putItemOnAgenda() {
        return Rulebook.of(
                PutItemOnAgenda.QUESTION,
                at("4.2", "an officer may find it a duty to report, and answers for the whole of the report")
                        .when(PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.OFFICER))
                        .then(MAY)
                        .owes(OFFICER, AUTHOR_DECIDES_CONTENT),
                at("4.2", "a councillor who wants an item on the cabinet's agenda gives notice of it")
                        .when(PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEMBER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .reading(
                                "the agenda is the cabinet's, or is handled in the same way",
                                "the clause names the cabinet only, so other agendas are not covered")
                        .otherwise(at("4.2", "for the cabinet's agenda, and for no other, the Chief Executive is told")
                                .when(PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEMBER))
                                .owes(MEMBER, NOTIFY_FOR_CABINET)));
    }

    static Rulebook callToScrutiny() {
        return Rulebook.of(
                CallToScrutiny.QUESTION,
                at("2.4", "scrutiny may have chief officers answer for what they decided")
                        .when(CALLED.is(SENIOR_OFFICER))
                        .then(MAY),
                at("2.4", "the first of the chief officers is the Chief Executive")
                        .when(CALLED.is(CallToScrutiny.Called.CHIEF_EXECUTIVE))
                        .then(MAY)
                        .reading(
                                "the Chief Executive is one of the chief officers",
                                "chief officers are the directors below the Chief Executive, who is not mentioned")
                        .otherwiseSilent());
    }
}
