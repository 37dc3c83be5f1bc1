package org.concordat.blackburn;

import static org.concordat.question.AskForInformation.ADDRESSED_TO;
import static org.concordat.question.AskForInformation.AddressedTo.JUNIOR_OFFICER;
import static org.concordat.question.AskForInformation.COST_OR_NATURE_UNREASONABLE;
import static org.concordat.question.AskForInformation.LEGAL_RIGHT_SHOWN;
import static org.concordat.question.ScrutinyInformationRequest.LAWFUL;
import static org.concordat.question.UseInformation.CONSENT_OF_AUTHORISED_PERSON;
import static org.concordat.question.UseInformation.RECEIVED;
import static org.concordat.question.UseInformation.Received.IN_CONFIDENCE;
import static org.concordat.question.UseInformation.Received.NEED_TO_KNOW;
import static org.concordat.question.UseInformation.USE;
import static org.concordat.question.UseInformation.Use.ANOTHER_CAPACITY;
import static org.concordat.question.UseInformation.Use.ANOTHER_PURPOSE_WITHIN_DUTIES;
import static org.concordat.question.UseInformation.Use.MAKE_PUBLIC;
import static org.concordat.question.UseInformation.Use.OWN_DUTIES;
import static org.concordat.question.UseInformation.Use.PARTY_POLITICAL;
import static org.concordat.question.UseInformation.Use.SHARE_WITH_MEMBER;
import static org.concordat.question.UseInformation.Use.TAKE_PROFESSIONAL_ADVICE;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.REQUEST_REASONABLE;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AskForInformation;
import org.concordat.question.AskForInformation.AddressedTo;
import org.concordat.question.ScrutinyInformationRequest;
import org.concordat.question.UseInformation;
import org.concordat.rule.Condition;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Part C, section 3: whom councillors ask for information, and what they do with it. */
final class InformationRules {

    private static final Condition PASSES_IT_ON = USE.is(MAKE_PUBLIC, SHARE_WITH_MEMBER, TAKE_PROFESSIONAL_ADVICE);

    private static final DutyCode SHOW_LEGAL_RIGHT = new DutyCode("show-legal-right");

    private InformationRules() {}

    static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("C.1.4", "a councillor takes care not to embarrass officers on lower grades with requests")
                        .when(ADDRESSED_TO.is(JUNIOR_OFFICER))
                        .then(MAY)
                        .provided(Strength.SHOULD, REQUEST_REASONABLE)
                        .reading(
                                "the request is open so long as it does not embarrass the officer",
                                "unpublished information is never asked of junior staff")
                        .otherwise(
                                at("C.1.4", "a councillor asks officers on lower grades for nothing that is not public")
                                        .when(ADDRESSED_TO.is(JUNIOR_OFFICER))
                                        .then(SHOULD_NOT)),
                at("C.3.5", "any councillor may ask any Director for facts")
                        .when(ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER))
                        .then(MAY),
                at("C.3.5", "the Director may decline an unreasonable request to which there is no legal right")
                        .when(
                                ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER),
                                COST_OR_NATURE_UNREASONABLE.yes(),
                                LEGAL_RIGHT_SHOWN.no())
                        .then(REFER)
                        .decider(CHIEF_OFFICER)
                        .reading(
                                "it is for the Director to decide whether to decline",
                                "the councillor may have the information on condition of proving a legal right to it")
                        .otherwise(at("C.3.5", "an unreasonable request is met if the councillor proves a legal right")
                                .when(
                                        ADDRESSED_TO.is(AddressedTo.CHIEF_OFFICER),
                                        COST_OR_NATURE_UNREASONABLE.yes(),
                                        LEGAL_RIGHT_SHOWN.no())
                                .then(MAY)
                                .provided(SHOW_LEGAL_RIGHT)),
                at("C.3.5", "that somebody has asked stays confidential").owes(OFFICER, KEEP_CONFIDENTIAL));
    }

    static Rulebook useInformation() {
        return Rulebook.of(
                UseInformation.QUESTION,
                at("C.3.10", "paragraph 1", "what a councillor needs to know is there for the councillor's duties")
                        .when(RECEIVED.is(NEED_TO_KNOW), USE.is(OWN_DUTIES))
                        .then(MAY),
                at("C.3.10", "paragraph 1", "what a councillor needs to know is not there for the party")
                        .when(RECEIVED.is(NEED_TO_KNOW), USE.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("C.3.12", "confidential information serves the purpose that it was given for")
                        .when(RECEIVED.is(IN_CONFIDENCE), USE.is(OWN_DUTIES))
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE),
                at("C.3.12", "that purpose is the councillor's duties as a whole")
                        .when(RECEIVED.is(IN_CONFIDENCE), USE.is(ANOTHER_PURPOSE_WITHIN_DUTIES))
                        .then(MAY)
                        .provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)
                        .reading(
                                "the bracket equates the purpose with the councillor's duties, so another duty will do",
                                "the purpose is the one for which this paper was given, so another duty will not do")
                        .otherwise(at("C.3.12", "confidential information does not serve another duty either")
                                .when(RECEIVED.is(IN_CONFIDENCE), USE.is(ANOTHER_PURPOSE_WITHIN_DUTIES))
                                .then(MUST_NOT)),
                at("C.3.12", "confidential information serves nothing besides a councillor's duties")
                        .when(RECEIVED.is(IN_CONFIDENCE), USE.is(ANOTHER_CAPACITY, PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("C.3.12", "confidential information is not passed on without the Director's approval")
                        .when(RECEIVED.is(IN_CONFIDENCE), PASSES_IT_ON)
                        .unless(CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(SHOULD_NOT),
                at("C.3.12", "with the Director's approval it may be passed on")
                        .when(RECEIVED.is(IN_CONFIDENCE), PASSES_IT_ON, CONSENT_OF_AUTHORISED_PERSON.yes())
                        .then(MAY)
                        .reading(
                                "the Director who approves also settles what the information is passed on for",
                                "approval lifts the bar on passing it on, and the first purpose still binds")
                        .otherwise(
                                "with the Director's approval it may be passed on for the purpose that it was given for",
                                rule -> rule.provided(Strength.MUST, USE_ONLY_FOR_PURPOSE)));
    }

    static Rulebook scrutinyInformationRequest() {
        return Rulebook.of(
                ScrutinyInformationRequest.QUESTION,
                at("B.2", "point 8", "councillors do not ask for information to which they have no access")
                        .when(LAWFUL.no())
                        .then(SHOULD_NOT),
                at("C.3.14-2", "scrutiny has a right to documents that matter to its work")
                        .when(LAWFUL.yes())
                        .then(MUST)
                        .reading(
                                "the committee's right obliges whoever holds the documents, embarrassing or not",
                                "the clause sums up rules that stand elsewhere, and is silent on a duty to answer")
                        .otherwiseSilent());
    }
}
