package org.concordat.hyndburn;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;

import org.concordat.rule.Condition;
import org.concordat.rule.Rule;

/**
 * Where 9(b) has its place: need to know is not asked for where a paper is open as a paper for a meeting, nor for a paper
 * that is held in confidence, on which the fifth rule alone decides.
 */
final class NeedToKnow {

    private static final Condition DECIDED_WITHOUT = CONTENT.is(ORDINARY, DRAFT_POLICY_OF_ADMINISTRATION, CONFIDENTIAL);

    private NeedToKnow() {}

    /** A rule of need to know, for the papers of any meeting and of none. */
    static Rule rule(Rule rule) {
        return ofCabinet(ofCommittee(rule));
    }

    /** A rule of need to know which no cabinet papers come under. */
    static Rule ofCommittee(Rule rule) {
        return rule.unless(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), DECIDED_WITHOUT)
                .unless(
                        BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                        CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                        CONTRACT_NEGOTIATION_TERMS.no());
    }

    /** A rule of need to know which only cabinet papers come under. */
    static Rule ofCabinet(Rule rule) {
        return rule.unless(BUSINESS_OF.is(CABINET_MEETING), DECIDED_WITHOUT)
                .unless(BUSINESS_OF.is(CABINET_MEETING), SCRUTINY_OF_THE_MATTER.yes());
    }
}
