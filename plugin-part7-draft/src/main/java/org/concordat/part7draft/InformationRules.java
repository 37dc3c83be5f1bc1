package org.concordat.part7draft;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.AddressedTo.HEAD_OF_SERVICE;
import static org.concordat.question.ChallengeRefusal.ALREADY_REVIEWED;
import static org.concordat.question.ChallengeRefusal.REFUSED_UNDER;
import static org.concordat.question.ChallengeRefusal.RefusedUnder.GENERAL_REQUEST;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Role.INFORMATION_COMMISSIONER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AskForInformation;
import org.concordat.question.ChallengeRefusal;
import org.concordat.question.ChallengeRefusal.RefusedUnder;
import org.concordat.question.RequestMeeting;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 8 without the right to see a document: whom to ask, and who reviews. */
final class InformationRules {

    private static final DutyCode ASK_NAMED_REPRESENTATIVE = new DutyCode("ask-named-representative");

    private InformationRules() {}

    static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("8.1", "councillors are free to ask a service for what they reasonably need in their role")
                        .when(ADDRESSED_TO.is(HEAD_OF_SERVICE))
                        .then(MAY),
                at("8.1", "a request goes to the service head, or to a representative named for it")
                        .when(ADDRESSED_TO.isNot(HEAD_OF_SERVICE))
                        .then(SHOULD_REFER)
                        .decider(Role.HEAD_OF_SERVICE)
                        .reading(
                                "the officer asked is not the representative that the service head has named",
                                "a named representative, of whatever rank, is addressed as the service head is")
                        .otherwise(at("8.1", "a request may go to whomever the service head has named for it")
                                .when(ADDRESSED_TO.isNot(HEAD_OF_SERVICE))
                                .then(MAY)
                                .provided(Strength.SHOULD, ASK_NAMED_REPRESENTATIVE)));
    }

    static Rulebook requestMeeting() {
        return Rulebook.of(
                RequestMeeting.QUESTION,
                at("8.1", "a councillor who wants to visit an officer arranges it with the service head")
                        .then(SHOULD_REFER)
                        .decider(Role.HEAD_OF_SERVICE)
                        .reading(
                                "asking for a meeting is a visit, which the service head is asked to arrange",
                                "only going to an officer's place of work is meant, and no time is set for any meeting")
                        .otherwiseSilent());
    }

    static Rulebook challengeRefusal() {
        return Rulebook.of(
                ChallengeRefusal.QUESTION,
                at("8.7", "what the public would not get is judged by need to know, finally by the Monitoring Officer")
                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW, GENERAL_REQUEST), ALREADY_REVIEWED.no())
                        .then(MUST_REFER)
                        .decider(MONITORING_OFFICER)
                        .reading(
                                "a refusal that the Monitoring Officer has not made is not final, so it goes there",
                                "the text provides a review for freedom of information only")
                        .otherwiseSilent(),
                at("8.7", "scrutiny may call the Monitoring Officer to account for it")
                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW), ALREADY_REVIEWED.yes())
                        .then(REFER)
                        .decider(COMMITTEE)
                        .reading(
                                "the only recourse left is to the scrutiny committee, which cannot change the decision",
                                "the decision is final, so that nobody reviews it")
                        .otherwiseSilent(),
                at("8.8", "under freedom of information there is an internal review by the Monitoring Officer")
                        .when(REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION), ALREADY_REVIEWED.no())
                        .then(REFER)
                        .decider(MONITORING_OFFICER)
                        .route(INFORMATION_COMMISSIONER),
                at("8.8", "after that review the matter can be taken to the Information Commissioner")
                        .when(REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION), ALREADY_REVIEWED.yes())
                        .then(REFER)
                        .decider(INFORMATION_COMMISSIONER));
    }
}
