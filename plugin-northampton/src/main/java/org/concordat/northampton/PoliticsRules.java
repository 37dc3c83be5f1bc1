package org.concordat.northampton;

import static org.concordat.question.PoliticalActivity.ACTIVITY;
import static org.concordat.question.PoliticalActivity.Activity.CANVASS;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.question.PoliticalActivity.POST_RESTRICTED;
import static org.concordat.question.RelayPrivateDiscussion.CONTENT;
import static org.concordat.question.RelayPrivateDiscussion.Content.DISCUSSION;
import static org.concordat.question.RelayPrivateDiscussion.Content.FACTUAL_INFORMATION;
import static org.concordat.question.RelayPrivateDiscussion.MEMBER_CONSENTS;
import static org.concordat.question.RelayPrivateDiscussion.SOURCE;
import static org.concordat.question.RelayPrivateDiscussion.Source.ADVICE_TO_GROUP_OR_MEMBER;
import static org.concordat.question.RelayPrivateDiscussion.Source.GROUP_MEETING;
import static org.concordat.question.RelayPrivateDiscussion.Source.PRIVATE_BRIEFING;
import static org.concordat.question.RelayPrivateDiscussion.Source.TALK_WITH_ADMINISTRATION;
import static org.concordat.question.RelayPrivateDiscussion.TO;
import static org.concordat.question.RelayPrivateDiscussion.To.ANOTHER_GROUP;
import static org.concordat.question.RelayPrivateDiscussion.To.ANOTHER_MEMBER;
import static org.concordat.question.RelayPrivateDiscussion.To.LINE_MANAGER;
import static org.concordat.question.RelayPrivateDiscussion.To.NON_MEMBER;
import static org.concordat.question.UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.PoliticalActivity;
import org.concordat.question.RelayPrivateDiscussion;
import org.concordat.question.UseGroupDecision;
import org.concordat.rule.Rulebook;

/** Officers and party politics: their own activity, what they hear in private, and what groups decide. */
final class PoliticsRules {

    private PoliticsRules() {}

