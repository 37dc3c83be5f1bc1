package org.concordat.combinedauthority;

import static org.concordat.question.UseInformation.ADVISER_KEEPS_CONFIDENCE;
import static org.concordat.question.UseInformation.CONSENT_OF_AUTHORISED_PERSON;
import static org.concordat.question.UseInformation.PUBLIC_INTEREST_IN_GOOD_FAITH;
import static org.concordat.question.UseInformation.RECEIVED;
import static org.concordat.question.UseInformation.REQUIRED_BY_LAW;
import static org.concordat.question.UseInformation.Received.IN_CONFIDENCE;
import static org.concordat.question.UseInformation.Received.NEED_TO_KNOW;
import static org.concordat.question.UseInformation.Received.OFFICIAL_INFORMATION;
import static org.concordat.question.UseInformation.USE;
import static org.concordat.question.UseInformation.Use.ANOTHER_CAPACITY;
import static org.concordat.question.UseInformation.Use.ANOTHER_PURPOSE_WITHIN_DUTIES;
import static org.concordat.question.UseInformation.Use.MAKE_PUBLIC;
import static org.concordat.question.UseInformation.Use.OWN_DUTIES;
import static org.concordat.question.UseInformation.Use.PARTY_POLITICAL;
import static org.concordat.question.UseInformation.Use.SHARE_WITH_MEMBER;
import static org.concordat.question.UseInformation.Use.TAKE_PROFESSIONAL_ADVICE;
import static org.concordat.rule.DutyCode.ADVISER_MUST_KEEP_CONFIDENCE;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.UseInformation;
import org.concordat.rule.Condition;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/** Parts 4 and 5: what a member may do with information once it has been given. */
final class InformationRules {

    private static final Condition PROVIDED_FOR_DUTIES = RECEIVED.is(OFFICIAL_INFORMATION, NEED_TO_KNOW);
    private static final Condition A_CONFIDENCE = RECEIVED.is(IN_CONFIDENCE, NEED_TO_KNOW);
    private static final Condition A_DISCLOSURE = USE.is(MAKE_PUBLIC, SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE);

    private static final String CONFIDENTIAL_BY_NATURE =
            "what is given only to those who need it is confidential by nature";
    private static final String ONLY_PURPOSE_LIMITS =
            "need to know says nothing of confidence, so only the purpose (4.15) limits its use";

    private InformationRules() {}

    static Rulebook useInformation() {
        return Rulebook.of(
                UseInformation.QUESTION,
                at("4.8", "what was learnt confidentially in one capacity stays out of every other")
                        .when(RECEIVED.is(IN_CONFIDENCE), USE.is(ANOTHER_CAPACITY))
                        .then(MUST_NOT),
                at("4.8", "to act for a party is another capacity")
                        .when(RECEIVED.is(IN_CONFIDENCE), USE.is(PARTY_POLITICAL))
                        .then(MUST_NOT)
                        .reading(
                                "whoever uses a confidence for a party acts as the party's and not as a Board Member",
                                "capacity means an office, so party use is not dealt with where nothing is disclosed")
                        .otherwiseSilent(),
                at("4.15", "official information may be used for what it was given for and nothing else")
                        .when(
                                PROVIDED_FOR_DUTIES,
                                USE.is(OWN_DUTIES, MAKE_PUBLIC, SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE))
                        .then(MAY)
                        .provided(MUST, USE_ONLY_FOR_PURPOSE),
                at("4.15", "another piece of the member's work is not what it was given for")
                        .when(PROVIDED_FOR_DUTIES, USE.is(ANOTHER_PURPOSE_WITHIN_DUTIES))
                        .then(MUST_NOT)
                        .reading(
                                "the original purpose alone counts; the bracket says of what kind it is",
                                "the bracket defines the purpose, so that all of the member's duties are within it")
                        .otherwise(at("4.15", "it may be used for any of the member's duties, and for nothing else")
                                .when(PROVIDED_FOR_DUTIES, USE.is(ANOTHER_PURPOSE_WITHIN_DUTIES))
                                .then(MAY)
                                .provided(MUST, USE_ONLY_FOR_PURPOSE)),
                at("4.15", "outside the member's duties there is no use for it")
                        .when(PROVIDED_FOR_DUTIES, USE.is(ANOTHER_CAPACITY, PARTY_POLITICAL))
                        .then(MUST_NOT),
                unlessExcepted(at("5.2", "members disclose nothing that they were given in confidence")
                        .when(RECEIVED.is(IN_CONFIDENCE), A_DISCLOSURE)),
                unlessExcepted(at("5.2", "nor what they ought to know to be confidential by its nature")
                                .when(RECEIVED.is(NEED_TO_KNOW), A_DISCLOSURE))
                        .reading(CONFIDENTIAL_BY_NATURE, ONLY_PURPOSE_LIMITS)
                        .otherwiseSilent(),
                at("5.2", "exception 1", "somebody with the authority to agree has agreed")
                        .when(A_CONFIDENCE, A_DISCLOSURE, CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(MAY),
                at("5.2", "exception 2", "the law requires it")
                        .when(A_CONFIDENCE, A_DISCLOSURE, REQUIRED_BY_LAW.yes())
                        .then(MAY),
                adviserIsTold(at("5.2", "exception 3", "a professional adviser is told who has promised to keep silent")
                        .when(RECEIVED.is(IN_CONFIDENCE))),
                adviserIsTold(at("5.2", "and is told, by exception 3, what was given on a need to know")
                                .when(RECEIVED.is(NEED_TO_KNOW)))
                        .reading(CONFIDENTIAL_BY_NATURE, ONLY_PURPOSE_LIMITS)
                        .otherwiseSilent(),
                at("5.2", "exception 4", "it is reasonable, in the public interest, honest and as the Authority asks")
                        .when(A_CONFIDENCE, A_DISCLOSURE, PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MAY));
    }

    private static Rule adviserIsTold(Rule rule) {
        return rule.when(USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                .unless(REQUIRED_BY_LAW.yes())
                .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                .then(MAY)
                .provided(ADVISER_MUST_KEEP_CONFIDENCE);
    }

    private static Rule unlessExcepted(Rule disclosure) {
        return disclosure
                .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                .unless(REQUIRED_BY_LAW.yes())
                .unless(USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                .then(MUST_NOT);
    }
}
