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
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InstructOfficer;
import org.concordat.rule.Condition;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/** What a councillor may ask of an officer (sections 2, 3, 4 and 5). */
final class InstructionRules {

    private static final String PRESSURE = "to press an officer for something of this kind is undue in itself";
    private static final String MERE_REQUEST = "a request that is made once and without pressure is not caught";
    private static final DutyCode SEEK_NO_ADVANTAGE = new DutyCode("seek-no-advantage-for-yourself");
    private static final DutyCode NO_UNDUE_PRESSURE = new DutyCode("no-undue-pressure");

    private InstructionRules() {}

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
}
