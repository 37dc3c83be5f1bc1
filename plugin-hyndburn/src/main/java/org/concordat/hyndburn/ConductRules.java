package org.concordat.hyndburn;

import static org.concordat.question.InstructOfficer.LINE_MANAGER_MISCONDUCT_ALLEGED;
import static org.concordat.question.InstructOfficer.NATURE;
import static org.concordat.question.InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY;
import static org.concordat.question.InstructOfficer.Nature.CHANGE_PROFESSIONAL_ADVICE;
import static org.concordat.question.InstructOfficer.Nature.COMPROMISES_POLITICAL_NEUTRALITY;
import static org.concordat.question.InstructOfficer.Nature.KEEP_FROM_LINE_MANAGER;
import static org.concordat.question.InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.InstructOfficer.Nature.PRIVATE_WORK;
import static org.concordat.question.InstructOfficer.Nature.SPECIAL_TREATMENT;
import static org.concordat.question.InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES;
import static org.concordat.rule.DutyCode.PASS_TO_MONITORING_OFFICER;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.Behaviour;
import org.concordat.question.InstructOfficer;
import org.concordat.question.Relationship;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 2, with the sentences of sections 3 and 5 on the same subjects: how members and officers treat each other. */
final class ConductRules {

    private ConductRules() {}

    static Rulebook instructOfficer() {
        return Rulebook.of(
                InstructOfficer.QUESTION,
                at("2", "paragraph 4", "officers do no private work for members")
                        .when(NATURE.is(PRIVATE_WORK))
                        .then(SHOULD_NOT),
                at("2", "paragraph 5", "nobody uses a position to get an advantage")
                        .when(NATURE.is(SPECIAL_TREATMENT))
                        .then(MUST_NOT),
                at("2", "paragraph 7", "no member asks an officer to get round the rules")
                        .when(NATURE.is(UNLAWFUL_OR_BEND_RULES))
                        .then(MUST_NOT),
                at("2", "paragraph 9", "no officer is put where they have to take political sides")
                        .when(NATURE.is(COMPROMISES_POLITICAL_NEUTRALITY))
                        .then(MUST_NOT),
                at("2", "paragraph 14", "in helping a member no officer goes beyond the powers given to them")
                        .when(NATURE.is(BEYOND_DELEGATED_AUTHORITY))
                        .then(MUST_NOT),
                at("2", "paragraph 16", "no member has an officer keep something from the line manager")
                        .when(NATURE.is(KEEP_FROM_LINE_MANAGER))
                        .unless(LINE_MANAGER_MISCONDUCT_ALLEGED.yes())
                        .then(MUST_NOT),
                at("2", "paragraph 16", "what is alleged against the line manager goes to the monitoring officer")
                        .when(NATURE.is(KEEP_FROM_LINE_MANAGER), LINE_MANAGER_MISCONDUCT_ALLEGED.yes())
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER)
                        .owes(OFFICER, PASS_TO_MONITORING_OFFICER)
                        .reading(
                                "the bar is lifted and the matter belongs to the monitoring officer",
                                "the request is in order on condition that the matter is passed on")
                        .otherwise(at(
                                        "2",
                                        "paragraph 16",
                                        "what is alleged against the line manager may be kept from them, if"
                                                + " the monitoring officer hears of it")
                                .when(NATURE.is(KEEP_FROM_LINE_MANAGER), LINE_MANAGER_MISCONDUCT_ALLEGED.yes())
                                .then(MAY)
                                .provided(Strength.SHOULD, PASS_TO_MONITORING_OFFICER)),
                at("3", "paragraph 4", "nobody asks officers for party material")
                        .citing("4")
                        .when(NATURE.is(PARTY_POLITICAL_MATERIAL))
                        .then(MUST_NOT),
                at("5", "paragraph 3", "no officer is brought to give up the advice that they think right")
                        .when(NATURE.is(CHANGE_PROFESSIONAL_ADVICE))
                        .then(MUST_NOT)
                        .reading(
                                "to have advice changed is to have the advice that was given suppressed",
                                "only advice held back out of fear is meant, and a member may try to persuade")
                        .otherwise(
                                "a member may try to win an officer over to other advice, without making them afraid",
                                rule -> rule.then(MAY)));
    }

    static Rulebook behaviour() {
        return Rulebook.of(
                Behaviour.QUESTION,
                at("2", "paragraph 1", "members and officers are courteous to each other at all times")
                        .when(Behaviour.KIND.is(Behaviour.Kind.COURTEOUS))
                        .then(MUST),
                at("2", "paragraphs 1 and 5", "members and officers never bully or threaten each other")
                        .when(Behaviour.KIND.is(Behaviour.Kind.BULLYING_OR_THREATENING))
                        .then(MUST_NOT),
                at("2", "paragraph 5", "neither members nor officers use their position to get an advantage")
                        .when(Behaviour.KIND.is(Behaviour.Kind.SEEKS_UNFAIR_ADVANTAGE))
                        .then(MUST_NOT),
                at("2", "paragraph 8", "officers stay impartial between parties, whatever their post")
                        .when(Behaviour.KIND.is(Behaviour.Kind.POLITICAL_OPINION_BY_OFFICER))
                        .then(MUST_NOT),
                at("2", "paragraphs 11 and 12", "no remark touches sex, race and the like, and a joke is no excuse")
                        .when(Behaviour.KIND.is(Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY))
                        .then(MUST_NOT),
                at("2", "paragraph 13", "criticism of an officer is voiced in private to a superior")
                        .when(Behaviour.KIND.is(Behaviour.Kind.PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(MUST_NOT)
                        .reading(
                                "a member criticises an officer, or an officer a member, whom respect is owed as well",
                                "only members' criticism of officers is regulated"));
    }

    static Rulebook relationship() {
        return Rulebook.of(
                Relationship.QUESTION,
                at("2", "paragraph 2", "a professional relationship is the right one")
                        .when(Relationship.KIND.is(Relationship.Kind.PROFESSIONAL))
                        .then(MAY),
                at("2", "paragraph 2", "members and officers do not become close in private")
                        .when(Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL))
                        .then(SHOULD_NOT),
                at("2", "paragraph 3", "officers take no presents and no hospitality from members")
                        .when(Relationship.KIND.is(Relationship.Kind.GIFT_OR_HOSPITALITY))
                        .then(SHOULD_NOT),
                at("2", "paragraphs 2 and 4", "members and officers do no business with each other outside the council")
                        .when(Relationship.KIND.is(Relationship.Kind.BUSINESS))
                        .then(SHOULD_NOT)
                        .reading(
                                "a business tie is not a professional relationship between member and officer,"
                                        + " and private work is its standard case",
                                "only private work for a member is excluded, and other business is not mentioned")
                        .otherwiseSilent(),
                at("3", "paragraph 1", "no working relationship grows so close that impartiality suffers")
                        .citing("4")
                        .when(
                                Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL, Relationship.Kind.PROFESSIONAL),
                                Relationship.AFFECTS_OFFICIAL_WORK.yes())
                        .then(MUST_NOT)
                        .reading(
                                "the limit holds for any member, as members at large are those whom it protects",
                                "only cabinet members and committee chairs are meant"));
    }
}
