package org.concordat.blackburn;

import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Rule.at;

import org.concordat.question.StaffingMatter;
import org.concordat.rule.Rulebook;

/** Part A, sections 3 and 4: who appoints officers and who runs services. */
final class StaffingRules {

    private StaffingRules() {}

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("A.3.1", "councillors make the most senior appointments, through their employment committee")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                        .then(MAY)
                        .reading(
                                "a panel of councillors is there for the most senior posts, which are for councillors",
                                "the post may be below chief officer level, and then it is for the Director even"
                                        + " where there is a panel")
                        .otherwise(at("A.4.2", "below chief officer level the Director appoints, panel or not")
                                .citing("A.3.1")
                                .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                                .then(REFER)
                                .decider(CHIEF_OFFICER)),
                at("A.3.1", "outside that committee councillors make no senior appointment")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                        .then(REFER)
                        .decider(COMMITTEE),
                at("A.4.2", "below chief officer level the Director appoints")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                        .then(REFER)
                        .decider(CHIEF_OFFICER),
                at("A.4.3", "councillors leave the running of services to officers")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(SHOULD_NOT),
                at("B.1", "point 13", "an officer does not court councillors for the sake of a career")
                        .when(ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION))
                        .then(SHOULD_NOT),
                at("B.2", "point 3", "a councillor stays out of daily management")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(SHOULD_NOT),
                at("B.2", "point 7", "a councillor puts no pressure on anybody and asks no favours")
                        .when(ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION, THREATEN_EMPLOYMENT))
                        .then(SHOULD_NOT));
    }
}
