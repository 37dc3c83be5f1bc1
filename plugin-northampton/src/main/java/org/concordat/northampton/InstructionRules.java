package org.concordat.northampton;

import static org.concordat.question.InstructOfficer.ADDRESSED_TO;
import static org.concordat.question.InstructOfficer.AUTHORISED_BY_CONSTITUTION;
import static org.concordat.question.InstructOfficer.AddressedTo.CHIEF_EXECUTIVE;
import static org.concordat.question.InstructOfficer.AddressedTo.CHIEF_OFFICER;
import static org.concordat.question.InstructOfficer.AddressedTo.HEAD_OF_SERVICE;
import static org.concordat.question.InstructOfficer.AddressedTo.JUNIOR_OFFICER;
import static org.concordat.question.InstructOfficer.NATURE;
import static org.concordat.question.InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY;
import static org.concordat.question.InstructOfficer.Nature.CHANGE_PROFESSIONAL_ADVICE;
import static org.concordat.question.InstructOfficer.Nature.COMPROMISES_POLITICAL_NEUTRALITY;
import static org.concordat.question.InstructOfficer.Nature.KEEP_FROM_LINE_MANAGER;
import static org.concordat.question.InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.InstructOfficer.Nature.PRIVATE_WORK;
import static org.concordat.question.InstructOfficer.Nature.SPECIAL_TREATMENT;
import static org.concordat.question.InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES;
import static org.concordat.rule.DutyCode.RECORD_INSTRUCTION_IN_WRITING;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.InstructOfficer;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** What Members may tell Officers to do (2.9, 3.3, 3.7 to 3.9, 4.5, 5.2). */
final class InstructionRules {

    private InstructionRules() {}

    static Rulebook instructOfficer() {
        return Rulebook.of(
                InstructOfficer.QUESTION,
                at("2.9", "Members put no pressure on an employee to alter professional advice")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))
                        .then(MUST_NOT),
                at("2.9", "Members do nothing that compromises an employee's impartiality")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY, PARTY_POLITICAL_MATERIAL))
                        .then(MUST_NOT),
                at("3.3", "paragraph 3", "the Chief Executive is asked nothing that could harm political neutrality")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY), ADDRESSED_TO.is(CHIEF_EXECUTIVE))
                        .then(SHOULD_NOT),
                at("3.7", "Heads of Service and their staff are asked nothing that could harm political neutrality")
                        .citing("3.3")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY), ADDRESSED_TO.isNot(CHIEF_EXECUTIVE))
                        .then(SHOULD_NOT),
                at("3.8", "nobody seeks an unfair advantage from a position")
                        .when(NATURE.is(SPECIAL_TREATMENT, PRIVATE_WORK))
                        .then(SHOULD_NOT),
                at("3.9", "employees answer to the council through their managers, and Members respect that")
                        .when(NATURE.is(KEEP_FROM_LINE_MANAGER))
                        .then(SHOULD_NOT),
                at("3.9", "Members give no direct instructions without authority from the Constitution")
                        .when(AUTHORISED_BY_CONSTITUTION.no())
                        .then(SHOULD_NOT),
                at("3.9", "with authority an instruction goes to the Head of Service and is put in writing")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(HEAD_OF_SERVICE, CHIEF_OFFICER))
                        .then(MAY)
                        .provided(SHOULD, RECORD_INSTRUCTION_IN_WRITING),
                at("3.9", "with authority an instruction may go to the Chief Executive and is put in writing")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(CHIEF_EXECUTIVE))
                        .then(MAY)
                        .provided(SHOULD, RECORD_INSTRUCTION_IN_WRITING)
                        .reading(
                                "the sentence bars going below the Head of Service, and the Chief Executive stands above",
                                "even then it normally goes to the Head of Service, so refer")
                        .otherwise(
                                "with authority an instruction goes to the Head of Service instead of the Chief Executive",
                                rule -> rule.then(SHOULD_REFER).decider(Role.HEAD_OF_SERVICE)),
                at("3.9", "with authority an instruction goes to the Head of Service instead of a junior employee")
                        .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(JUNIOR_OFFICER))
                        .then(SHOULD_REFER)
                        .decider(Role.HEAD_OF_SERVICE)
                        .provided(SHOULD, RECORD_INSTRUCTION_IN_WRITING)
                        .reading(
                                "the right addressee is the Head of Service, to whom the Member turns instead",
                                "an instruction further down should not normally be given, so prohibited")
                        .otherwise(at("3.9", "even with authority a junior employee is normally given no instruction")
                                .when(AUTHORISED_BY_CONSTITUTION.yes(), ADDRESSED_TO.is(JUNIOR_OFFICER))
                                .then(SHOULD_NOT_NORMALLY)),
                at("4.5", "an Officer's work for a Member is for council business only")
                        .when(NATURE.is(PRIVATE_WORK, PARTY_POLITICAL_MATERIAL))
                        .then(MUST_NOT),
                at("5.2", "example 3", "Members who try to talk an Officer into other advice do what is unacceptable")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))
                        .then(EXCLUDED),
                at(
                                "5.2",
                                "example 8",
                                "Members who try to get round the law or the Constitution do what is unacceptable")
                        .when(NATURE.is(UNLAWFUL_OR_BEND_RULES, BEYOND_DELEGATED_AUTHORITY))
                        .then(EXCLUDED));
    }
}
