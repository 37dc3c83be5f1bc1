package org.concordat.blackburn;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CALLED_IN;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.INTEREST_IN_THE_MATTER;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive.CURIOSITY;
import static org.concordat.question.InspectDocument.Motive.DUTIES;
import static org.concordat.question.InspectDocument.Motive.IMPROPER;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.concordat.rule.DutyCode.JUSTIFY_NEED;
import static org.concordat.rule.DutyCode.PRODUCE_DOCUMENT_PACK;
import static org.concordat.rule.DutyCode.TREAT_AS_PRIVATE_INDIVIDUAL;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.InspectDocument;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/**
 * Part C, clauses 3.7 to 3.15: which documents a councillor may see. A document is open by one of three rights: it is
 * public, the councillor needs to know it, or scrutiny works on it. An interest leaves the first of them only. The text
 * numbers two clauses 3.14: the first is about interests, and the second, about scrutiny, is {@code C.3.14-2}.
 */
final class DocumentRules {

    private static final Condition OF_A_MEETING = BUSINESS_OF.isNot(NO_MEETING);
    private static final Condition CLOSED_TO_THE_PUBLIC =
            CONTENT.is(EXEMPT, EXEMPT_SCHEDULE_12A_PARA_3_OR_6, CONFIDENTIAL);

    private DocumentRules() {}

    static Rulebook inspectDocument() {
        return Rulebook.of(
                InspectDocument.QUESTION,
                at("C.3.7", "a councillor sees the papers of council and committees like anybody else")
                        .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(ORDINARY))
                        .then(ENTITLED),
                at("C.3.7", "what is open to the public is open to councillors")
                        .when(PUBLICLY_AVAILABLE.yes())
                        .then(ENTITLED)
                        .reading(
                                "a councillor has this right as one of the public, so it reaches all that is public",
                                "it reaches meeting papers only, and the text is silent on other public documents")
                        .otherwise(at(
                                        "C.3.7",
                                        "those papers of a meeting that are open to the public are open to councillors")
                                .citing("C.3.8")
                                .when(PUBLICLY_AVAILABLE.yes(), OF_A_MEETING)
                                .then(ENTITLED)),
                at("C.3.7", "that right ends at exempt and confidential papers, unless another right opens them")
                        .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CLOSED_TO_THE_PUBLIC)
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(NEED_TO_KNOW_SHOWN.yes(), MOTIVE.is(DUTIES), INTEREST_IN_THE_MATTER.no())
                        .unless(SCRUTINY_OF_THE_MATTER.yes(), INTEREST_IN_THE_MATTER.no())
                        .then(EXCLUDED),
                at("C.3.8", "the Executive Board's papers, and all others on business of a meeting, are open too")
                        .when(OF_A_MEETING, CONTENT.is(ORDINARY))
                        .then(ENTITLED),
                at("C.3.8", "that right too ends at exempt and confidential papers, unless another right opens them")
                        .when(OF_A_MEETING, CLOSED_TO_THE_PUBLIC)
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(NEED_TO_KNOW_SHOWN.yes(), MOTIVE.is(DUTIES), INTEREST_IN_THE_MATTER.no())
                        .unless(SCRUTINY_OF_THE_MATTER.yes(), INTEREST_IN_THE_MATTER.no())
                        .then(EXCLUDED)
                        .reading(
                                "all exempt and confidential papers are left out",
                                "only \"certain\" ones are, and the text does not say which stay open"),
                at(
                                "C.3.10",
                                "paragraph 1",
                                "a councillor without another right sees what the duties reasonably require")
                        .when(NEED_TO_KNOW_SHOWN.yes(), MOTIVE.is(DUTIES))
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(OF_A_MEETING, CONTENT.is(ORDINARY))
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(ENTITLED)
                        .decider(CHIEF_OFFICER),
                at("C.3.10", "paragraph 1", "what the duties do not require stays closed")
                        .when(NEED_TO_KNOW_SHOWN.no())
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(OF_A_MEETING, CONTENT.is(ORDINARY))
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(EXCLUDED)
                        .reading(
                                "a need that has not been shown is not there",
                                "C.3.11 presumes a need in many cases, above all for those who sit on the body"),
                at("C.3.10", "paragraph 3", "curiosity and improper motives are no need to know")
                        .when(MOTIVE.is(CURIOSITY, IMPROPER))
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(OF_A_MEETING, CONTENT.is(ORDINARY))
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(EXCLUDED),
                at("C.3.10", "paragraph 4", "records about a person are closed to councillors")
                        .when(CONTENT.is(PERSONAL_RECORD))
                        .then(EXCLUDED),
                at("C.3.10", "paragraph 4", "drafts of emerging policy are open to the ruling group alone")
                        .when(CONTENT.is(DRAFT_POLICY_OF_ADMINISTRATION))
                        .then(EXCLUDED)
                        .reading(
                                "whoever asks does not belong to the ruling group, for nobody else has to ask",
                                "the facts do not say who asks, and one of the ruling group may see the draft")
                        .otherwise(
                                "drafts of emerging policy are open to the ruling group alone; the Director settles who"
                                        + " may see them",
                                rule -> rule.then(REFER).decider(CHIEF_OFFICER)),
                at("C.3.10", "paragraph 4", "what another group works with internally is closed")
                        .when(CONTENT.is(ANOTHER_GROUPS_INTERNAL_WORKING))
                        .then(EXCLUDED),
                at("C.3.11", "for a confidential document the need is specially justified")
                        .when(CONTENT.is(CONFIDENTIAL), SCRUTINY_OF_THE_MATTER.no())
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .provided(MUST, JUSTIFY_NEED),
                at("C.3.12", "a confidential document serves the purpose for which it is shown")
                        .when(CONTENT.is(CONFIDENTIAL))
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .provided(MUST, USE_ONLY_FOR_PURPOSE),
                at("C.3.14", "a councillor with an interest sees no more than a private person")
                        .when(INTEREST_IN_THE_MATTER.yes())
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(OF_A_MEETING, CONTENT.is(ORDINARY))
                        .then(MUST_NOT),
                at("C.3.14", "a councillor with an interest says that this is a private request")
                        .when(INTEREST_IN_THE_MATTER.yes())
                        .provided(MUST, TREAT_AS_PRIVATE_INDIVIDUAL),
                at("C.3.14-2", "scrutiny sees what matters to its work, exempt and confidential papers included")
                        .when(SCRUTINY_OF_THE_MATTER.yes())
                        .then(ENTITLED),
                at("C.3.15", "after a call-in the Director lays out the documents for scrutiny")
                        .when(SCRUTINY_OF_THE_MATTER.yes(), CALLED_IN.yes())
                        .then(MAY)
                        .owes(CHIEF_OFFICER, PRODUCE_DOCUMENT_PACK));
    }
}
