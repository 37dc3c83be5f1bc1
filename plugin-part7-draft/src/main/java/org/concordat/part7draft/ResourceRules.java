package org.concordat.part7draft;

import static org.concordat.question.UseCouncilResources.CONDITIONS_MET;
import static org.concordat.question.UseCouncilResources.PURPOSE;
import static org.concordat.question.UseCouncilResources.Purpose.COMMERCIAL;
import static org.concordat.question.UseCouncilResources.Purpose.COUNCIL_BUSINESS;
import static org.concordat.question.UseCouncilResources.Purpose.PARTY_POLITICAL;
import static org.concordat.question.UseCouncilResources.Purpose.PERSONAL;
import static org.concordat.rule.DutyCode.KEEP_RESOURCE_CONDITIONS;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.MEMBERS_SERVICES;
import static org.concordat.rule.Rule.at;

import org.concordat.question.UseCouncilResources;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 7: what the council's services and equipment may be used for. */
final class ResourceRules {

    private static final String COMMERCE_IS_PRIVATE = "commercial use is a private use, within what the council allows";
    private static final String COMMERCE_IS_NOT_PERSONAL =
            "limited private use means personal matters, so commercial use is not covered";

    private ResourceRules() {}

    static Rulebook useCouncilResources() {
        return Rulebook.of(
                UseCouncilResources.QUESTION,
                at("7.1", "support services help councillors in their role")
                        .when(PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("7.1", "limited private use is allowed")
                        .when(PURPOSE.is(PERSONAL))
                        .then(MAY),
                at("7.1", "private is whatever is not the council's, so business of one's own is judged alike")
                        .citing("7.1(i)")
                        .citing("7.1(ii)")
                        .when(PURPOSE.is(COMMERCIAL))
                        .then(MAY)
                        .provided(Strength.MUST, KEEP_RESOURCE_CONDITIONS)
                        .reading(COMMERCE_IS_PRIVATE, COMMERCE_IS_NOT_PERSONAL)
                        .otherwiseSilent(),
                at("7.1", "and is not allowed where the council's requirements are not kept")
                        .citing("7.1(i)")
                        .when(PURPOSE.is(COMMERCIAL), CONDITIONS_MET.no())
                        .then(MUST_NOT)
                        .reading(COMMERCE_IS_PRIVATE, COMMERCE_IS_NOT_PERSONAL)
                        .otherwiseSilent(),
                at("7.1(i)", "the council's reasonable requirements must be kept, and politics kept out")
                        .citing("7.1(ii)")
                        .when(PURPOSE.is(PERSONAL))
                        .provided(Strength.MUST, KEEP_RESOURCE_CONDITIONS),
                at("7.1(i)", "where they are not kept the use is not allowed")
                        .when(PURPOSE.is(PERSONAL), CONDITIONS_MET.no())
                        .then(MUST_NOT),
                at("7.1(ii)", "resources must not serve political purposes")
                        .when(PURPOSE.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("7.2", "for support of any kind Members' Services is the first contact")
                        .when(PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY)
                        .route(MEMBERS_SERVICES));
    }
}
