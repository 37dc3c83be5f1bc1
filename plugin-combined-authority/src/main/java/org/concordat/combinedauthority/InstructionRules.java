package org.concordat.combinedauthority;

import static org.concordat.question.InstructOfficer.ADDRESSED_TO;
import static org.concordat.question.InstructOfficer.AUTHORISED_BY_CONSTITUTION;
import static org.concordat.question.InstructOfficer.AddressedTo.JUNIOR_OFFICER;
import static org.concordat.question.InstructOfficer.NATURE;
import static org.concordat.question.InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY;
import static org.concordat.question.InstructOfficer.Nature.CHANGE_PROFESSIONAL_ADVICE;
import static org.concordat.question.InstructOfficer.Nature.COMPROMISES_POLITICAL_NEUTRALITY;
import static org.concordat.question.InstructOfficer.Nature.COUNCIL_BUSINESS;
import static org.concordat.question.InstructOfficer.Nature.KEEP_FROM_LINE_MANAGER;
import static org.concordat.question.InstructOfficer.Nature.OUTSIDE_DUTIES_OR_HOURS;
import static org.concordat.question.InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.InstructOfficer.Nature.PRIVATE_WORK;
import static org.concordat.question.InstructOfficer.Nature.SPECIAL_TREATMENT;
import static org.concordat.question.InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES;
import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.Action.ACCUSE_COLLEAGUE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.RAISE_OWN_JOB_MATTER;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.rule.DutyCode.TELL_LINE_MANAGER;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InstructOfficer;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** Parts 3 and 4: what members may ask of officers, and where either side stays out of staffing. */
final class InstructionRules {

    private static final DutyCode NO_UNDUE_PRESSURE = new DutyCode("no-undue-pressure");

    private InstructionRules() {}

    static Rulebook instructOfficer() {
        return Rulebook.of(
                InstructOfficer.QUESTION,
                at("3.3-2", "a member's position is not there to get a favour")
                        .when(NATURE.is(SPECIAL_TREATMENT))
                        .then(SHOULD_NOT),
                at("3.5", "nobody is pressed to go beyond their powers, their duties or their hours")
                        .when(NATURE.is(OUTSIDE_DUTIES_OR_HOURS, PRIVATE_WORK, BEYOND_DELEGATED_AUTHORITY))
                        .then(SHOULD_NOT)
                        .reading(
                                "to ask for this at all is undue pressure, given how unequal the two are (3.3-2)",
                                "a request that the officer is free to decline is no pressure")
                        .otherwise(at("3.5", "to ask is no pressure, and pressing is still not done")
                                .when(NATURE.is(OUTSIDE_DUTIES_OR_HOURS, PRIVATE_WORK, BEYOND_DELEGATED_AUTHORITY))
                                .owes(Role.MEMBER, NO_UNDUE_PRESSURE)),
                at("3.6", "members never go straight to junior officers, because that puts pressure on them")
                        .when(ADDRESSED_TO.is(JUNIOR_OFFICER))
                        .then(SHOULD_NOT),
                at("4.4", "officers are asked for nothing that takes a party's side")
                        .citing("4.10")
                        .when(NATURE.is(PARTY_POLITICAL_MATERIAL, COMPROMISES_POLITICAL_NEUTRALITY))
                        .then(MUST_NOT),
                at("4.7", "a junior officer who is approached directly tells the manager")
                        .when(ADDRESSED_TO.is(JUNIOR_OFFICER), NATURE.is(COUNCIL_BUSINESS, KEEP_FROM_LINE_MANAGER))
                        .then(SHOULD_NOT)
                        .owes(Role.JUNIOR_OFFICER, TELL_LINE_MANAGER),
                at("4.9", "officers take their instructions from managers and not from single Board Members")
                        .then(EXCLUDED)
                        .reading(
                                "a Board Member alone instructs nobody, whatever the matter and however senior the officer",
                                "it describes the line of command, and who is authorised elsewhere in the constitution"
                                        + " does not act alone")
                        .otherwise(
                                "officers take no instructions from single Board Members without authority",
                                rule -> rule.when(AUTHORISED_BY_CONSTITUTION.no())),
                at("4.10", "nobody is made to change professional advice or to break the law or a duty")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE, UNLAWFUL_OR_BEND_RULES))
                        .then(MUST_NOT),
                at("9.2", "officers provide no support for party activity or for what is not the Authority's business")
                        .when(NATURE.is(PARTY_POLITICAL_MATERIAL, PRIVATE_WORK))
                        .then(SHOULD_NOT));
    }

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("3.3-2", "to threaten somebody's job exploits one's position")
                        .when(ACTION.is(THREATEN_EMPLOYMENT))
                        .then(SHOULD_NOT),
                at("3.8", "officers bring members neither their own job matters nor accusations of colleagues")
                        .when(ACTION.is(RAISE_OWN_JOB_MATTER, ACCUSE_COLLEAGUE))
                        .then(MUST_NOT),
                at("4.9", "officers are managed by their managers and not by single Board Members")
                        .when(ACTION.is(DAY_TO_DAY_MANAGEMENT))
                        .then(EXCLUDED)
                        .reading(
                                "to manage officers day by day is to instruct them",
                                "only instructions are meant, and the text is silent on other management")
                        .otherwiseSilent());
    }
}
