package org.concordat.hyndburn;

import static org.concordat.question.QuestionOfficer.IN_PUBLIC;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.MEETING;
import static org.concordat.question.QuestionOfficer.Manner.HOSTILE_OR_PERSONAL;
import static org.concordat.question.QuestionOfficer.Meeting.SCRUTINY;
import static org.concordat.question.QuestionOfficer.OFFICER_PRESENT;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY;
import static org.concordat.question.QuestionOfficer.Subject.DISCIPLINARY_MATTER;
import static org.concordat.question.QuestionOfficer.Subject.FACTS_OR_POLICY;
import static org.concordat.question.QuestionOfficer.Subject.MERITS_OF_POLITICAL_DECISION;
import static org.concordat.question.QuestionOfficer.Subject.OWN_ADVICE;
import static org.concordat.question.QuestionOfficer.Subject.OWN_DELEGATED_DECISION;
import static org.concordat.question.RecordInMinutes.ASKED;
import static org.concordat.question.RecordInMinutes.WHAT;
import static org.concordat.question.RecordInMinutes.What.OFFICER_ADVICE_NOT_ACCEPTED;
import static org.concordat.question.RecordInMinutes.What.OWN_VOTE;
import static org.concordat.question.SpeakAtMeeting.INVITED_BY_CHAIR;
import static org.concordat.question.SpeakAtMeeting.OFFICER;
import static org.concordat.question.SpeakAtMeeting.Officer.OTHER_OFFICER;
import static org.concordat.rule.DutyCode.CHAIR_MUST_INTERVENE;
import static org.concordat.rule.DutyCode.REPLY_TO_OFFICER_IN_WRITING;
import static org.concordat.rule.DutyCode.REPORT_TO_CHIEF_EXECUTIVE;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.LINE_MANAGER;
import static org.concordat.rule.Role.MEETING_CHAIR;
import static org.concordat.rule.Rule.at;

import org.concordat.question.CallToScrutiny;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.RecordInMinutes;
import org.concordat.question.SpeakAtMeeting;
import org.concordat.rule.Rulebook;

/** Sections 5 and 6 with the principles of section 2: officers at meetings. */
final class MeetingRules {

    private MeetingRules() {}

    static Rulebook questionOfficer() {
        return Rulebook.of(
                QuestionOfficer.QUESTION,
                at("2", "paragraph 1", "courtesy is owed at all times")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(MUST_NOT),
                at("2", "paragraph 9", "officers are not drawn into political disputes")
                        .when(SUBJECT.is(MERITS_OF_POLITICAL_DECISION), MEETING.isNot(SCRUTINY))
                        .then(MUST_NOT)
                        .reading(
                                "to be asked whether a political decision was right is to be drawn into the dispute",
                                "such questions are excluded at scrutiny only, and elsewhere the text is silent")
                        .otherwiseSilent(),
                at("2", "paragraph 13", "concerns about an officer are raised in private with a superior")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY))
                        .then(MUST_NOT)
                        .route(LINE_MANAGER, CHIEF_OFFICER),
                at("2", "paragraph 13", "members stay out of individual staffing matters")
                        .when(SUBJECT.is(DISCIPLINARY_MATTER))
                        .then(MUST_NOT),
                at(
                                "5",
                                "paragraphs 3 and 4",
                                "no member attacks an adviser; the chair steps in, and the officer hears of it")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL), OFFICER_PRESENT.yes())
                        .then(MUST_NOT)
                        .owes(MEETING_CHAIR, CHAIR_MUST_INTERVENE, REPORT_TO_CHIEF_EXECUTIVE)
                        .owes(CHIEF_EXECUTIVE, REPLY_TO_OFFICER_IN_WRITING),
                at(
                                "5",
                                "paragraph 3",
                                "a member unhappy with advice takes it to the chief officer or Chief Executive later")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL), OFFICER_PRESENT.yes(), SUBJECT.is(OWN_ADVICE))
                        .then(SHOULD_NOT)
                        .route(CHIEF_OFFICER, CHIEF_EXECUTIVE),
                at("5", "paragraph 5", "an absent officer is not attacked by name before press or public")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL), OFFICER_PRESENT.no(), IN_PUBLIC.yes())
                        .then(MUST_NOT),
                at(
                                "5",
                                "paragraph 5",
                                "an absent officer's conduct or discipline is not spoken of before press or public")
                        .when(
                                SUBJECT.is(CONDUCT_OR_CAPABILITY, DISCIPLINARY_MATTER),
                                OFFICER_PRESENT.no(),
                                IN_PUBLIC.yes())
                        .then(MUST_NOT),
                at("6", "paragraph 2", "scrutiny asks no officer whether a political decision was wise")
                        .when(SUBJECT.is(MERITS_OF_POLITICAL_DECISION), MEETING.is(SCRUTINY))
                        .then(SHOULD_NOT),
                at("6", "paragraph 2", "scrutiny may ask what the policy is, what it is for and how it works out")
                        .when(SUBJECT.is(FACTS_OR_POLICY), MEETING.is(SCRUTINY))
                        .then(MAY),
                at("6", "paragraph 3", "scrutiny may ask officers to account for their advice and their own decisions")
                        .when(SUBJECT.is(OWN_ADVICE, OWN_DELEGATED_DECISION), MEETING.is(SCRUTINY))
                        .then(MAY),
                at("6", "paragraph 4", "scrutiny keeps to what section 5 says of behaviour towards officers")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL), MEETING.is(SCRUTINY))
                        .then(SHOULD_NOT));
    }

    static Rulebook speakAtMeeting() {
        return Rulebook.of(
                SpeakAtMeeting.QUESTION,
                at("5", "paragraph 1", "an officer whom the chair invites may speak")
                        .when(OFFICER.is(OTHER_OFFICER), INVITED_BY_CHAIR.yes())
                        .then(ENTITLED),
                at("5", "paragraph 1", "an officer whom the chair has not invited asks the chair")
                        .when(OFFICER.is(OTHER_OFFICER), INVITED_BY_CHAIR.no())
                        .then(REFER)
                        .decider(MEETING_CHAIR)
                        .reading(
                                "the meeting is one of the cabinet, as the facts name no other",
                                "the sentence is about cabinet meetings, and other meetings may have other rules"));
    }

    static Rulebook recordInMinutes() {
        return Rulebook.of(
                RecordInMinutes.QUESTION,
                at("5", "paragraph 2", "a member may have their own vote minuted")
                        .when(WHAT.is(OWN_VOTE), ASKED.yes())
                        .then(MUST),
                at("5", "paragraph 2", "an officer may have advice minuted that was not taken")
                        .when(WHAT.is(OFFICER_ADVICE_NOT_ACCEPTED), ASKED.yes())
                        .then(MUST));
    }

    static Rulebook callToScrutiny() {
        return Rulebook.of(
                CallToScrutiny.QUESTION,
                at("6", "paragraph 2", "scrutiny may have officers explain matters before it, whatever their rank")
                        .then(MAY)
                        .reading(
                                "whom scrutiny may ask to explain, and interview, it may also call",
                                "the section says what officers may be asked, and is silent on who has to come")
                        .otherwiseSilent());
    }
}
