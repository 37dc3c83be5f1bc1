package org.concordat.hyndburn;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.AddressedTo.JUNIOR_OFFICER;
import static org.concordat.question.AskForInformation.COST_OR_NATURE_UNREASONABLE;
import static org.concordat.question.AskForInformation.READY_IN_TIME;
import static org.concordat.question.ChallengeRefusal.ALREADY_REVIEWED;
import static org.concordat.question.ChallengeRefusal.REFUSED_UNDER;
import static org.concordat.question.ScrutinyInformationRequest.LAWFUL;
import static org.concordat.question.ScrutinyInformationRequest.RIGHT_UNCERTAIN;
import static org.concordat.rule.DutyCode.EXPLAIN_DELAY_IN_WRITING;
import static org.concordat.rule.DutyCode.REPLY_PROMPTLY;
import static org.concordat.rule.DutyCode.REPLY_WITHIN;
import static org.concordat.rule.DutyCode.REQUEST_REASONABLE;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CABINET;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.LEGAL_ADVISER;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AskForInformation;
import org.concordat.question.ChallengeRefusal;
import org.concordat.question.ChallengeRefusal.RefusedUnder;
import org.concordat.question.ScrutinyInformationRequest;
import org.concordat.rule.Deadline;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 9, and section 6 for scrutiny: asking for information, and refusing it. */
final class InformationRules {

    private static final Deadline FIVE_DAYS = Deadline.workingDays(5, "request");

    private InformationRules() {}

    static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("9", "paragraph 1", "a member may ask any section of the council")
                        .then(MAY),
                at("9", "paragraph 1", "the request stays within what the member's role reasonably calls for")
                        .when(COST_OR_NATURE_UNREASONABLE.yes())
                        .provided(REQUEST_REASONABLE)
                        .reading(
                                "an unreasonable request is still in order as far as the role reasonably needs an answer",
                                "cost and kind are not mentioned, so the request is in order without more")
                        .otherwiseSilent(),
                at("9", "paragraph 1", "requests ordinarily go to the chief officer or somebody senior in the section")
                        .when(ADDRESSED_TO.is(JUNIOR_OFFICER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER, HEAD_OF_SERVICE),
                at("9", "paragraph 1", "the section's own senior officers come before the Chief Executive")
                        .when(ADDRESSED_TO.is(AskForInformation.AddressedTo.CHIEF_EXECUTIVE))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER, HEAD_OF_SERVICE)
                        .reading(
                                "the Chief Executive is not a senior officer of the section that holds the information",
                                "the Chief Executive is senior in every section and may be asked directly")
                        .otherwise(at("9", "paragraph 1", "the Chief Executive, senior in every section, may be asked")
                                .when(ADDRESSED_TO.is(AskForInformation.AddressedTo.CHIEF_EXECUTIVE))
                                .then(MAY)),
                at("9", "paragraph 4", "what a member is given serves the purpose that it was asked for")
                        .owes(MEMBER, USE_ONLY_FOR_PURPOSE),
                at("9", "paragraph 7", "officers answer without delay").owes(OFFICER, REPLY_PROMPTLY),
                at("9", "paragraph 7", "the answer usually comes in five working days")
                        .when(READY_IN_TIME.yes())
                        .owes(OFFICER, REPLY_WITHIN, FIVE_DAYS),
                at(
                                "9",
                                "paragraph 7",
                                "if it cannot come in five working days, a letter in that time says why and when it will")
                        .when(READY_IN_TIME.no())
                        .owes(OFFICER, EXPLAIN_DELAY_IN_WRITING, FIVE_DAYS));
    }

    static Rulebook challengeRefusal() {
        return Rulebook.of(
                ChallengeRefusal.QUESTION,
                at("9(b)", "second rule", "a dispute over need to know goes to the committee or cabinet concerned")
                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW), ALREADY_REVIEWED.no())
                        .then(MUST_REFER)
                        .decider(COMMITTEE, CABINET)
                        .reading(
                                "the special rule for need to know comes before the general one on refusals",
                                "every refusal is reviewed by the Chief Executive first")
                        .otherwise(
                                at(
                                                "9",
                                                "paragraph 7",
                                                "a refusal over need to know too is first for the Chief Executive")
                                        .citing("9(b)")
                                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW), ALREADY_REVIEWED.no())
                                        .then(MUST_REFER)
                                        .decider(CHIEF_EXECUTIVE)
                                        .route(COMMITTEE, CABINET),
                                at(
                                                "9(b)",
                                                "second rule",
                                                "after that review the committee or cabinet concerned decides")
                                        .when(REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW), ALREADY_REVIEWED.yes())
                                        .then(MUST_REFER)
                                        .decider(COMMITTEE, CABINET)),
                at("9", "paragraph 7", "a refusal is reviewed by the Chief Executive if the member asks")
                        .when(REFUSED_UNDER.is(RefusedUnder.GENERAL_REQUEST), ALREADY_REVIEWED.no())
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE),
                at("9", "paragraph 7", "a refusal under freedom of information is reviewed by the Chief Executive too")
                        .when(REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION), ALREADY_REVIEWED.no())
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .reading(
                                "any decision to refuse a member is reviewed, whatever it rests on",
                                "requests under the Act have a review of their own, of which the text says nothing")
                        .otherwiseSilent());
    }

    static Rulebook scrutinyInformationRequest() {
        return Rulebook.of(
                ScrutinyInformationRequest.QUESTION,
                at("6", "paragraph 1", "lawful requests for facts are met in the time set, awkward or not")
                        .when(LAWFUL.yes())
                        .then(MUST),
                at("6", "paragraph 1", "an officer in doubt about the committee's right asks Legal Services")
                        .when(RIGHT_UNCERTAIN.yes())
                        .then(SHOULD_REFER)
                        .decider(LEGAL_ADVISER)
                        .provided(Strength.SHOULD, SEEK_ADVICE_FIRST));
    }
}
