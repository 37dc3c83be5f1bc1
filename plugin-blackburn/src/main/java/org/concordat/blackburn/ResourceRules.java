package org.concordat.blackburn;

import static org.concordat.question.UseCouncilResources.CONDITIONS_MET;
import static org.concordat.question.UseCouncilResources.PURPOSE;
import static org.concordat.question.UseCouncilResources.Purpose.COUNCIL_BUSINESS;
import static org.concordat.question.UseCouncilResources.Purpose.PERSONAL;
import static org.concordat.question.UseCouncilResources.RESOURCE;
import static org.concordat.question.UseCouncilResources.Resource.ICT_EQUIPMENT;
import static org.concordat.question.UseCouncilResources.Resource.SUPPORT_SERVICE;
import static org.concordat.rule.DutyCode.KEEP_RESOURCE_CONDITIONS;
import static org.concordat.rule.DutyCode.REQUEST_REASONABLE;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.UseCouncilResources;
import org.concordat.rule.Rulebook;

/** Part C, section 2: equipment and staff that councillors may use. */
final class ResourceRules {

    private ResourceRules() {}

    static Rulebook useCouncilResources() {
        return Rulebook.of(
                UseCouncilResources.QUESTION,
                at("C.2.1", "equipment is there for a councillor's work")
                        .when(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("C.2.3", "neither equipment nor support is used for anything but council business")
                        .when(PURPOSE.isNot(COUNCIL_BUSINESS))
                        .unless(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(PERSONAL), CONDITIONS_MET.yes())
                        .then(SHOULD_NOT),
                at("C.2.4", "the council may let councillors use equipment privately, on its conditions")
                        .when(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(PERSONAL), CONDITIONS_MET.yes())
                        .then(MAY)
                        .provided(MUST, KEEP_RESOURCE_CONDITIONS),
                at("C.2.4", "private use that breaks those conditions is barred")
                        .when(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(PERSONAL), CONDITIONS_MET.no())
                        .then(MUST_NOT),
                at("C.2.5", "support that takes up staff depends on a reasonable request")
                        .when(RESOURCE.is(SUPPORT_SERVICE), PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY)
                        .provided(MUST, REQUEST_REASONABLE),
                at("C.2.6", "officers' support is for council business, and not for party activity")
                        .when(RESOURCE.is(SUPPORT_SERVICE), PURPOSE.isNot(COUNCIL_BUSINESS))
                        .then(EXCLUDED));
    }
}
