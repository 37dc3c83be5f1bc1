package org.concordat.blackburn;

import static org.concordat.question.GiveAdvice.KIND;
import static org.concordat.question.GiveAdvice.Kind.FACTUAL;
import static org.concordat.question.GiveAdvice.Kind.PARTISAN;
import static org.concordat.question.GiveAdvice.Kind.POLICY_FOR_A_GROUP;
import static org.concordat.question.GiveAdvice.Kind.PROCEDURAL;
import static org.concordat.question.GiveAdvice.Kind.PROFESSIONAL;
import static org.concordat.question.GiveAdvice.Kind.URGING_A_DECISION;
import static org.concordat.question.GiveAdvice.TO;
import static org.concordat.question.GiveAdvice.To.ADMINISTRATION;
import static org.concordat.question.GiveAdvice.To.OTHER_GROUP;
import static org.concordat.question.SupportGroupMeeting.BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.COUNCIL_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.PARTY_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.NON_MEMBERS_PRESENT;
import static org.concordat.question.SupportGroupMeeting.OFFICER_WILLING;
import static org.concordat.question.SupportGroupMeeting.STAYS_FOR_PARTY_BUSINESS;
import static org.concordat.rule.DutyCode.DO_NOT_MAKE_PUBLIC;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.SPECIAL_CARE_NON_MEMBERS;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.GiveAdvice;
import org.concordat.question.SupportGroupMeeting;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/** Part C, clauses 2.6 to 2.11: what officers do for party groups. */
final class GroupRules {

    private static final DutyCode NO_ADVICE_ONLY_INFORMATION = new DutyCode("information-and-no-advice");
    private static final DutyCode SILENT_ON_PARTY_BUSINESS = new DutyCode("silent-on-party-business");

    private static final String ADVICE_TOO =
            "information takes in advice on council business, which C.2.9 takes for granted";
    private static final String NO_ADVICE = "advice goes beyond information, so a group must not be given any";

    private GroupRules() {}

