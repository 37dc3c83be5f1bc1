package org.concordat.combinedauthority;

import static org.concordat.question.UseCouncilResources.CONDITIONS_MET;
import static org.concordat.question.UseCouncilResources.PURPOSE;
import static org.concordat.question.UseCouncilResources.Purpose.COMMERCIAL;
import static org.concordat.question.UseCouncilResources.Purpose.COUNCIL_BUSINESS;
import static org.concordat.question.UseCouncilResources.Purpose.PARTY_POLITICAL;
import static org.concordat.question.UseCouncilResources.Purpose.PERSONAL;
import static org.concordat.question.UseCouncilResources.RESOURCE;
import static org.concordat.question.UseCouncilResources.Resource.ICT_EQUIPMENT;
import static org.concordat.rule.DutyCode.KEEP_RESOURCE_CONDITIONS;
import static org.concordat.rule.DutyCode.TAKE_TRAINING;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.BOARD_MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.MemberTraining;
import org.concordat.question.UseCouncilResources;
import org.concordat.rule.Rulebook;

/** Parts 9 and 10: support services and training for Board Members. */
final class SupportRules {

    private SupportRules() {}

    static Rulebook useCouncilResources() {
        return Rulebook.of(
                UseCouncilResources.QUESTION,
                at("9.1", "equipment and services are there for the work of a Board Member")
                        .when(PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("9.2", "they are not used for parties or campaigns")
                        .when(PURPOSE.is(PARTY_POLITICAL))
                        .then(SHOULD_NOT)
                        .reading(
                                "the exception for ICT relaxes only the bar on unrelated purposes",
                                "a campaign is no commerce, so ICT may be used for it on the same terms")
                        .otherwise(
                                at("9.2", "they are not used for parties or campaigns, save ICT on its terms")
                                        .when(PURPOSE.is(PARTY_POLITICAL))
                                        .unless(RESOURCE.is(ICT_EQUIPMENT), CONDITIONS_MET.yes())
                                        .then(SHOULD_NOT),
                                at(
                                                "9.2",
                                                "ICT may serve a campaign that earns nothing, risks nothing and makes no work")
                                        .when(
                                                RESOURCE.is(ICT_EQUIPMENT),
                                                PURPOSE.is(PARTY_POLITICAL),
                                                CONDITIONS_MET.yes())
                                        .then(MAY)
                                        .provided(KEEP_RESOURCE_CONDITIONS)),
                at("9.2", "nor for what is not the Authority's business")
                        .when(PURPOSE.is(PERSONAL, COMMERCIAL))
                        .unless(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(PERSONAL), CONDITIONS_MET.yes())
                        .then(SHOULD_NOT),
                at("9.2", "ICT is excepted where the use earns nothing, risks nothing and makes officers no work")
                        .when(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(PERSONAL), CONDITIONS_MET.yes())
                        .then(MAY)
                        .provided(KEEP_RESOURCE_CONDITIONS));
    }

    static Rulebook memberTraining() {
        return Rulebook.of(
                MemberTraining.QUESTION,
                at("10.1", "Board Members are expected to find the time for the training that they need")
                        .then(SHOULD)
                        .owes(BOARD_MEMBER, TAKE_TRAINING));
    }
}
