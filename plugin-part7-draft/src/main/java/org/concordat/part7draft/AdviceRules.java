package org.concordat.part7draft;

import static org.concordat.question.GiveAdvice.KIND;
import static org.concordat.question.GiveAdvice.Kind.FACTUAL;
import static org.concordat.question.GiveAdvice.Kind.PARTISAN;
import static org.concordat.question.GiveAdvice.Kind.POLICY_FOR_A_GROUP;
import static org.concordat.question.GiveAdvice.Kind.PROCEDURAL;
import static org.concordat.question.GiveAdvice.Kind.PROFESSIONAL;
import static org.concordat.question.GiveAdvice.TO;
import static org.concordat.question.GiveAdvice.To.ADMINISTRATION;
import static org.concordat.question.GiveAdvice.To.MEMBER;
import static org.concordat.question.GiveAdvice.To.OTHER_GROUP;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.question.RequestBriefing.Requester.GROUP_LEADER;
import static org.concordat.rule.DutyCode.GIVE_FULL_ADVICE_AT_FORMAL_MEETING;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.GiveAdvice;
import org.concordat.question.RequestBriefing;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 2 and 3: what officers advise on, and how councillors and groups are briefed. */
final class AdviceRules {

    private AdviceRules() {}

    static Rulebook giveAdvice() {
        Condition onCouncilBusiness = KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL);
        Condition group = TO.is(ADMINISTRATION, OTHER_GROUP);
        return Rulebook.of(
                GiveAdvice.QUESTION,
                at("2.1", "advising councillors is an officer's job")
                        .when(onCouncilBusiness, TO.is(MEMBER))
                        .then(MAY)
                        .reading(
                                "the limits of section 3 follow a group's preparation, not every request of one"
                                        + " councillor",
                                "they follow each request, so that the officer must keep to council business")
                        .otherwise(
                                "advising councillors is an officer's job, and ends at council business",
                                rule -> rule.citing("3.2(a)").provided(Strength.MUST, INFORMATION_ONLY)),
                at("2.3", "officers stay out of politics")
                        .when(KIND.is(PARTISAN))
                        .then(SHOULD_NOT),
                at("3.1", "groups may call on officers for support and facts")
                        .when(onCouncilBusiness, group)
                        .then(MAY),
                at("3.2(a)", "the support ends at information and advice on council business")
                        .when(onCouncilBusiness, group)
                        .provided(Strength.MUST, INFORMATION_ONLY),
                at("3.2(a)", "making policy for a group goes further than that")
                        .when(KIND.is(POLICY_FOR_A_GROUP))
                        .then(MUST_NOT)
                        .reading(
                                "working out a group's policy is more than informing it on council business",
                                "advice on a policy that the council could adopt is still advice on council business")
                        .otherwise(
                                at("3.2(a)", "a group's policy for the council may be advised on as council business")
                                        .when(KIND.is(POLICY_FOR_A_GROUP))
                                        .then(MAY)
                                        .provided(Strength.MUST, INFORMATION_ONLY),
                                at("3.2(b)", "and the formal meeting still gets all advice that it needs on it")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), group)
                                        .owes(OFFICER, GIVE_FULL_ADVICE_AT_FORMAL_MEETING)),
                at("3.2(a)", "officers give no advice on political matters")
                        .when(KIND.is(PARTISAN))
                        .then(MUST_NOT),
                at("3.2(b)", "the formal meeting still gets all information and advice that it needs")
                        .when(onCouncilBusiness, group)
                        .owes(OFFICER, GIVE_FULL_ADVICE_AT_FORMAL_MEETING));
    }

    static Rulebook requestBriefing() {
        return Rulebook.of(
                RequestBriefing.QUESTION,
                at("3.1", "councillors and groups may call for a briefing before a matter is considered")
                        .when(PARTY_POLITICAL_MATERIAL.no())
                        .then(MAY),
                at("3.2(a)", "the briefing ends at information and advice on council business")
                        .when(PARTY_POLITICAL_MATERIAL.no())
                        .provided(Strength.MUST, INFORMATION_ONLY)
                        .reading(
                                "the limits follow every briefing before a meeting, of one councillor or of a group",
                                "they follow a group's briefing only")
                        .otherwise(
                                "a group's briefing ends at information and advice on council business",
                                rule -> rule.when(REQUESTER.is(GROUP_LEADER))),
                at("3.2(a)", "officers give no advice on political matters")
                        .when(PARTY_POLITICAL_MATERIAL.yes())
                        .then(MUST_NOT),
                at("3.2(b)", "what a group is told does not replace full advice to the formal meeting")
                        .when(REQUESTER.is(GROUP_LEADER), PARTY_POLITICAL_MATERIAL.no())
                        .owes(OFFICER, GIVE_FULL_ADVICE_AT_FORMAL_MEETING));
    }
}