    static Rulebook giveAdvice() {
        return Rulebook.of(
                GiveAdvice.QUESTION,
                at("A.4.1", "officers advise professionally while policy is made")
                        .when(TO.isNot(ADMINISTRATION), KIND.is(PROFESSIONAL))
                        .then(MAY),
                at("A.4.1", "officers inform and advise those in power, who make the council's policy")
                        .when(TO.is(ADMINISTRATION), KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL))
                        .then(MAY)
                        .reading(
                                "they get it as the council's decision makers, so no limit for groups applies",
                                "they are a party group too, so C.2.8 limits them to information")
                        .otherwise(
                                at(
                                                "C.2.8",
                                                "those in power get information on council business as a group, and no more")
                                        .citing("A.4.1")
                                        .when(TO.is(ADMINISTRATION), KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL))
                                        .then(MAY)
                                        .provided(MUST, INFORMATION_ONLY),
                                at("C.2.8", "to press those in power for a decision goes beyond information")
                                        .when(TO.is(ADMINISTRATION), KIND.is(URGING_A_DECISION))
                                        .then(MUST_NOT)),
                at("B.1", "point 10", "officers advise on reasoned options")
                        .when(KIND.is(PROCEDURAL, PROFESSIONAL))
                        .then(MAY),
                at("B.1", "point 11", "officers see to it that councillors have the facts")
                        .when(KIND.is(FACTUAL))
                        .then(MAY),
                at("C.2.8", "a group gets information on council business, and no more")
                        .when(TO.is(OTHER_GROUP), KIND.is(PROCEDURAL, FACTUAL))
                        .then(MAY)
                        .provided(MUST, INFORMATION_ONLY)
                        .reading(ADVICE_TOO, NO_ADVICE)
                        .otherwise(
                                at("C.2.8", "a group gets information on council business, and no advice")
                                        .when(TO.is(OTHER_GROUP), KIND.is(FACTUAL))
                                        .then(MAY)
                                        .provided(MUST, NO_ADVICE_ONLY_INFORMATION),
                                at("C.2.8", "advice to a group, even on procedure, goes beyond information")
                                        .when(TO.is(OTHER_GROUP), KIND.is(PROCEDURAL))
                                        .then(MUST_NOT)),
                at("C.2.8", "a group may get professional advice on council business too, and no more")
                        .when(TO.is(OTHER_GROUP), KIND.is(PROFESSIONAL))
                        .then(MAY)
                        .provided(MUST, INFORMATION_ONLY)
                        .reading(ADVICE_TOO, NO_ADVICE)
                        .otherwise(at("C.2.8", "professional advice to a group goes beyond information")
                                .when(TO.is(OTHER_GROUP), KIND.is(PROFESSIONAL))
                                .then(MUST_NOT)),
                at("C.2.8", "to press a group for a decision goes beyond information")
                        .when(TO.is(OTHER_GROUP), KIND.is(URGING_A_DECISION))
                        .then(MUST_NOT),
                at("C.2.8", "to work out a group's policy goes beyond information")
                        .when(TO.isNot(ADMINISTRATION), KIND.is(POLICY_FOR_A_GROUP))
                        .then(MUST_NOT),
                at("C.2.8", "to work out the ruling group's policy goes beyond information")
                        .when(TO.is(ADMINISTRATION), KIND.is(POLICY_FOR_A_GROUP))
                        .then(MUST_NOT)
                        .reading(
                                "a group that is in power is a group like any other while it makes its own policy",
                                "the policy of those in power is the council's, which officers draft (A.4.1)")
                        .otherwise(at("A.4.1", "officers draft the policy of those in power, which is the council's")
                                .citing("C.2.8")
                                .when(TO.is(ADMINISTRATION), KIND.is(POLICY_FOR_A_GROUP))
                                .then(MAY)),
                at("C.2.8", "no officer advises on party business")
                        .when(KIND.is(PARTISAN))
                        .then(MUST_NOT));
    }

    static Rulebook supportGroupMeeting() {
        return Rulebook.of(
                SupportGroupMeeting.QUESTION,
                at("C.2.6", "officers' support is for council business, and not for party activity")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(EXCLUDED),
                at("C.2.7", "it is usual for officers to support party groups")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("C.2.7", "no officer can be made to attend a group or to write for it")
                        .when(OFFICER_WILLING.no())
                        .then(MUST_NOT),
                at("C.2.8", "a group gets information on council business, and no more")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .then(MAY)
                        .provided(MUST, INFORMATION_ONLY)
                        .reading(ADVICE_TOO, NO_ADVICE)
                        .otherwise(at("C.2.8", "a group gets information on council business, and no advice")
                                .when(BUSINESS.is(COUNCIL_BUSINESS))
                                .then(MAY)
                                .provided(MUST, NO_ADVICE_ONLY_INFORMATION)),
                at("C.2.8", "no officer advises on party business")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT),
                at("C.2.8", "an officer is not there while the group turns to party business")
                        .when(STAYS_FOR_PARTY_BUSINESS.yes())
                        .then(SHOULD_NOT)
                        .reading(
                                "an officer should not be there at all, willing or not",
                                "nobody may expect an officer to be there, but one who is willing and silent may be")
                        .otherwise(at(
                                        "C.2.8",
                                        "a willing officer may stay while the group turns to party business, in silence")
                                .when(STAYS_FOR_PARTY_BUSINESS.yes(), OFFICER_WILLING.yes())
                                .then(MAY)
                                .provided(MUST, SILENT_ON_PARTY_BUSINESS)),
                at("C.2.9", "where outsiders attend, an officer takes special care")
                        .when(NON_MEMBERS_PRESENT.yes())
                        .provided(SPECIAL_CARE_NON_MEMBERS),
                at("C.2.11", "what a group discusses stays with the group")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(MUST, KEEP_CONFIDENTIAL),
                at("C.2.11", "in front of outsiders an officer says nothing confidential")
                        .when(NON_MEMBERS_PRESENT.yes())
                        .provided(MUST, DO_NOT_MAKE_PUBLIC));
    }
}
