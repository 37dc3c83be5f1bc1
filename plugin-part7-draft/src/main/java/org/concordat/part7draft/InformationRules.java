package org.concordat.part7draft;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.AddressedTo.HEAD_OF_SERVICE;
import static org.concordat.question.ChallengeRefusal.ALREADY_REVIEWED;
import static org.concordat.question.ChallengeRefusal.REFUSED_UNDER;
import static org.concordat.question.ChallengeRefusal.RefusedUnder.GENERAL_REQUEST;
import static org.concordat.question.UseInformation.ADVISER_KEEPS_CONFIDENCE;
import static org.concordat.question.UseInformation.CONSENT_OF_AUTHORISED_PERSON;
import static org.concordat.question.UseInformation.PUBLIC_INTEREST_IN_GOOD_FAITH;
import static org.concordat.question.UseInformation.RECEIVED;
import static org.concordat.question.UseInformation.REQUIRED_BY_LAW;
import static org.concordat.question.UseInformation.Received.FREEDOM_OF_INFORMATION;
import static org.concordat.question.UseInformation.Received.IN_CONFIDENCE;
import static org.concordat.question.UseInformation.Received.NEED_TO_KNOW;
import static org.concordat.question.UseInformation.USE;
import static org.concordat.question.UseInformation.Use.ANOTHER_CAPACITY;
import static org.concordat.question.UseInformation.Use.ANOTHER_PURPOSE_WITHIN_DUTIES;
import static org.concordat.question.UseInformation.Use.MAKE_PUBLIC;
import static org.concordat.question.UseInformation.Use.OWN_DUTIES;
import static org.concordat.question.UseInformation.Use.PARTY_POLITICAL;
import static org.concordat.question.UseInformation.Use.SHARE_WITH_MEMBER;
import static org.concordat.question.UseInformation.Use.TAKE_PROFESSIONAL_ADVICE;
import static org.concordat.rule.DutyCode.ADVISER_MUST_KEEP_CONFIDENCE;
import static org.concordat.rule.DutyCode.DO_NOT_MAKE_PUBLIC;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Role.INFORMATION_COMMISSIONER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AskForInformation;
import org.concordat.question.ChallengeRefusal;
import org.concordat.question.ChallengeRefusal.RefusedUnder;
import org.concordat.question.RequestMeeting;
import org.concordat.question.UseInformation;
import org.concordat.rule.Condition;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 8 without the right to see a document: whom to ask, who reviews, and what a councillor may do with it. */
final class InformationRules {

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
                                "a named representative, of whatever rank, is addressed as the service head is"));
    }

    static Rulebook requestMeeting() {
        return Rulebook.of(
                RequestMeeting.QUESTION,
                at("8.1", "a councillor who wants to visit an officer arranges it with the service head")
                        .then(SHOULD_REFER)
                        .decider(Role.HEAD_OF_SERVICE)
                        .reading(
                                "asking for a meeting is a visit, which the service head is asked to arrange",
                                "only going to an officer's place of work is meant, and no time is set for any meeting"));
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
                                "the text provides a review for freedom of information only"),
                at("8.7", "scrutiny may call the Monitoring Officer to account for it")
                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW), ALREADY_REVIEWED.yes())
                        .then(REFER)
                        .decider(COMMITTEE)
                        .reading(
                                "the only recourse left is to the scrutiny committee, which cannot change the decision",
                                "the decision is final, so that nobody reviews it"),
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

    static Rulebook useInformation() {
        Condition disclosure = USE.is(MAKE_PUBLIC, SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE);
        Condition confidence = RECEIVED.is(IN_CONFIDENCE, NEED_TO_KNOW);
        return Rulebook.of(
                UseInformation.QUESTION,
                at("8.5", "what has been released under freedom of information is public")
                        .when(RECEIVED.is(FREEDOM_OF_INFORMATION))
                        .then(MAY),
                at("8.9", "the councillor may publish what came under freedom of information")
                        .when(RECEIVED.is(FREEDOM_OF_INFORMATION), USE.is(MAKE_PUBLIC))
                        .then(MAY),
                at("8.9", "what came on a need to know serves the councillor's functions")
                        .when(RECEIVED.is(NEED_TO_KNOW), USE.is(OWN_DUTIES, ANOTHER_PURPOSE_WITHIN_DUTIES))
                        .then(MAY)
                        .provided(USE_ONLY_FOR_PURPOSE)
                        .provided(Strength.SHOULD, DO_NOT_MAKE_PUBLIC),
                at("8.9", "what came on a need to know serves nothing but those functions")
                        .when(RECEIVED.is(NEED_TO_KNOW), USE.is(ANOTHER_CAPACITY, PARTY_POLITICAL))
                        .then(EXCLUDED),
                at("8.9", "what came on a need to know is not made public")
                        .when(RECEIVED.is(NEED_TO_KNOW), USE.is(MAKE_PUBLIC))
                        .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                        .unless(REQUIRED_BY_LAW.yes())
                        .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(SHOULD_NOT),
                at("8.10", "confidences are not disclosed")
                        .when(RECEIVED.is(IN_CONFIDENCE), disclosure)
                        .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                        .unless(REQUIRED_BY_LAW.yes())
                        .unless(USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                        .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MUST_NOT),
                at("8.10", "nor is what a councillor ought to know is confidential, as all with the caveat of 8.9 is")
                        .citing("8.9")
                        .when(RECEIVED.is(NEED_TO_KNOW), disclosure)
                        .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                        .unless(REQUIRED_BY_LAW.yes())
                        .unless(USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                        .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MUST_NOT)
                        .reading(
                                "the caveat makes need to know material confidential, so 8.10 and its exceptions apply",
                                "8.9 alone governs it: no publication in any case, and nothing on other disclosures"),
                at("8.10", "consent of a person entitled to give it lifts the bar")
                        .when(confidence, disclosure, CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(MAY),
                at("8.10", "so does a duty in law to disclose")
                        .when(confidence, disclosure, REQUIRED_BY_LAW.yes())
                        .then(MAY),
                at("8.10", "so does taking professional advice, provided that the adviser agrees to keep it")
                        .when(confidence, USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                        .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                        .unless(REQUIRED_BY_LAW.yes())
                        .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MAY)
                        .provided(ADVISER_MUST_KEEP_CONFIDENCE),
                at("8.10", "so does a reasonable disclosure in the public interest, in good faith and as required")
                        .when(confidence, disclosure, PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MAY));
    }
}
