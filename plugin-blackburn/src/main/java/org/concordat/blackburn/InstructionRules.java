package org.concordat.blackburn;

import static org.concordat.question.InstructOfficer.ADDRESSED_TO;
import static org.concordat.question.InstructOfficer.AUTHORISED_BY_CONSTITUTION;
import static org.concordat.question.InstructOfficer.AddressedTo.CHIEF_EXECUTIVE;
import static org.concordat.question.InstructOfficer.AddressedTo.HEAD_OF_SERVICE;
import static org.concordat.question.InstructOfficer.AddressedTo.JUNIOR_OFFICER;
import static org.concordat.question.InstructOfficer.NATURE;
import static org.concordat.question.InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY;
import static org.concordat.question.InstructOfficer.Nature.CHANGE_PROFESSIONAL_ADVICE;
import static org.concordat.question.InstructOfficer.Nature.COMPROMISES_POLITICAL_NEUTRALITY;
import static org.concordat.question.InstructOfficer.Nature.KEEP_FROM_LINE_MANAGER;
import static org.concordat.question.InstructOfficer.Nature.OUTSIDE_DUTIES_OR_HOURS;
import static org.concordat.question.InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.InstructOfficer.Nature.PRIVATE_WORK;
import static org.concordat.question.InstructOfficer.Nature.SPECIAL_TREATMENT;
import static org.concordat.question.InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InstructOfficer;
import org.concordat.question.InstructOfficer.AddressedTo;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** Part C, section 1: what councillors may tell officers to do. */
final class InstructionRules {

    private InstructionRules() {}

    static Rulebook instructOfficer() {
        return Rulebook.of(
                InstructOfficer.QUESTION,
                at("A.4.2", "an officer follows the Director, and not single councillors of whatever rank")
                        .when(AUTHORISED_BY_CONSTITUTION.no())
                        .then(EXCLUDED),
                at("B.1", "point 5", "an officer helps in a councillor's role, and not in party or private affairs")
                        .when(NATURE.is(PRIVATE_WORK, PARTY_POLITICAL_MATERIAL))
                        .then(EXCLUDED),
                at("B.2", "point 1", "a councillor respects that an officer answers to a manager")
                        .when(NATURE.is(KEEP_FROM_LINE_MANAGER))
                        .then(SHOULD_NOT)
                        .reading(
                                "whoever asks for secrecy does not accept that the officer answers to a manager",
                                "the point says who is in charge and is silent on what an officer keeps quiet")
                        .otherwiseSilent(),
                at("B.2", "point 4", "a councillor accepts that officers take no political side")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY))
                        .then(SHOULD_NOT),
                at(
                                "B.2",
                                "point 6",
                                "a councillor asks for nothing that is unlawful, irregular or not the officer's job")
                        .when(NATURE.is(UNLAWFUL_OR_BEND_RULES, OUTSIDE_DUTIES_OR_HOURS, BEYOND_DELEGATED_AUTHORITY))
                        .then(SHOULD_NOT),
                at("B.2", "point 7", "a councillor puts no pressure on officers and asks no favours")
                        .when(NATURE.is(SPECIAL_TREATMENT, CHANGE_PROFESSIONAL_ADVICE))
                        .then(SHOULD_NOT),
                at("C.1.4", "a councillor does not embarrass officers by asking for favours")
                        .when(NATURE.is(SPECIAL_TREATMENT))
                        .then(SHOULD_NOT),
                at("C.1.5", "a councillor without authority under the constitution gives no instructions")
                        .when(AUTHORISED_BY_CONSTITUTION.no())
                        .then(SHOULD_NOT),
                at("C.1.5", "a councillor with authority may instruct the chief officer concerned")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER))
                        .then(MAY),
                at("C.1.5", "an authorised instruction goes to the chief officer and not to the staff")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(JUNIOR_OFFICER, HEAD_OF_SERVICE))
                        .then(SHOULD_REFER)
                        .decider(Role.CHIEF_OFFICER),
                at("C.1.5", "an authorised instruction goes to the chief officer and not to the Chief Executive")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(CHIEF_EXECUTIVE))
                        .then(SHOULD_REFER)
                        .decider(Role.CHIEF_OFFICER)
                        .reading(
                                "the Chief Executive is not a chief officer, since the text names the two side by side",
                                "the Chief Executive is the first of the chief officers, so that will do")
                        .otherwise(at(
                                        "C.1.5",
                                        "a councillor with authority may instruct the Chief Executive, a chief officer")
                                .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(CHIEF_EXECUTIVE))
                                .then(MAY)),
                at("C.1.10", "a councillor never tries to change an officer's advice")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))
                        .then(MUST_NOT)
                        .reading(
                                "the advice is independent whether or not it stands in a report yet",
                                "outside a report only the ban on pressure is left, and that is a \"should not\"")
                        .otherwiseSilent(),
                at("C.2.6", "officers' support is for council business, and not for party activity")
                        .when(NATURE.is(PRIVATE_WORK, PARTY_POLITICAL_MATERIAL))
                        .then(EXCLUDED));
    }
}
