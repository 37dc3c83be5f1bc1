package org.concordat.blackburn;

import static org.concordat.question.InfluenceProcurement.ACTION;
import static org.concordat.question.InfluenceProcurement.Action.INFLUENCE_OUTCOME;
import static org.concordat.question.InfluenceProcurement.Action.PASS_ON_SUPPLIER_NAME;
import static org.concordat.question.InfluenceProcurement.Action.SET_STRATEGY;
import static org.concordat.question.InfluenceProcurement.ON_EVALUATION_PANEL;
import static org.concordat.rule.DutyCode.DO_NOT_INFLUENCE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.InfluenceProcurement;
import org.concordat.rule.Rulebook;

/** Part A, clause 4.3: what councillors do in a procurement. */
final class ProcurementRules {

    private ProcurementRules() {}

    static Rulebook influenceProcurement() {
        return Rulebook.of(
                InfluenceProcurement.QUESTION,
                at("A.4.3", "councillors set the strategy of procurement and watch over it")
                        .when(ACTION.is(SET_STRATEGY))
                        .then(MAY),
                at("A.4.3", "a councillor does not try to steer who wins")
                        .when(ACTION.is(INFLUENCE_OUTCOME))
                        .unless(ON_EVALUATION_PANEL.yes())
                        .then(SHOULD_NOT),
                at("A.4.3", "a councillor whom the council put on the evaluation panel takes part in choosing")
                        .when(ACTION.is(INFLUENCE_OUTCOME), ON_EVALUATION_PANEL.yes())
                        .then(MAY),
                at("A.4.3", "a councillor may name a capable local firm to the buying officer, and leaves it at that")
                        .when(ACTION.is(PASS_ON_SUPPLIER_NAME))
                        .then(MAY)
                        .provided(SHOULD, DO_NOT_INFLUENCE));
    }
}
