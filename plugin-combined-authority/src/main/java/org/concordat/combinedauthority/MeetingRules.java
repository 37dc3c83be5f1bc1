package org.concordat.combinedauthority;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AUTHOR_AGREES;
import static org.concordat.question.AmendReport.CHANGE;
import static org.concordat.question.AmendReport.Change.PROFESSIONAL_ADVICE;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.question.InformWardMembers.COUNCIL_INVOLVED;
import static org.concordat.question.InformWardMembers.CouncilInvolved.ORGANISES;
import static org.concordat.question.InformWardMembers.EVENT;
import static org.concordat.question.InformWardMembers.Event.CONSULTATION;
import static org.concordat.question.InformWardMembers.Event.COUNCIL_EVENT_OR_WORKS;
import static org.concordat.question.InformWardMembers.Event.MAJOR_ISSUE;
import static org.concordat.question.InformWardMembers.Event.PUBLIC_MEETING;
import static org.concordat.question.QuestionOfficer.IN_PUBLIC;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.Manner.COURTEOUS;
import static org.concordat.question.QuestionOfficer.Manner.HOSTILE_OR_PERSONAL;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY;
import static org.concordat.question.QuestionOfficer.Subject.DISCIPLINARY_MATTER;
import static org.concordat.question.QuestionOfficer.Subject.OWN_ADVICE;
import static org.concordat.question.QuestionOfficer.Subject.OWN_DELEGATED_DECISION;
import static org.concordat.rule.DutyCode.INVITE_WARD_MEMBERS;
import static org.concordat.rule.DutyCode.KEEP_MEMBERS_INFORMED;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXPECTED;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AmendReport;
import org.concordat.question.AmendReport.AskedBy;
import org.concordat.question.AmendReport.ReportOf;
import org.concordat.question.InformWardMembers;
import org.concordat.question.QuestionOfficer;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** Parts 3 and 4: reports, questions to officers at meetings, and what members are told of their areas. */
final class MeetingRules {

    private MeetingRules() {}

    static Rulebook amendReport() {
        return Rulebook.of(
                AmendReport.QUESTION,
                at("4.10", "Board Members force no officer to give other professional advice")
                        .when(
                                REPORT_OF.is(ReportOf.OFFICER),
                                CHANGE.is(PROFESSIONAL_ADVICE),
                                ASKED_BY.is(AskedBy.LEADER, AskedBy.CABINET_MEMBER, AskedBy.BOARD_MEMBER),
                                AUTHOR_AGREES.no())
                        .then(MUST_NOT)
                        .reading(
                                "Board Members are the members of the Board, the Mayor and its portfolio holders included",
                                "the term is used loosely and means every member who is bound by the protocol")
                        .otherwise(at("4.10", "no member forces an officer to give other professional advice")
                                .when(
                                        REPORT_OF.is(ReportOf.OFFICER),
                                        CHANGE.is(PROFESSIONAL_ADVICE),
                                        ASKED_BY.isNot(AskedBy.CHIEF_OFFICER),
                                        AUTHOR_AGREES.no())
                                .then(MUST_NOT)));
    }

    static Rulebook questionOfficer() {
        return Rulebook.of(
                QuestionOfficer.QUESTION,
                at("1.5", "respect and courtesy rule at every meeting")
                        .citing("3.1")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("3.2", "what an officer has reported or done may be challenged")
                        .when(SUBJECT.is(OWN_ADVICE, OWN_DELEGATED_DECISION), MANNER.is(COURTEOUS))
                        .then(ENTITLED),
                at("3.2", "a challenge is fair and never an attack on the person")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("3.4(4)", "nobody criticises the other side personally")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("4.11", "an officer's conduct or capability is no subject for a meeting in public")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER), IN_PUBLIC.yes())
                        .then(SHOULD_NOT)
                        .owes(Role.MEMBER, RAISE_PRIVATELY),
                at("4.11", "such a concern has a procedure of its own, which begins in private with the director")
                        .citing("11.1")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER), IN_PUBLIC.no())
                        .then(SHOULD_REFER)
                        .decider(Role.CHIEF_OFFICER)
                        .reading(
                                "every concern belongs in the procedure, so no meeting is the place for it",
                                "only meetings in public are closed to it, and the text is silent on others")
                        .otherwiseSilent());
    }

    static Rulebook informWardMembers() {
        return Rulebook.of(
                InformWardMembers.QUESTION,
                at("4.2", "chief officers see to it that members know of major and local issues")
                        .when(EVENT.is(MAJOR_ISSUE))
                        .then(EXPECTED)
                        .owes(Role.CHIEF_OFFICER, KEEP_MEMBERS_INFORMED),
                at("4.2", "members are told of proposals for their areas")
                        .when(EVENT.is(CONSULTATION))
                        .then(MUST)
                        .owes(Role.CHIEF_OFFICER, KEEP_MEMBERS_INFORMED)
                        .reading(
                                "a consultation is about a proposal, whoever runs it",
                                "proposals are the Authority's own, and others' consultations are not dealt with")
                        .otherwise(
                                "members are told of the Authority's own proposals for their areas",
                                rule -> rule.when(COUNCIL_INVOLVED.is(ORGANISES))),
                at("4.2", "members are asked to what the Authority holds in or for their areas")
                        .when(EVENT.is(PUBLIC_MEETING, COUNCIL_EVENT_OR_WORKS), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(MUST)
                        .owes(Role.CHIEF_OFFICER, INVITE_WARD_MEMBERS));
    }
}
