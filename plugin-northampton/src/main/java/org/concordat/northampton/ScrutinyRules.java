package org.concordat.northampton;

import static org.concordat.question.CallToScrutiny.CALLED;
import static org.concordat.question.CallToScrutiny.Called.CHIEF_EXECUTIVE;
import static org.concordat.question.CallToScrutiny.Called.SENIOR_OFFICER;
import static org.concordat.question.QuestionOfficer.IN_PUBLIC;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.MEETING;
import static org.concordat.question.QuestionOfficer.Manner.HOSTILE_OR_PERSONAL;
import static org.concordat.question.QuestionOfficer.Meeting.COUNCIL_OR_COMMITTEE;
import static org.concordat.question.QuestionOfficer.Meeting.SCRUTINY;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY;
import static org.concordat.question.QuestionOfficer.Subject.DISCIPLINARY_MATTER;
import static org.concordat.question.QuestionOfficer.Subject.FACTS_OR_POLICY;
import static org.concordat.question.QuestionOfficer.Subject.MERITS_OF_POLITICAL_DECISION;
import static org.concordat.question.QuestionOfficer.Subject.OWN_ADVICE;
import static org.concordat.question.QuestionOfficer.Subject.OWN_DELEGATED_DECISION;
import static org.concordat.question.ScrutinyInformationRequest.LAWFUL;
import static org.concordat.question.ScrutinyInformationRequest.RIGHT_UNCERTAIN;
import static org.concordat.rule.DutyCode.CHAIR_MUST_INTERVENE;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.MEETING_CHAIR;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.CallToScrutiny;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.ScrutinyInformationRequest;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/** Officers before Overview and Scrutiny (part 4), and what is asked of them at other meetings (3.10, 3.12, 3.13). */
final class ScrutinyRules {

    private static final DutyCode NO_POLITICAL_VIEW = new DutyCode("no-political-view-on-regulatory-committee");

    private ScrutinyRules() {}

    static Rulebook scrutinyInformationRequest() {
        return Rulebook.of(
                ScrutinyInformationRequest.QUESTION,
                at("1.3", "an Officer who is unsure of anything goes to the Head of Service first")
                        .when(RIGHT_UNCERTAIN.yes())
                        .then(SHOULD_REFER)
                        .decider(HEAD_OF_SERVICE)
                        .reading(
                                "the doubt is settled before the answer is given",
                                "advice is taken beside the duty to answer, which stands, so required under 4.2")
                        .otherwise(
                                at("1.3", "an Officer who is unsure asks the Head of Service and answers all the same")
                                        .when(RIGHT_UNCERTAIN.yes())
                                        .owes(OFFICER, SEEK_ADVICE_FIRST)),
                at("4.2", "employees answer Members frankly and helpfully and hold back nothing of the truth")
                        .when(LAWFUL.yes())
                        .then(MUST),
                at("4.3", "what is private or confidential is dealt with in private")
                        .when(LAWFUL.yes())
                        .owes(OFFICER, KEEP_CONFIDENTIAL));
    }

    static Rulebook questionOfficer() {
        return Rulebook.of(
                QuestionOfficer.QUESTION,
                at("3.10", "Members' words to employees never destroy trust, respect and courtesy")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(MUST_NOT),
                at("3.12", "employees' conduct and capability are not raised in public")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER), IN_PUBLIC.yes())
                        .then(SHOULD_NOT),
                at("3.12", "a concern of that kind goes privately to the employee, then to the Head of Service")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY), IN_PUBLIC.no())
                        .then(SHOULD_REFER)
                        .decider(OFFICER)
                        .route(HEAD_OF_SERVICE)
                        .provided(SHOULD, RAISE_PRIVATELY)
                        .reading(
                                "a closed meeting is not yet the private word with the employee",
                                "only public meetings are closed to the subject, so that the protocol is silent")
                        .otherwiseSilent(),
                at("3.13", "Members of the Cabinet and of scrutiny look for no political view from employees")
                        .when(SUBJECT.is(MERITS_OF_POLITICAL_DECISION), MEETING.isNot(COUNCIL_OR_COMMITTEE))
                        .then(MUST_NOT),
                at("3.13", "Members of regulatory committees look for no political view from employees")
                        .when(SUBJECT.is(MERITS_OF_POLITICAL_DECISION), MEETING.is(COUNCIL_OR_COMMITTEE))
                        .then(MUST_NOT)
                        .reading(
                                "the committee is a regulatory one, or whoever asks sits on a body that is named",
                                "at the full council and at other committees the protocol is silent")
                        .otherwise(at("3.13", "on a regulatory committee, for one, Members look for no political view")
                                .when(SUBJECT.is(MERITS_OF_POLITICAL_DECISION), MEETING.is(COUNCIL_OR_COMMITTEE))
                                .owes(MEMBER, NO_POLITICAL_VIEW)),
                at("4.2", "at scrutiny questions keep to facts and to professional opinion and its reasons")
                        .when(MEETING.is(SCRUTINY), SUBJECT.is(FACTS_OR_POLICY, OWN_ADVICE, OWN_DELEGATED_DECISION))
                        .then(MAY),
                at("4.2", "at scrutiny questions keep off everything else")
                        .when(
                                MEETING.is(SCRUTINY),
                                SUBJECT.is(MERITS_OF_POLITICAL_DECISION, CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER))
                        .then(SHOULD_NOT),
                at("4.3", "the scrutiny chair may have advice to the Cabinet explained, private matters in private")
                        .when(MEETING.is(SCRUTINY), SUBJECT.is(OWN_ADVICE))
                        .then(MAY)
                        .owes(MEETING_CHAIR, KEEP_CONFIDENTIAL),
                at("4.4", "the scrutiny chair sees to it that nobody is questioned with hostility")
                        .when(MEETING.is(SCRUTINY), MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(MUST_NOT)
                        .owes(MEETING_CHAIR, CHAIR_MUST_INTERVENE),
                at("4.4", "disciplinary matters are outside scrutiny's powers")
                        .when(MEETING.is(SCRUTINY), SUBJECT.is(DISCIPLINARY_MATTER))
                        .then(EXCLUDED));
    }

    static Rulebook callToScrutiny() {
        return Rulebook.of(
                CallToScrutiny.QUESTION,
                at("4.1", "the scrutiny chair may call the Chief Executive and senior Officers")
                        .when(CALLED.is(CHIEF_EXECUTIVE, SENIOR_OFFICER))
                        .then(MAY));
    }
}
