package org.concordat.combinedauthority;

import static org.concordat.question.CopyCorrespondence.CONFIDENTIAL;
import static org.concordat.question.RelayPrivateDiscussion.MEMBER_CONSENTS;
import static org.concordat.question.RelayPrivateDiscussion.SOURCE;
import static org.concordat.question.RelayPrivateDiscussion.Source.PRIVATE_BRIEFING;
import static org.concordat.question.RelayPrivateDiscussion.TO;
import static org.concordat.question.RelayPrivateDiscussion.To.LINE_MANAGER;
import static org.concordat.question.RelayPrivateDiscussion.To.NON_MEMBER;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.CopyCorrespondence;
import org.concordat.question.RelayPrivateDiscussion;
import org.concordat.rule.Rulebook;

/** Part 4: what an officer may pass on of confidential correspondence and of private briefings. */
final class ConfidenceRules {

    private ConfidenceRules() {}

    static Rulebook copyCorrespondence() {
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("4.8-2", "confidential matter goes to nobody but those who are entitled to it")
                        .when(CONFIDENTIAL.yes())
                        .then(MAY)
                        .provided(MUST, KEEP_CONFIDENTIAL)
                        .reading(
                                "copying is open as long as the recipient is entitled, which is a condition",
                                "the sentence is a ban that yields only where entitlement has been shown")
                        .otherwise(
                                at("4.8-2", "confidential matter goes to nobody whose entitlement has not been shown")
                                        .when(CONFIDENTIAL.yes())
                                        .then(MUST_NOT)));
    }

    static Rulebook relayPrivateDiscussion() {
        return Rulebook.of(
                RelayPrivateDiscussion.QUESTION,
                at("4.14", "a briefing stays confidential where the member who had it has not agreed")
                        .when(SOURCE.is(PRIVATE_BRIEFING), MEMBER_CONSENTS.no())
                        .then(MUST_NOT)
                        .reading(
                                "strict confidence holds against everybody who was not there, the officer's manager included",
                                "it is aimed at other members and outsiders, and the text is silent on the officer's"
                                        + " manager")
                        .otherwise(
                                "towards members and outsiders a briefing stays confidential without the member's leave",
                                rule -> rule.when(TO.isNot(LINE_MANAGER))),
                at("4.14", "the member concerned may let it be shared")
                        .when(SOURCE.is(PRIVATE_BRIEFING), MEMBER_CONSENTS.yes())
                        .then(MAY)
                        .reading(
                                "the confidence is the member's, so the member's leave lifts all of it",
                                "leave is named only for sharing with other members, so outsiders may never be told")
                        .otherwise(
                                at("4.14", "the member concerned may let it be shared within the Authority")
                                        .when(SOURCE.is(PRIVATE_BRIEFING), MEMBER_CONSENTS.yes(), TO.isNot(NON_MEMBER))
                                        .then(MAY),
                                at("4.14", "outsiders are not told, with the member's leave or without")
                                        .when(SOURCE.is(PRIVATE_BRIEFING), MEMBER_CONSENTS.yes(), TO.is(NON_MEMBER))
                                        .then(MUST_NOT)));
    }
}
