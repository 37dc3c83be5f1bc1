package org.concordat.blackburn;

import static org.concordat.question.Behaviour.KIND;
import static org.concordat.question.Behaviour.Kind.BULLYING_OR_THREATENING;
import static org.concordat.question.Behaviour.Kind.COURTEOUS;
import static org.concordat.question.Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY;
import static org.concordat.question.Behaviour.Kind.PUBLIC_CRITICISM_OF_A_PERSON;
import static org.concordat.question.Behaviour.Kind.SEEKS_UNFAIR_ADVANTAGE;
import static org.concordat.question.ContactOutOfHours.AGREED_BEFOREHAND;
import static org.concordat.question.ContactOutOfHours.CONTACTING;
import static org.concordat.question.ContactOutOfHours.Contacting.MEMBER_CONTACTS_OFFICER;
import static org.concordat.question.ContactOutOfHours.Contacting.OFFICER_CONTACTS_MEMBER;
import static org.concordat.question.ContactOutOfHours.EMERGENCY;
import static org.concordat.question.ContactOutOfHours.WORKING_FROM_HOME;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Rule.at;

import org.concordat.question.Behaviour;
import org.concordat.question.ContactOutOfHours;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Part B: what councillors and officers may expect of each other. */
final class ExpectationRules {

    private static final DutyCode CALL_AT_SENSIBLE_HOUR = new DutyCode("call-at-sensible-hour");

    private ExpectationRules() {}

    static Rulebook behaviour() {
        return Rulebook.of(
                Behaviour.QUESTION,
                at("B.1", "point 4", "an officer is helpful and polite to councillors")
                        .when(KIND.is(COURTEOUS))
                        .then(MAY),
                at("B.1", "point 4", "an officer shows councillors no disrespect")
                        .when(KIND.is(BULLYING_OR_THREATENING, OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT),
                at("B.1", "point 13", "an officer does not court councillors for personal gain")
                        .when(KIND.is(SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("B.2", "point 2", "a councillor is helpful and polite to officers")
                        .when(KIND.is(COURTEOUS))
                        .then(MAY),
                at("B.2", "point 2", "a councillor shows officers no disrespect")
                        .when(KIND.is(BULLYING_OR_THREATENING, OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT),
                at("B.2", "point 7", "a councillor puts no pressure on officers and asks no favours")
                        .when(KIND.is(BULLYING_OR_THREATENING, SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("C.1.4", "a councillor does not embarrass officers by asking for favours")
                        .when(KIND.is(SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("C.1.6", "a councillor may criticise the work, and does not attack the person")
                        .when(KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT),
                at("C.1.7", "a councillor does not lower officers in the eyes of the public")
                        .when(KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT));
    }

    static Rulebook contactOutOfHours() {
        return Rulebook.of(
                ContactOutOfHours.QUESTION,
                at("B.1", "point 14", "an officer has a care for the hours at which councillors are called")
                        .when(CONTACTING.is(OFFICER_CONTACTS_MEMBER))
                        .unless(EMERGENCY.yes())
                        .unless(AGREED_BEFOREHAND.yes())
                        .then(SHOULD_NOT_NORMALLY)
                        .reading(
                                "a call without urgency or agreement is what the officer is asked to avoid",
                                "the officer only weighs the hour, so that a sensible call stays open")
                        .otherwise(
                                "an officer calls a councillor at hours at which it is sensible to call",
                                rule -> rule.then(MAY).provided(Strength.SHOULD, CALL_AT_SENSIBLE_HOUR)),
                at("B.1", "point 14", "in an emergency an officer may call at any hour")
                        .when(CONTACTING.is(OFFICER_CONTACTS_MEMBER), EMERGENCY.yes())
                        .then(MAY),
                at("B.1", "point 14", "an officer may call whenever that has been agreed")
                        .when(CONTACTING.is(OFFICER_CONTACTS_MEMBER), AGREED_BEFOREHAND.yes())
                        .then(MAY),
                at("B.2", "point 13", "a councillor leaves officers in peace at home and after hours")
                        .when(CONTACTING.is(MEMBER_CONTACTS_OFFICER))
                        .unless(EMERGENCY.yes())
                        .unless(WORKING_FROM_HOME.yes())
                        .unless(AGREED_BEFOREHAND.yes())
                        .then(SHOULD_NOT),
                at("B.2", "point 13", "in an emergency a councillor may call at any hour")
                        .when(CONTACTING.is(MEMBER_CONTACTS_OFFICER), EMERGENCY.yes())
                        .then(MAY),
                at("B.2", "point 13", "a councillor may call an officer who is officially at work at home")
                        .when(CONTACTING.is(MEMBER_CONTACTS_OFFICER), WORKING_FROM_HOME.yes())
                        .then(MAY)
                        .reading(
                                "the exception for home working lifts the whole ban, the hours included",
                                "it only lifts the ban on calling at home, and the working hours still count")
                        .otherwise(
                                at("B.2", "point 13", "after hours an officer is left in peace, though at work at home")
                                        .when(CONTACTING.is(MEMBER_CONTACTS_OFFICER), WORKING_FROM_HOME.yes())
                                        .unless(EMERGENCY.yes())
                                        .unless(AGREED_BEFOREHAND.yes())
                                        .then(SHOULD_NOT)),
                at("B.2", "point 13", "a councillor may call whenever that has been agreed")
                        .when(CONTACTING.is(MEMBER_CONTACTS_OFFICER), AGREED_BEFOREHAND.yes())
                        .then(MAY));
    }
}
