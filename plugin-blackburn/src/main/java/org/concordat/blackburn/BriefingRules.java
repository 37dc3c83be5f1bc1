package org.concordat.blackburn;

import static org.concordat.question.RelayPrivateDiscussion.CONTENT;
import static org.concordat.question.RelayPrivateDiscussion.Content.FACTUAL_INFORMATION;
import static org.concordat.question.RelayPrivateDiscussion.MEMBER_CONSENTS;
import static org.concordat.question.RelayPrivateDiscussion.SOURCE;
import static org.concordat.question.RelayPrivateDiscussion.Source.GROUP_MEETING;
import static org.concordat.question.RelayPrivateDiscussion.Source.PRIVATE_BRIEFING;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.question.RequestBriefing.Requester.CABINET_MEMBER;
import static org.concordat.question.RequestBriefing.Requester.COMMITTEE_CHAIR;
import static org.concordat.question.RequestBriefing.Requester.COMMITTEE_VICE_CHAIR;
import static org.concordat.question.RequestBriefing.Requester.GROUP_LEADER;
import static org.concordat.question.RequestBriefing.Requester.OPPOSITION_SPOKESPERSON;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.RelayPrivateDiscussion;
import org.concordat.question.RequestBriefing;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Part C, clauses 2.11 to 2.13: private briefings, and what stays private of them and of group meetings. */
final class BriefingRules {

    private static final Condition LEADS =
            REQUESTER.is(CABINET_MEMBER, COMMITTEE_CHAIR, COMMITTEE_VICE_CHAIR, GROUP_LEADER, OPPOSITION_SPOKESPERSON);

    private BriefingRules() {}

    static Rulebook relayPrivateDiscussion() {
        String taken = "confidentiality covers all that was discussed, and the text names no exception";
        String other = "whoever confided in the officer may agree, and bare facts are nobody's secret";
        return Rulebook.of(
                RelayPrivateDiscussion.QUESTION,
                at("C.2.11", "officers keep to themselves what a group discusses")
                        .when(SOURCE.is(GROUP_MEETING))
                        .then(MUST_NOT)
                        .reading(taken, other)
                        .otherwise(
                                "officers keep what a group discusses to themselves, but for bare facts, unless the"
                                        + " group agrees",
                                rule -> rule.unless(CONTENT.is(FACTUAL_INFORMATION))
                                        .unless(MEMBER_CONSENTS.yes())),
                at("C.2.13", "officers keep to themselves what is discussed in a briefing")
                        .when(SOURCE.is(PRIVATE_BRIEFING))
                        .then(MUST_NOT)
                        .reading(taken, other)
                        .otherwise(
                                "officers keep what is discussed in a briefing to themselves, but for bare facts, unless"
                                        + " the councillor agrees",
                                rule -> rule.unless(CONTENT.is(FACTUAL_INFORMATION))
                                        .unless(MEMBER_CONSENTS.yes())));
    }

    static Rulebook requestBriefing() {
        return Rulebook.of(
                RequestBriefing.QUESTION,
                at("C.2.6", "officers' support is for council business, and not for party activity")
                        .when(PARTY_POLITICAL_MATERIAL.yes())
                        .then(EXCLUDED),
                at("C.2.12", "those who lead have a right to private briefings by a Director on policy")
                        .when(LEADS)
                        .then(ENTITLED),
                at("C.2.13", "officers keep to themselves what is discussed in a briefing")
                        .when(LEADS, PARTY_POLITICAL_MATERIAL.no())
                        .owes(CHIEF_OFFICER, KEEP_CONFIDENTIAL));
    }
}
