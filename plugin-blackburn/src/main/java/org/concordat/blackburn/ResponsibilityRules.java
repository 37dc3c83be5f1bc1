package org.concordat.blackburn;

import static org.concordat.question.InfluenceProcurement.Action.INFLUENCE_OUTCOME;
import static org.concordat.question.InfluenceProcurement.Action.PASS_ON_SUPPLIER_NAME;
import static org.concordat.question.InfluenceProcurement.Action.SET_STRATEGY;
import static org.concordat.question.InfluenceProcurement.ON_EVALUATION_PANEL;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.concordat.rule.DutyCode.DO_NOT_INFLUENCE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.InfluenceProcurement;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.Rulebook;

/** Part A: what is for councillors to decide, and what is for officers. */
final class ResponsibilityRules {

    private ResponsibilityRules() {}

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("A.3.1", "councillors make the most senior appointments, through their employment committee")
                        .when(StaffingMatter.ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                        .then(MAY)
                        .reading(
                                "a panel of councillors is there for the most senior posts, which are for councillors",
                                "the post may be below chief officer level, and then it is for the Director even"
                                        + " where there is a panel"),
                at("A.3.1", "outside that committee councillors make no senior appointment")
                        .when(StaffingMatter.ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                        .then(REFER)
                        .decider(COMMITTEE),
                at("A.4.2", "below chief officer level the Director appoints")
                        .when(StaffingMatter.ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                        .then(REFER)
                        .decider(CHIEF_OFFICER),
                at("A.4.3", "councillors leave the running of services to officers")
                        .when(StaffingMatter.ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(SHOULD_NOT),
                at("B.1", "point 13", "an officer does not court councillors for the sake of a career")
                        .when(StaffingMatter.ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION))
                        .then(SHOULD_NOT),
                at("B.2", "point 3", "a councillor stays out of daily management")
                        .when(StaffingMatter.ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(SHOULD_NOT),
                at("B.2", "point 7", "a councillor puts no pressure on anybody and asks no favours")
                        .when(StaffingMatter.ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION, THREATEN_EMPLOYMENT))
                        .then(SHOULD_NOT));
    }

    static Rulebook influenceProcurement() {
        return Rulebook.of(
                InfluenceProcurement.QUESTION,
                at("A.4.3", "councillors set the strategy of procurement and watch over it")
                        .when(InfluenceProcurement.ACTION.is(SET_STRATEGY))
                        .then(MAY),
                at("A.4.3", "a councillor does not try to steer who wins")
                        .when(InfluenceProcurement.ACTION.is(INFLUENCE_OUTCOME))
                        .unless(ON_EVALUATION_PANEL.yes())
                        .then(SHOULD_NOT),
                at("A.4.3", "a councillor whom the council put on the evaluation panel takes part in choosing")
                        .when(InfluenceProcurement.ACTION.is(INFLUENCE_OUTCOME), ON_EVALUATION_PANEL.yes())
                        .then(MAY),
                at("A.4.3", "a councillor may name a capable local firm to the buying officer, and leaves it at that")
                        .when(InfluenceProcurement.ACTION.is(PASS_ON_SUPPLIER_NAME))
                        .then(MAY)
                        .provided(SHOULD, DO_NOT_INFLUENCE));
    }
}
