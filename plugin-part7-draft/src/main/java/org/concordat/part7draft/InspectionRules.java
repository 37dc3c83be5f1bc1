package org.concordat.part7draft;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.MEMBER_OF_THE_BODY;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive.CURIOSITY;
import static org.concordat.question.InspectDocument.Motive.DUTIES;
import static org.concordat.question.InspectDocument.Motive.IMPROPER;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.rule.DutyCode.DO_NOT_MAKE_PUBLIC;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.INFORMATION_COMMISSIONER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InspectDocument;
import org.concordat.rule.Condition;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/**
 * Section 8, the right to see a document: the statutory right (8.3), the common law right to what one needs to know
 * (8.4, 8.7, 8.9), and what anybody would be given (8.6). Where one right suffices, the limits of another do not matter.
 */
final class InspectionRules {

    private static final Condition OF_A_MEETING = BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING, CABINET_MEETING);
    private static final Condition OPEN = CONTENT.is(ORDINARY, CONFIDENTIAL, DRAFT_POLICY_OF_ADMINISTRATION);
    private static final Condition EXEMPT_AND_CLOSED = CONTENT.is(EXEMPT, PERSONAL_RECORD);
    private static final Condition PARA_3_OR_6 = CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6);
    private static final Condition COUNCIL_DOCUMENT = CONTENT.isNot(ANOTHER_GROUPS_INTERNAL_WORKING);

    private static final String NO_RIGHT = "where neither right applies the document is closed to the councillor";
    private static final String HANDLED_ELSEWHERE =
            "under 8.8 the request goes on as one for freedom of information, so that it is others who decide";

    private InspectionRules() {}

    static Rulebook inspectDocument() {
        return Rulebook.of(
                InspectDocument.QUESTION,
                at(
                                "8.3",
                                "paragraph 1",
                                "any councillor may see the papers of a meeting's business, member of it or not")
                        .when(OF_A_MEETING, OPEN)
                        .then(MAY),
                closed(unlessNeedToKnow(
                        at("8.4", "where nobody needs to know, the statutory right (8.3) ends at the exempt")
                                .citing("8.3")
                                .when(OF_A_MEETING, EXEMPT_AND_CLOSED)
                                .unless(PUBLICLY_AVAILABLE.yes()))),
                at("8.3", "paragraph 2", "exempt business affairs and coming notices stay within it")
                        .when(OF_A_MEETING, PARA_3_OR_6, CONTRACT_NEGOTIATION_TERMS.no())
                        .then(MAY),
                closed(unlessNeedToKnow(at("8.4", "the terms of a contract under negotiation do not (8.3)")
                        .citing("8.3")
                        .when(OF_A_MEETING, PARA_3_OR_6, CONTRACT_NEGOTIATION_TERMS.yes())
                        .unless(PUBLICLY_AVAILABLE.yes()))),
                at("8.4", "a member of the body has the right to see the documents of its business")
                        .citing("8.9")
                        .when(
                                OF_A_MEETING,
                                CONTENT.is(EXEMPT, PERSONAL_RECORD, EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                MEMBER_OF_THE_BODY.yes(),
                                MOTIVE.is(DUTIES))
                        .unless(PARA_3_OR_6, CONTRACT_NEGOTIATION_TERMS.no())
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .then(MAY)
                        .provided(USE_ONLY_FOR_PURPOSE)
                        .provided(Strength.SHOULD, DO_NOT_MAKE_PUBLIC)
                        .reading(
                                "a member of the body needs to know, so the caveat of 8.9 comes with the paper",
                                "it is a right of membership that carries no caveat, so access is plainly permitted")
                        .otherwise(at("8.4", "a member of the body sees the documents of its business without more")
                                .when(
                                        OF_A_MEETING,
                                        CONTENT.is(EXEMPT, PERSONAL_RECORD, EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                        MEMBER_OF_THE_BODY.yes(),
                                        MOTIVE.is(DUTIES))
                                .unless(PARA_3_OR_6, CONTRACT_NEGOTIATION_TERMS.no())
                                .unless(PUBLICLY_AVAILABLE.yes())
                                .then(MAY)),
                unlessStatutoryRight(at("8.4", "others show why they need it for their duties")
                        .citing("8.7")
                        .citing("8.9")
                        .when(COUNCIL_DOCUMENT, NEED_TO_KNOW_SHOWN.yes(), MOTIVE.is(DUTIES))
                        .unless(OF_A_MEETING, MEMBER_OF_THE_BODY.yes())
                        .then(MAY)
                        .decider(MONITORING_OFFICER)
                        .provided(USE_ONLY_FOR_PURPOSE)
                        .provided(Strength.SHOULD, DO_NOT_MAKE_PUBLIC)),
                closed(unlessStatutoryRight(at("8.4", "there is no right to roam through documents without such a need")
                        .when(COUNCIL_DOCUMENT, NEED_TO_KNOW_SHOWN.no())
                        .unless(OF_A_MEETING, MEMBER_OF_THE_BODY.yes()))),
                closed(unlessStatutoryRight(
                        at("8.4", "curiosity is not enough").when(COUNCIL_DOCUMENT, MOTIVE.is(CURIOSITY)))),
                closed(unlessStatutoryRight(at("8.4", "an improper or hidden motive defeats the right at common law")
                        .when(COUNCIL_DOCUMENT, MOTIVE.is(IMPROPER)))),
                at("8.6", "what a resident would be given as a matter of course is provided")
                        .when(PUBLICLY_AVAILABLE.yes())
                        .then(ENTITLED));
    }

    /** What no right opens; read the other way, 8.8 sends it on as a request under freedom of information. */
    private static Rule closed(Rule rule) {
        return rule.then(EXCLUDED)
                .reading(NO_RIGHT, HANDLED_ELSEWHERE)
                .otherwise(
                        "without a right the request is dealt with as one for freedom of information",
                        same -> same.citing("8.8")
                                .then(MUST_REFER)
                                .decider(HEAD_OF_SERVICE)
                                .route(MONITORING_OFFICER, INFORMATION_COMMISSIONER));
    }

    /** The limits of the common law right do not matter to what 8.3 or 8.6 opens anyway. */
    private static Rule unlessStatutoryRight(Rule rule) {
        return rule.unless(OF_A_MEETING, OPEN)
                .unless(OF_A_MEETING, PARA_3_OR_6, CONTRACT_NEGOTIATION_TERMS.no())
                .unless(PUBLICLY_AVAILABLE.yes());
    }

    /** The limits of the statutory right do not matter to what the common law opens (8.4). */
    private static Rule unlessNeedToKnow(Rule rule) {
        return rule.unless(MEMBER_OF_THE_BODY.yes(), MOTIVE.is(DUTIES))
                .unless(NEED_TO_KNOW_SHOWN.yes(), MOTIVE.is(DUTIES));
    }
}
