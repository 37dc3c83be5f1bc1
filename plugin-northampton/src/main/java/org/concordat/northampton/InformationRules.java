package org.concordat.northampton;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.COST_OR_NATURE_UNREASONABLE;
import static org.concordat.question.AskForInformation.READY_IN_TIME;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.rule.DutyCode.REPLY_PROMPTLY;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Role.CABINET;
import static org.concordat.rule.Role.CABINET_MEMBER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Role.COMMITTEE_CHAIR;
import static org.concordat.rule.Role.LEADER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AskForInformation;
import org.concordat.question.AskForInformation.AddressedTo;
import org.concordat.question.InspectDocument;
import org.concordat.rule.Rulebook;

/** Whom Members ask for information, and what they get to see (3.3, 3.4, 3.7, 3.15). */
final class InformationRules {

    private InformationRules() {}

    static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("3.4", "every Member has access to the Chief Executive")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_EXECUTIVE))
                        .then(ENTITLED),
                at("3.4", "information that is readily at hand is given to the Member who needs it")
                        .when(READY_IN_TIME.yes())
                        .then(ENTITLED),
                at("3.4", "in a doubtful case the Chief Executive may first take instructions from leading Members")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_EXECUTIVE), COST_OR_NATURE_UNREASONABLE.yes())
                        .then(REFER)
                        .decider(LEADER, COMMITTEE_CHAIR, CABINET_MEMBER, CABINET, COMMITTEE)
                        .reading(
                                "a request of unreasonable cost or nature is a doubtful case, in which others may"
                                        + " be heard before the answer",
                                "taking instructions is the officer's own affair and the Member's request stands,"
                                        + " so permitted")
                        .otherwiseSilent(),
                at("3.7", "every Member has the like access to Heads of Service and the staff under them")
                        .citing("3.4")
                        .when(ADDRESSED_TO.isNot(AddressedTo.CHIEF_EXECUTIVE))
                        .then(ENTITLED),
                at("3.7", "in a doubtful case Heads of Service and their staff ask the Chief Executive's advice")
                        .citing("3.4")
                        .when(ADDRESSED_TO.isNot(AddressedTo.CHIEF_EXECUTIVE), COST_OR_NATURE_UNREASONABLE.yes())
                        .then(REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .route(LEADER, COMMITTEE_CHAIR, CABINET_MEMBER, CABINET, COMMITTEE)
                        .reading(
                                "a request of unreasonable cost or nature is a doubtful case, in which the Chief"
                                        + " Executive's advice comes first",
                                "asking for advice is the officer's own affair and the Member's request stands,"
                                        + " so permitted")
                        .otherwise(at("3.7", "in a doubtful case the officer asks the Chief Executive's advice")
                                .citing("3.4")
                                .when(
                                        ADDRESSED_TO.isNot(AddressedTo.CHIEF_EXECUTIVE),
                                        COST_OR_NATURE_UNREASONABLE.yes())
                                .owes(OFFICER, SEEK_ADVICE_FIRST)),
                at("5.1", "example 5", "Officers answer Members' enquiries without delay")
                        .citing("5.2")
                        .owes(OFFICER, REPLY_PROMPTLY));
    }

    static Rulebook inspectDocument() {
        return Rulebook.of(
                InspectDocument.QUESTION,
                at(
                                "3.3",
                                "paragraph 2",
                                "what the administration's leaders discuss with Officers is closed to other groups")
                        .citing("3.7")
                        .when(CONTENT.is(DRAFT_POLICY_OF_ADMINISTRATION), PUBLICLY_AVAILABLE.no())
                        .then(MUST_NOT)
                        .reading(
                                "the Member belongs to another group, and a draft shows what was discussed",
                                "for a Member of the administration's own group, or because a paper is no talk, the"
                                        + " protocol is silent")
                        .otherwiseSilent(),
                at("3.4", "a Member gets what the public can have: it is readily at hand, and nothing restricts it")
                        .when(PUBLICLY_AVAILABLE.yes())
                        .then(ENTITLED),
                at("3.4", "a Member gets an ordinary paper: it is readily at hand too")
                        .when(CONTENT.is(ORDINARY), PUBLICLY_AVAILABLE.no())
                        .then(ENTITLED)
                        .reading(
                                "an ordinary paper that the council holds is readily available and under no restriction",
                                "whether it is readily available has to be seen in each case, so that the protocol"
                                        + " gives no ruling")
                        .otherwiseSilent(),
                at("3.15", "a group's requests for advice are closed to the other groups")
                        .when(CONTENT.is(ANOTHER_GROUPS_INTERNAL_WORKING))
                        .then(MUST_NOT));
    }
}
