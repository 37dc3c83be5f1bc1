package org.concordat.combinedauthority;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.COST_OR_NATURE_UNREASONABLE;
import static org.concordat.question.GiveAdvice.KIND;
import static org.concordat.question.GiveAdvice.Kind.FACTUAL;
import static org.concordat.question.GiveAdvice.Kind.PARTISAN;
import static org.concordat.question.GiveAdvice.Kind.POLICY_FOR_A_GROUP;
import static org.concordat.question.GiveAdvice.Kind.PROCEDURAL;
import static org.concordat.question.GiveAdvice.Kind.PROFESSIONAL;
import static org.concordat.question.GiveAdvice.Kind.URGING_A_DECISION;
import static org.concordat.question.GiveAdvice.TO;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.rule.DutyCode.ADDRESS_TO_CHIEF_OFFICER;
import static org.concordat.rule.DutyCode.DO_NOT_INFLUENCE;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.KEEP_MEMBERS_INFORMED;
import static org.concordat.rule.DutyCode.REPLY_PROMPTLY;
import static org.concordat.rule.DutyCode.TELL_LINE_MANAGER;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.JUNIOR_OFFICER;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.AskForInformation;
import org.concordat.question.AskForInformation.AddressedTo;
import org.concordat.question.GiveAdvice;
import org.concordat.question.GiveAdvice.To;
import org.concordat.question.RequestBriefing;
import org.concordat.question.RequestBriefing.Requester;
import org.concordat.rule.Ending;
import org.concordat.rule.Rulebook;

/** Parts 3 and 4: whom members ask for advice, what officers may advise, and private briefings. */
final class AdviceRules {

    private AdviceRules() {}

    static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("3.6", "a member's request always goes by way of a chief officer")
                        .when(ADDRESSED_TO.is(AddressedTo.HEAD_OF_SERVICE))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER),
                at("3.6", "a member never takes a request straight to a junior officer")
                        .when(ADDRESSED_TO.is(AddressedTo.JUNIOR_OFFICER))
                        .then(SHOULD_NOT)
                        .owes(MEMBER, ADDRESS_TO_CHIEF_OFFICER),
                at("4.1", "a member has a claim to ask chief officers for what the role reasonably needs")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER))
                        .then(ENTITLED)
                        .decider(CHIEF_OFFICER),
                at("4.1", "the Chief Executive is the first of the chief officers and may be asked as well")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_EXECUTIVE))
                        .then(ENTITLED)
                        .reading(
                                "\"the Chief Officers\" include the one at their head",
                                "the Chief Executive is a person apart, and requests go to the chief officer concerned")
                        .otherwise(at(
                                        "3.6",
                                        "a request goes to the chief officer concerned and not to the Chief Executive")
                                .citing("4.6")
                                .when(ADDRESSED_TO.is(AddressedTo.CHIEF_EXECUTIVE))
                                .then(SHOULD_REFER)
                                .decider(CHIEF_OFFICER)),
                at("4.3", "what is asked for comes in good time, if the service has the resources for it")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER, AddressedTo.CHIEF_EXECUTIVE))
                        .unless(COST_OR_NATURE_UNREASONABLE.yes())
                        .owes(CHIEF_OFFICER, REPLY_PROMPTLY),
                at("4.6", "chief officers come first and say who leads on the subject")
                        .when(ADDRESSED_TO.is(AddressedTo.HEAD_OF_SERVICE))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .route(HEAD_OF_SERVICE),
                at("4.7", "a junior officer who is approached directly tells the manager")
                        .when(ADDRESSED_TO.is(AddressedTo.JUNIOR_OFFICER))
                        .then(SHOULD_NOT)
                        .owes(JUNIOR_OFFICER, TELL_LINE_MANAGER));
    }

    static Rulebook giveAdvice() {
        return Rulebook.of(
                GiveAdvice.QUESTION,
                at("1.4", "advice is impartial, whoever gets it")
                        .when(KIND.is(PARTISAN))
                        .then(EXCLUDED),
                at("3.7", "members are told the law, the money and the consequences, welcome or not")
                        .when(KIND.is(PROFESSIONAL))
                        .owes(OFFICER, KEEP_MEMBERS_INFORMED)
                        .reading(
                                "advice is allowed, and the warning is owed in addition where law or money is at stake",
                                "the duty to warn makes giving the advice itself obligatory")
                        .otherwise(
                                "members are advised, and so told the law, the money and the consequences",
                                rule -> rule.then(Ending.SHOULD)),
                at("3.8", "no officer presses a single member into deciding in that officer's favour")
                        .when(KIND.is(URGING_A_DECISION), TO.is(To.MEMBER))
                        .provided(MUST, DO_NOT_INFLUENCE)
                        .reading(
                                "to urge is still to advise, and becomes wrong where it is undue and self-serving",
                                "to urge one member is undue influence by itself")
                        .otherwise(at("3.8", "no officer urges a single member to decide in one way")
                                .when(KIND.is(URGING_A_DECISION), TO.is(To.MEMBER))
                                .then(MUST_NOT)),
                at("4.4", "a neutral officer gives no partisan advice")
                        .when(KIND.is(PARTISAN))
                        .then(MUST_NOT),
                at("4.4", "who serves the whole Authority makes no policy for one group")
                        .when(KIND.is(POLICY_FOR_A_GROUP))
                        .then(MUST_NOT)
                        .reading(
                                "neutral work for all excludes working out one group's policy",
                                "groups are nowhere mentioned, so the text is silent")
                        .otherwiseSilent(),
                at("4.6", "officers may advise any member on the Authority's business")
                        .when(KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL, URGING_A_DECISION))
                        .then(MAY));
    }

    static Rulebook requestBriefing() {
        return Rulebook.of(
                RequestBriefing.QUESTION,
                at("4.4", "a neutral officer briefs nobody with party material")
                        .when(PARTY_POLITICAL_MATERIAL.yes())
                        .then(MUST_NOT),
                at("4.13", "a Board Member may ask the chief officer concerned for a private briefing on policy")
                        .when(REQUESTER.is(Requester.BOARD_MEMBER))
                        .then(MAY)
                        .decider(CHIEF_OFFICER),
                at(
                                "4.13",
                                "a member of the Cabinet, which is the Board under another name, may do so in like confidence")
                        .citing("4.14")
                        .when(REQUESTER.is(Requester.CABINET_MEMBER))
                        .then(MAY)
                        .decider(CHIEF_OFFICER)
                        .owes(CHIEF_OFFICER, KEEP_CONFIDENTIAL)
                        .reading(
                                "1.4 speaks of the Cabinet where 2.2 speaks of the Board, so they are one body",
                                "only who is called a Board Member has the right")
                        .otherwiseSilent(),
                at("4.14", "the briefing is kept in strict confidence")
                        .when(REQUESTER.is(Requester.BOARD_MEMBER))
                        .unless(PARTY_POLITICAL_MATERIAL.yes())
                        .owes(CHIEF_OFFICER, KEEP_CONFIDENTIAL));
    }
}
