package org.concordat.part7draft;

import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.Action.ACCUSE_COLLEAGUE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.RAISE_OWN_JOB_MATTER;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.rule.DutyCode.REPORT_TO_CHIEF_EXECUTIVE;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.EXPECTED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.Behaviour;
import org.concordat.question.Relationship;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 2, 4, 5 and 6: how councillors and officers behave to one another, and staffing. */
final class ConductRules {

    private static final String OFFICER_LOBBIES = "it is an officer who lobbies a councillor";
    private static final String MEMBER_LOBBIES =
            "of councillors who lobby for somebody's employment the text says nothing";
    private static final String OUTSIDE_PROCEDURE =
            "it is done outside any agreed procedure and without a right in law";
    private static final String WITHIN_PROCEDURE =
            "what an agreed procedure or the law provides for, such as a grievance, is excepted";
    private static final DutyCode KEEP_TO_PROCEDURE = new DutyCode("keep-to-procedure-or-law");

    private ConductRules() {}

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("2.3", "councillors stay out of the daily running of services")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(SHOULD_NOT),
                at("2.6", "nobody takes advantage of their position")
                        .when(ACTION.is(THREATEN_EMPLOYMENT))
                        .then(SHOULD_NOT)
                        .reading(
                                "a threat to somebody's job exploits a position and is plainly discourteous",
                                "the clause is a general principle and says nothing of employment")
                        .otherwiseSilent(),
                at("5.2", "an officer must not work on a councillor for a decision in the officer's favour")
                        .when(ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION))
                        .then(MUST_NOT)
                        .reading(OFFICER_LOBBIES, MEMBER_LOBBIES)
                        .otherwiseSilent(),
                at("5.2", "nor bring up the officer's own job, nor accuse colleagues, outside procedure or law")
                        .when(ACTION.is(RAISE_OWN_JOB_MATTER, ACCUSE_COLLEAGUE))
                        .then(MUST_NOT)
                        .reading(OUTSIDE_PROCEDURE, WITHIN_PROCEDURE)
                        .otherwise(at("5.2", "the officer's own job, or colleagues, only as procedure or law provides")
                                .when(ACTION.is(RAISE_OWN_JOB_MATTER, ACCUSE_COLLEAGUE))
                                .then(MAY)
                                .provided(Strength.MUST, KEEP_TO_PROCEDURE)),
                at("5.2", "a councillor who is so lobbied tells the Chief Executive at once")
                        .when(ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION))
                        .owes(MEMBER, REPORT_TO_CHIEF_EXECUTIVE)
                        .reading(OFFICER_LOBBIES, MEMBER_LOBBIES)
                        .otherwiseSilent(),
                at("5.2", "so does a councillor who hears of an officer's own job or of colleagues")
                        .when(ACTION.is(RAISE_OWN_JOB_MATTER, ACCUSE_COLLEAGUE))
                        .owes(MEMBER, REPORT_TO_CHIEF_EXECUTIVE)
                        .reading(OUTSIDE_PROCEDURE, WITHIN_PROCEDURE)
                        .otherwiseSilent());
    }

    static Rulebook behaviour() {
        return Rulebook.of(
                Behaviour.QUESTION,
                at("2.3", "officers stay out of politics")
                        .when(Behaviour.KIND.is(Behaviour.Kind.POLITICAL_OPINION_BY_OFFICER))
                        .then(SHOULD_NOT)
                        .reading(
                                "to voice a political opinion is to get involved",
                                "an opinion is not yet involvement, so it is not covered")
                        .otherwiseSilent(),
                at("2.6", "both sides observe reasonable standards of courtesy")
                        .when(Behaviour.KIND.is(Behaviour.Kind.COURTEOUS))
                        .then(SHOULD),
                at("2.6", "what falls short of such standards is out of place")
                        .when(Behaviour.KIND.is(
                                Behaviour.Kind.BULLYING_OR_THREATENING, Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT),
                at("2.6", "nobody takes advantage of their position")
                        .when(Behaviour.KIND.is(Behaviour.Kind.SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("6.1", "courtesy on both sides is important")
                        .when(Behaviour.KIND.is(Behaviour.Kind.COURTEOUS))
                        .then(EXPECTED),
                at("6.2", "neither side runs the other down at meetings or elsewhere in public")
                        .when(Behaviour.KIND.is(Behaviour.Kind.PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT));
    }

    static Rulebook relationship() {
        return Rulebook.of(
                Relationship.QUESTION,
                at("2.6", "close familiarity can do damage and embarrass others")
                        .when(Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL))
                        .then(EXCLUDED)
                        .reading(
                                "the warning means that it has no place between a councillor and an officer",
                                "it is a warning only, so that closeness without any effect on work is not covered")
                        .otherwiseSilent(),
                at("4.1", "a close working relationship at the top is wanted")
                        .when(
                                Relationship.KIND.is(Relationship.Kind.PROFESSIONAL),
                                Relationship.AFFECTS_OFFICIAL_WORK.no())
                        .then(MAY),
                at("4.1", "but never so close that an officer's even-handedness comes into doubt")
                        .when(
                                Relationship.KIND.is(Relationship.Kind.PROFESSIONAL, Relationship.Kind.CLOSE_PERSONAL),
                                Relationship.AFFECTS_OFFICIAL_WORK.yes())
                        .then(MUST_NOT));
    }
}
