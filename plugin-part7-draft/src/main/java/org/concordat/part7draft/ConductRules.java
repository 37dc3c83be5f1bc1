package org.concordat.part7draft;

import static org.concordat.question.InstructOfficer.NATURE;
import static org.concordat.question.InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY;
import static org.concordat.question.InstructOfficer.Nature.CHANGE_PROFESSIONAL_ADVICE;
import static org.concordat.question.InstructOfficer.Nature.COMPROMISES_POLITICAL_NEUTRALITY;
import static org.concordat.question.InstructOfficer.Nature.COUNCIL_BUSINESS;
import static org.concordat.question.InstructOfficer.Nature.OUTSIDE_DUTIES_OR_HOURS;
import static org.concordat.question.InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.InstructOfficer.Nature.PRIVATE_WORK;
import static org.concordat.question.InstructOfficer.Nature.SPECIAL_TREATMENT;
import static org.concordat.question.InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES;
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
import org.concordat.question.InstructOfficer;
import org.concordat.question.Relationship;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.Condition;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 2, 4, 5 and 6: what councillors and officers may ask of one another, and how they behave. */
final class ConductRules {

    private static final String PRESSURE = "to press an officer for something of this kind is undue in itself";
    private static final String MERE_REQUEST = "a request that is made once and without pressure is not caught";

    private static final String OFFICER_LOBBIES = "it is an officer who lobbies a councillor";
    private static final String MEMBER_LOBBIES =
            "of councillors who lobby for somebody's employment the text says nothing";
    private static final String OUTSIDE_PROCEDURE =
            "it is done outside any agreed procedure and without a right in law";
    private static final String WITHIN_PROCEDURE =
            "what an agreed procedure or the law provides for, such as a grievance, is excepted";
    private static final DutyCode SEEK_NO_ADVANTAGE = new DutyCode("seek-no-advantage-for-yourself");
    private static final DutyCode NO_UNDUE_PRESSURE = new DutyCode("no-undue-pressure");
    private static final DutyCode KEEP_TO_PROCEDURE = new DutyCode("keep-to-procedure-or-law");

    private ConductRules() {}

    static Rulebook instructOfficer() {
        return Rulebook.of(
                InstructOfficer.QUESTION,
                at("2.3", "officers stay out of politics")
                        .when(NATURE.is(PARTY_POLITICAL_MATERIAL, COMPROMISES_POLITICAL_NEUTRALITY))
                        .then(SHOULD_NOT),
                at("2.6", "nobody takes advantage of their position")
                        .when(NATURE.is(SPECIAL_TREATMENT))
                        .then(SHOULD_NOT)
                        .reading(
                                "asking for favoured treatment trades on a councillor's position, for whomever it is",
                                "only an advantage for the councillor in person is meant")
                        .otherwise(at(
                                        "2.6",
                                        "a favour for somebody else is not dealt with; one's own advantage is never sought")
                                .when(NATURE.is(SPECIAL_TREATMENT))
                                .owes(MEMBER, SEEK_NO_ADVANTAGE)),
                at("2.7", "the councillors' code requires them to leave officers' impartiality alone")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY))
                        .then(EXCLUDED),
                at("3.2(a)", "officers' support ends at council business and never reaches political matters")
                        .when(NATURE.is(PARTY_POLITICAL_MATERIAL))
                        .then(MUST_NOT),
                at("4.4", "officers seek to help every councillor")
                        .when(NATURE.is(COUNCIL_BUSINESS))
                        .then(MAY)
                        .reading(
                                "a councillor may ask, and the officer helps within the authority given from above",
                                "a command is not a request: officers take direction from the council, its cabinet"
                                        + " and committees, and of one councillor's command the text says nothing")
                        .otherwiseSilent(),
                at("4.4", "an officer must not help beyond the authority given from above")
                        .when(NATURE.is(BEYOND_DELEGATED_AUTHORITY))
                        .then(MUST_NOT),
                at("5.1", "no pressure to do what the officer has no power to do")
                        .when(NATURE.is(UNLAWFUL_OR_BEND_RULES, BEYOND_DELEGATED_AUTHORITY))
                        .then(SHOULD_NOT)
                        .reading(PRESSURE, MERE_REQUEST)
                        .otherwise(unpressed(NATURE.is(UNLAWFUL_OR_BEND_RULES, BEYOND_DELEGATED_AUTHORITY))),
                at("5.1", "no pressure against an officer's professional judgement")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))
                        .then(SHOULD_NOT)
                        .reading(PRESSURE, MERE_REQUEST)
                        .otherwise(unpressed(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))),
                at("5.1", "no pressure to work outside one's duties or hours")
                        .when(NATURE.is(OUTSIDE_DUTIES_OR_HOURS, PRIVATE_WORK))
                        .then(SHOULD_NOT)
                        .reading(PRESSURE, MERE_REQUEST)
                        .otherwise(unpressed(NATURE.is(OUTSIDE_DUTIES_OR_HOURS, PRIVATE_WORK))));
    }

    /** What is left of 5.1 where a mere request is not caught. */
    private static Rule unpressed(Condition nature) {
        return at("5.1", "to ask once is not dealt with, and pressing is still not done")
                .when(nature)
                .owes(MEMBER, NO_UNDUE_PRESSURE);
    }

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