    static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("3.14", "neutrality binds restricted posts above all; the 1989 Act governs them")
                        .when(POST_RESTRICTED.yes())
                        .owes(OFFICER, STAY_POLITICALLY_NEUTRAL),
                at("5.2", "example 2", "Officers who voice political opinions in the job do what is unacceptable")
                        .when(ACTIVITY.is(SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY), IN_COURSE_OF_DUTIES.yes())
                        .then(EXCLUDED),
                at("5.2", "example 2", "Officers who canvass in the job do what is unacceptable")
                        .when(ACTIVITY.is(CANVASS), IN_COURSE_OF_DUTIES.yes())
                        .then(EXCLUDED)
                        .reading(
                                "whoever canvasses for a party voices a political opinion",
                                "canvassing is help and not opinion, and the protocol is silent on it")
                        .otherwiseSilent());
    }

    static Rulebook relayPrivateDiscussion() {
        return Rulebook.of(
                RelayPrivateDiscussion.QUESTION,
                at("2.6", "Officers keep talks on policy in which they took part to themselves")
                        .when(
                                SOURCE.is(GROUP_MEETING, TALK_WITH_ADMINISTRATION),
                                CONTENT.is(DISCUSSION),
                                TO.isNot(LINE_MANAGER))
                        .unless(SOURCE.is(TALK_WITH_ADMINISTRATION), MEMBER_CONSENTS.yes())
                        .then(MUST_NOT),
                at("2.6", "consent opens talks with the administration towards the other groups and nobody else")
                        .when(
                                SOURCE.is(TALK_WITH_ADMINISTRATION),
                                CONTENT.is(DISCUSSION),
                                TO.is(ANOTHER_MEMBER, NON_MEMBER),
                                MEMBER_CONSENTS.yes())
                        .then(MUST_NOT)
                        .reading(
                                "3.3 makes its exception for the other groups, and the duty of confidence names none",
                                "what may be told to a rival group with consent may be told to anybody with consent")
                        .otherwise(
                                "with consent talks with the administration are open to all",
                                rule -> rule.citing("3.3").then(MAY)),
                at("2.6", "Officers keep talk on policy at a private briefing to themselves")
                        .when(SOURCE.is(PRIVATE_BRIEFING), CONTENT.is(DISCUSSION), TO.isNot(LINE_MANAGER))
                        .then(MUST_NOT)
                        .reading(
                                "what is discussed with Members at a briefing counts as the making of policy",
                                "a briefing is not of that kind, and the protocol is silent on it")
                        .otherwiseSilent(),
                at("2.6", "nothing that an Officer learns at a group's meeting goes to another group")
                        .when(SOURCE.is(GROUP_MEETING), TO.is(ANOTHER_GROUP))
                        .then(MUST_NOT),
                at("3.3", "paragraph 2", "talks with the administration's leaders reach other groups by consent only")
                        .citing("3.7")
                        .when(SOURCE.is(TALK_WITH_ADMINISTRATION), TO.is(ANOTHER_GROUP), MEMBER_CONSENTS.no())
                        .then(MUST_NOT),
                at(
                                "3.3",
                                "paragraph 2",
                                "with the leaders' consent the other groups may be told of talks with the administration")
                        .citing("3.7")
                        .when(SOURCE.is(TALK_WITH_ADMINISTRATION), TO.is(ANOTHER_GROUP), MEMBER_CONSENTS.yes())
                        .then(MAY)
                        .reading(
                                "consent opens the confidence for the Chief Executive and, through 3.7, for every Officer",
                                "for other Officers the duty of 2.6 stands, which names no consent, so they must not")
                        .otherwise(
                                at(
                                                "2.6",
                                                "Officers below the Chief Executive keep talks on policy to themselves, consent or not")
                                        .citing("3.3")
                                        .when(
                                                SOURCE.is(TALK_WITH_ADMINISTRATION),
                                                CONTENT.is(DISCUSSION),
                                                TO.is(ANOTHER_GROUP),
                                                MEMBER_CONSENTS.yes())
                                        .then(MUST_NOT),
                                at("3.3", "paragraph 2", "with consent the other groups may be told the facts")
                                        .citing("3.7")
                                        .when(
                                                SOURCE.is(TALK_WITH_ADMINISTRATION),
                                                CONTENT.is(FACTUAL_INFORMATION),
                                                TO.is(ANOTHER_GROUP),
                                                MEMBER_CONSENTS.yes())
                                        .then(MAY)),
                at("3.15", "no other group gets to know what advice a group or Member asked for")
                        .when(SOURCE.is(ADVICE_TO_GROUP_OR_MEMBER), CONTENT.is(DISCUSSION), TO.is(ANOTHER_GROUP))
                        .then(MUST_NOT),
                at("3.15", "what a group or Member asks advice on stays in confidence with the staff who deal with it")
                        .when(
                                SOURCE.is(ADVICE_TO_GROUP_OR_MEMBER),
                                CONTENT.is(DISCUSSION),
                                TO.is(ANOTHER_MEMBER, NON_MEMBER))
                        .then(MUST_NOT)
                        .reading(
                                CommunicationRules.CONFIDENCE_TOWARDS_ALL, CommunicationRules.CONFIDENCE_TOWARDS_GROUPS)
                        .otherwiseSilent(),
                at("3.15", "the facts beneath the advice are open to every group that asks")
                        .when(
                                SOURCE.is(ADVICE_TO_GROUP_OR_MEMBER),
                                CONTENT.is(FACTUAL_INFORMATION),
                                TO.is(ANOTHER_GROUP))
                        .then(ENTITLED),
                at("3.16.3(iii)", "what a group decides in an Officer's presence stays in confidence")
                        .when(SOURCE.is(GROUP_MEETING), CONTENT.is(DISCUSSION), TO.isNot(LINE_MANAGER))
                        .then(MUST_NOT));
    }

    static Rulebook useGroupDecision() {
        return Rulebook.of(
                UseGroupDecision.QUESTION,
                at("R2.2", "point 2", "Officers put into effect what the council has lawfully decided")
                        .when(FORMALLY_DECIDED_BY_COUNCIL.yes())
                        .then(MAY),
                at("2.3", "a group's conclusion is no decision of the council and binds nobody")
                        .when(FORMALLY_DECIDED_BY_COUNCIL.no())
                        .then(EXCLUDED),
                at(
                                "3.16.3(iv)",
                                "before the formal decision no Officer promotes a group's wish, acts on it or spends on it")
                        .when(FORMALLY_DECIDED_BY_COUNCIL.no())
                        .then(MUST_NOT),
                at("3.16.3(iv)", "the ban on acting for a group ends with the formal decision")
                        .when(FORMALLY_DECIDED_BY_COUNCIL.yes())
                        .then(MAY));
    }
}
