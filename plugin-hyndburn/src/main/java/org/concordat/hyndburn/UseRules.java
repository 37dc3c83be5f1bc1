package org.concordat.hyndburn;

import static org.concordat.question.UseInformation.RECEIVED;
import static org.concordat.question.UseInformation.Received.FREEDOM_OF_INFORMATION;
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
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.UseInformation;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 9, paragraph 4: what members do with the information that they are given. */
final class UseRules {

    private static final String ALL_OF_IT =
            "whatever the council gave a member is meant, also under freedom of information";
    private static final String NOT_WHAT_ANYBODY_CAN_HAVE =
            "what anybody could have had under freedom of information is not bound to a purpose";
    private static final Condition GIVEN_AS_A_MEMBER = RECEIVED.isNot(FREEDOM_OF_INFORMATION);

    private UseRules() {}

    static Rulebook useInformation() {
        return Rulebook.of(
                UseInformation.QUESTION,
                at("9", "paragraph 4", "information is used for what it was given for")
                        .when(USE.is(OWN_DUTIES))
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)
                        .reading(ALL_OF_IT, NOT_WHAT_ANYBODY_CAN_HAVE)
                        .otherwise(
                                "what a member is given as a member is used for what it was given for",
                                rule -> rule.when(GIVEN_AS_A_MEMBER)),
                at("9", "paragraph 4", "another piece of council work is another purpose")
                        .when(USE.is(ANOTHER_PURPOSE_WITHIN_DUTIES))
                        .then(MUST_NOT)
                        .reading(ALL_OF_IT, NOT_WHAT_ANYBODY_CAN_HAVE)
                        .otherwise(
                                "for what a member is given as a member, other council work is another purpose",
                                rule -> rule.when(GIVEN_AS_A_MEMBER)),
                at("9", "paragraph 4", "no use lies outside a member's duties as a member")
                        .when(USE.is(ANOTHER_CAPACITY, PARTY_POLITICAL))
                        .then(MUST_NOT)
                        .reading(ALL_OF_IT, NOT_WHAT_ANYBODY_CAN_HAVE)
                        .otherwise(
                                "what a member is given as a member has no use outside a member's duties",
                                rule -> rule.when(GIVEN_AS_A_MEMBER)),
                at("9", "paragraph 4", "a colleague or an adviser may be shown it as far as the purpose needs that")
                        .when(USE.is(SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE), GIVEN_AS_A_MEMBER)
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)
                        .reading(
                                "passing it on is a use like any other, tied to the purpose",
                                "the text speaks of the member's own use and is silent on passing information on")
                        .otherwiseSilent(),
                at("9", "paragraph 4", "ordinary information may be made public where that was the purpose")
                        .when(USE.is(MAKE_PUBLIC), RECEIVED.is(OFFICIAL_INFORMATION))
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)
                        .reading(
                                "publishing is a use like any other, tied to the purpose",
                                "information is given for the member's own use, so publishing is never the purpose")
                        .otherwise(at("9", "paragraph 4", "what was given for a member's own use is not made public")
                                .when(USE.is(MAKE_PUBLIC), RECEIVED.is(OFFICIAL_INFORMATION))
                                .then(MUST_NOT)),
                at("9", "paragraph 4", "what came under freedom of information is passed on for its purpose too")
                        .when(
                                USE.is(SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE, MAKE_PUBLIC),
                                RECEIVED.is(FREEDOM_OF_INFORMATION))
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)
                        .reading(ALL_OF_IT, NOT_WHAT_ANYBODY_CAN_HAVE)
                        .otherwiseSilent(),
                at("9", "paragraph 4", "what was opened in confidence or on need was not given for publication")
                        .when(USE.is(MAKE_PUBLIC), RECEIVED.is(IN_CONFIDENCE, NEED_TO_KNOW))
                        .then(MUST_NOT)
                        .reading(
                                "the way in which it was opened shows that publication is not the purpose",
                                "the purpose has to be looked at in each case, so publishing is not barred outright")
                        .otherwise(
                                "what was opened in confidence or on need may be made public if that was the purpose",
                                rule -> rule.then(MAY).provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)));
    }
}
