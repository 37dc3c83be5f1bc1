package org.concordat.part7draft;

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
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.UseInformation;
import org.concordat.rule.Condition;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 8, what a councillor may do with information once it has come (8.5, 8.9, 8.10). */
final class UseRules {

    private static final String CAVEAT_IS_CONFIDENCE =
            "the caveat makes need to know material confidential, so 8.10 and its exceptions apply";
    private static final String CAVEAT_ALONE =
            "8.9 alone governs it: no publication in any case, and nothing on other disclosures";

    private UseRules() {}

    static Rulebook useInformation() {
        Condition disclosure = USE.is(MAKE_PUBLIC, SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE);
        Condition confidence = RECEIVED.is(IN_CONFIDENCE);
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
                        .reading(CAVEAT_IS_CONFIDENCE, CAVEAT_ALONE)
                        .otherwise(at("8.9", "it is not made public, whoever consents and whatever the reason")
                                .when(RECEIVED.is(NEED_TO_KNOW), USE.is(MAKE_PUBLIC))
                                .then(SHOULD_NOT)),
                at("8.10", "consent of a person entitled to give it lifts the bar")
                        .when(confidence, disclosure, CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(MAY),
                ofTheCaveat("consent of such a person lifts the caveat as well")
                        .when(disclosure, CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(MAY)
                        .otherwiseSilent(),
                at("8.10", "so does a duty in law to disclose")
                        .when(confidence, disclosure, REQUIRED_BY_LAW.yes())
                        .then(MAY),
                ofTheCaveat("a duty in law lifts the caveat as well")
                        .when(disclosure, REQUIRED_BY_LAW.yes())
                        .then(MAY)
                        .otherwiseSilent(),
                adviserIsTold(
                        at("8.10", "so does taking professional advice, provided that the adviser agrees to keep it")
                                .when(confidence)),
                adviserIsTold(ofTheCaveat("such an adviser is told in spite of the caveat as well"))
                        .otherwiseSilent(),
                at("8.10", "so does a reasonable disclosure in the public interest, in good faith and as required")
                        .when(confidence, disclosure, PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MAY),
                ofTheCaveat("such a disclosure is open in spite of the caveat as well")
                        .when(disclosure, PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                        .then(MAY)
                        .otherwiseSilent());
    }

    /** What 8.10 says of need to know material only if the caveat of 8.9 makes it confidential. */
    private static Rule ofTheCaveat(String says) {
        return at("8.10", says)
                .citing("8.9")
                .when(RECEIVED.is(NEED_TO_KNOW))
                .reading(CAVEAT_IS_CONFIDENCE, CAVEAT_ALONE);
    }

    private static Rule adviserIsTold(Rule rule) {
        return rule.when(USE.is(TAKE_PROFESSIONAL_ADVICE), ADVISER_KEEPS_CONFIDENCE.yes())
                .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                .unless(REQUIRED_BY_LAW.yes())
                .unless(PUBLIC_INTEREST_IN_GOOD_FAITH.yes())
                .then(MAY)
                .provided(ADVISER_MUST_KEEP_CONFIDENCE);
    }
}
