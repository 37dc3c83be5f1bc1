package org.concordat.northampton;

import static org.concordat.question.Behaviour.Kind.BULLYING_OR_THREATENING;
import static org.concordat.question.Behaviour.Kind.COURTEOUS;
import static org.concordat.question.Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY;
import static org.concordat.question.Behaviour.Kind.POLITICAL_OPINION_BY_OFFICER;
import static org.concordat.question.Behaviour.Kind.PUBLIC_CRITICISM_OF_A_PERSON;
import static org.concordat.question.Behaviour.Kind.SEEKS_UNFAIR_ADVANTAGE;
import static org.concordat.question.FamilyCareMatter.SEEKS_TO_INFLUENCE;
import static org.concordat.question.Relationship.AFFECTS_OFFICIAL_WORK;
import static org.concordat.question.Relationship.Kind.BUSINESS;
import static org.concordat.question.Relationship.Kind.CLOSE_PERSONAL;
import static org.concordat.question.Relationship.Kind.GIFT_OR_HOSPITALITY;
import static org.concordat.question.Relationship.Kind.PROFESSIONAL;
import static org.concordat.question.Relationship.MEMBER_RESPONSIBLE_FOR_OFFICER;
import static org.concordat.question.RepresentIndividual.FORUM;
import static org.concordat.question.RepresentIndividual.Forum.DISCIPLINARY;
import static org.concordat.question.RepresentIndividual.Forum.GENERAL;
import static org.concordat.question.RepresentIndividual.PERSON;
import static org.concordat.question.RepresentIndividual.Person.OFFICER_AS_CONSTITUENT;
import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.REPRESENT_EMPLOYEE_IN_DISCIPLINARY;
import static org.concordat.question.StaffingMatter.Action.SPEAK_UP_FOR_EMPLOYEE;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.concordat.question.UseCouncilResources.PURPOSE;
import static org.concordat.question.UseCouncilResources.Purpose.COUNCIL_BUSINESS;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.Behaviour;
import org.concordat.question.FamilyCareMatter;
import org.concordat.question.Relationship;
import org.concordat.question.RepresentIndividual;
import org.concordat.question.StaffingMatter;
import org.concordat.question.UseCouncilResources;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/** How Members and Officers behave to each other, and what Members do with their position and with council services. */
final class ConductRules {

    private static final String LOOKS_IMPROPER =
            "business ties and gifts look improper where the Member is responsible for the Officer or the work is touched";
    private static final String ALWAYS_LOOKS_IMPROPER =
            "they could always look improper, whoever is responsible and whatever they touch, so should not";

    private static final String REPRESENTATIONS_ARE_PROPER =
            "representations are proper, and only an active part in discipline is not";
    private static final String TO_THE_HEAD_OF_SERVICE =
            "they are proper on the condition that they go to the Head of Service";
    private static final String ONLY_TO_THE_HEAD_OF_SERVICE =
            "a Member may speak for a constituent employee to the Head of Service and to nobody else";
    private static final DutyCode ADDRESS_TO_HEAD_OF_SERVICE = new DutyCode("address-to-head-of-service");

