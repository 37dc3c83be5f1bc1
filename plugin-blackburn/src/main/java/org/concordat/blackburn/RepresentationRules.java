package org.concordat.blackburn;

import static org.concordat.question.MeetThirdParty.OFFICER_TOLD_IN_ADVANCE;
import static org.concordat.question.MeetThirdParty.PURPOSE;
import static org.concordat.question.MeetThirdParty.Purpose.CITIZEN_MEETS_OFFICER;
import static org.concordat.question.RepresentIndividual.FORUM;
import static org.concordat.question.RepresentIndividual.Forum.PLANNING_OR_HIGHWAYS;
import static org.concordat.question.RepresentIndividual.Forum.QUASI_JUDICIAL;
import static org.concordat.question.RepresentIndividual.PERSON;
import static org.concordat.question.RepresentIndividual.Person.CITIZEN;
import static org.concordat.question.RepresentIndividual.Person.OFFICER_AS_CONSTITUENT;
import static org.concordat.rule.DutyCode.DO_NOT_PREJUDICE_COUNCIL_ON_EMPLOYMENT;
import static org.concordat.rule.DutyCode.TELL_OFFICER_IN_ADVANCE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.MeetThirdParty;
import org.concordat.question.RepresentIndividual;
import org.concordat.rule.Rulebook;

/** Part C, section 5: councillors who act for somebody. */
final class RepresentationRules {

    private RepresentationRules() {}

    static Rulebook representIndividual() {
        return Rulebook.of(
                RepresentIndividual.QUESTION,
                at("A.3.1", "councillors speak for their residents and take up their cases")
                        .when(PERSON.is(CITIZEN))
                        .then(MAY),
                at("C.1.3", "an officer may turn to a councillor like any resident, and the councillor takes care")
                        .when(PERSON.is(OFFICER_AS_CONSTITUENT))
                        .then(MAY)
                        .provided(SHOULD, DO_NOT_PREJUDICE_COUNCIL_ON_EMPLOYMENT),
                at("C.5.1", "a councillor does not normally speak for anybody before a quasi-judicial body")
                        .when(FORUM.is(QUASI_JUDICIAL))
                        .then(SHOULD_NOT_NORMALLY),
                at("C.5.1", "planning and highways committees have arrangements of their own for it")
                        .when(FORUM.is(PLANNING_OR_HIGHWAYS))
                        .then(MAY));
    }

    static Rulebook meetThirdParty() {
        return Rulebook.of(
                MeetThirdParty.QUESTION,
                at("C.5.2", "a councillor who has told the chief officer may come along to a resident's appointment")
                        .when(PURPOSE.is(CITIZEN_MEETS_OFFICER), OFFICER_TOLD_IN_ADVANCE.yes())
                        .then(MAY),
                at("C.5.2", "a councillor who has not told the chief officer does so before coming along")
                        .when(PURPOSE.is(CITIZEN_MEETS_OFFICER), OFFICER_TOLD_IN_ADVANCE.no())
                        .then(MAY)
                        .provided(SHOULD, TELL_OFFICER_IN_ADVANCE));
    }
}