    private ConductRules() {}

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("2.9", "Members keep out of office management and employment matters")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT, LOBBY_ON_EMPLOYMENT_DECISION))
                        .then(EXCLUDED),
                at("2.9", "Members keep out of discipline and other decisions of the employer")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE))
                        .unless(THROUGH_COUNCIL_PANEL.yes())
                        .then(EXCLUDED)
                        .reading(
                                "involvement in a panel's own business is not inappropriate, and the protocol says no"
                                        + " more of it",
                                "every involvement in discipline and employment is to be avoided, panel or not")
                        .otherwise(
                                at("2.9", "Members keep out of discipline and the employer's decisions, panel or not")
                                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE))
                                        .then(EXCLUDED)),
                at("3.8", "a Member may speak for a constituent employee to the Head of Service")
                        .when(ACTION.is(SPEAK_UP_FOR_EMPLOYEE))
                        .then(MAY)
                        .reading(REPRESENTATIONS_ARE_PROPER, TO_THE_HEAD_OF_SERVICE)
                        .otherwise(ONLY_TO_THE_HEAD_OF_SERVICE, rule -> rule.provided(ADDRESS_TO_HEAD_OF_SERVICE)),
                at("3.8", "a Member does not act for an employee in disciplinary proceedings")
                        .when(ACTION.is(REPRESENT_EMPLOYEE_IN_DISCIPLINARY))
                        .then(SHOULD_NOT),
                at("3.10", "Members put no inappropriate pressure on employees")
                        .when(ACTION.is(THREATEN_EMPLOYMENT))
                        .then(MUST_NOT),
                at("5.2", "example 4", "Members in day to day staff management do what is unacceptable")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(EXCLUDED));
    }

    static Rulebook behaviour() {
        return Rulebook.of(
                Behaviour.QUESTION,
                at("3.8", "nobody seeks an unfair advantage from a position")
                        .when(Behaviour.KIND.is(SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("3.10", "Members put no inappropriate pressure on employees")
                        .when(Behaviour.KIND.is(BULLYING_OR_THREATENING))
                        .then(MUST_NOT)
                        .reading(
                                "it is a Member who bullies an employee",
                                "for an Officer towards a Member the list in 5.2 alone applies: unacceptable, without"
                                        + " a must")
                        .otherwiseSilent(),
                at("3.11", "neither Members nor employees discriminate in word or deed")
                        .when(Behaviour.KIND.is(OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT),
                at("3.12", "Members do not raise employees' conduct or capability in public or in the press")
                        .when(Behaviour.KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT)
                        .reading(
                                "it is a Member who criticises an employee",
                                "on an Officer who criticises a Member in public the protocol is silent")
                        .otherwise(at("3.12", "a Member, for one, takes such a matter up in private")
                                .when(Behaviour.KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                                .owes(MEMBER, RAISE_PRIVATELY)),
                at("5.1", "examples 1 and 4", "respect and courteous language are what the protocol wants")
                        .citing("3.1")
                        .when(Behaviour.KIND.is(COURTEOUS))
                        .then(MAY),
                at("5.2", "example 2", "Officers who voice political opinions do what is unacceptable")
                        .when(Behaviour.KIND.is(POLITICAL_OPINION_BY_OFFICER))
                        .then(EXCLUDED),
                at("5.2", "example 5", "inappropriate or offensive language to one another is unacceptable")
                        .when(Behaviour.KIND.is(BULLYING_OR_THREATENING, OFFENSIVE_OR_DISCRIMINATORY))
                        .then(EXCLUDED));
    }

    static Rulebook relationship() {
        return Rulebook.of(
                Relationship.QUESTION,
                at("3.1", "trust, respect and courtesy at work are essential")
                        .when(Relationship.KIND.is(PROFESSIONAL))
                        .then(MAY),
                at("3.2", "close personal relationships are avoided")
                        .when(Relationship.KIND.is(CLOSE_PERSONAL))
                        .then(SHOULD_NOT),
                at("3.2", "whatever could look improper is avoided, as where the Member is responsible for the Officer")
                        .when(Relationship.KIND.is(BUSINESS, GIFT_OR_HOSPITALITY), MEMBER_RESPONSIBLE_FOR_OFFICER.yes())
                        .then(SHOULD_NOT)
                        .reading(LOOKS_IMPROPER, ALWAYS_LOOKS_IMPROPER)
                        .otherwise(at("3.2", "business ties and gifts could always look improper and are avoided")
                                .when(Relationship.KIND.is(BUSINESS, GIFT_OR_HOSPITALITY))
                                .then(SHOULD_NOT)),
                at("3.2", "whatever could look improper is avoided, as where it touches the work")
                        .when(Relationship.KIND.is(BUSINESS, GIFT_OR_HOSPITALITY), AFFECTS_OFFICIAL_WORK.yes())
                        .then(SHOULD_NOT)
                        .reading(LOOKS_IMPROPER, ALWAYS_LOOKS_IMPROPER)
                        .otherwise("and they are avoided all the more where they touch the work", rule -> rule));
    }

    static Rulebook familyCareMatter() {
        return Rulebook.of(
                FamilyCareMatter.QUESTION,
                at("3.8", "nobody seeks an unfair advantage from a position")
                        .when(SEEKS_TO_INFLUENCE.yes())
                        .then(SHOULD_NOT));
    }

    static Rulebook representIndividual() {
        return Rulebook.of(
                RepresentIndividual.QUESTION,
                at("R2.1", "point 6", "Members take up casework for their constituents")
                        .when(FORUM.is(GENERAL))
                        .then(MAY),
                at("3.8", "a Member may speak for a constituent employee to the Head of Service")
                        .when(PERSON.is(OFFICER_AS_CONSTITUENT), FORUM.is(GENERAL))
                        .then(MAY)
                        .reading(REPRESENTATIONS_ARE_PROPER, TO_THE_HEAD_OF_SERVICE)
                        .otherwise(ONLY_TO_THE_HEAD_OF_SERVICE, rule -> rule.provided(ADDRESS_TO_HEAD_OF_SERVICE)),
                at("3.8", "a Member does not act for an employee in disciplinary proceedings")
                        .when(PERSON.is(OFFICER_AS_CONSTITUENT), FORUM.is(DISCIPLINARY))
                        .then(SHOULD_NOT));
    }

    static Rulebook useCouncilResources() {
        return Rulebook.of(
                UseCouncilResources.QUESTION,
                at("4.5", "services and equipment help Members with their duties")
                        .when(PURPOSE.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("4.5", "services and equipment serve no party, campaign, private or commercial end")
                        .when(PURPOSE.isNot(COUNCIL_BUSINESS))
                        .then(MUST_NOT));
    }
}
