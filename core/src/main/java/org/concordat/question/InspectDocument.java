package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this member see this document? */
public final class InspectDocument {

    /** The values of {@link #BUSINESS_OF}. */
    public enum BusinessOf {
        COUNCIL_OR_COMMITTEE_MEETING,
        CABINET_MEETING,
        NO_MEETING
    }

    /** The values of {@link #CONTENT}. */
    public enum Content {
        ORDINARY,
        EXEMPT,
        EXEMPT_SCHEDULE_12A_PARA_3_OR_6,
        CONFIDENTIAL,
        PERSONAL_RECORD,
        ANOTHER_GROUPS_INTERNAL_WORKING,
        DRAFT_POLICY_OF_ADMINISTRATION
    }

    /** The values of {@link #MOTIVE}. */
    public enum Motive {
        DUTIES,
        CURIOSITY,
        IMPROPER
    }

    public static final Fact.Choice<BusinessOf> BUSINESS_OF = Fact.choice("business-of", BusinessOf.class);

    public static final Fact.Choice<Content> CONTENT = Fact.choice("content", Content.class);

    public static final Fact.YesNo PUBLICLY_AVAILABLE = Fact.yesNo("publicly-available");

    /** Sits on the committee or cabinet whose business it is. */
    public static final Fact.YesNo MEMBER_OF_THE_BODY = Fact.yesNo("member-of-the-body");

    /** A scrutiny member, and the matter is under review or in the work programme. */
    public static final Fact.YesNo SCRUTINY_OF_THE_MATTER = Fact.yesNo("scrutiny-of-the-matter");

    /** Reasonably necessary for the member's duties, e.g. a ward problem or a portfolio. */
    public static final Fact.YesNo NEED_TO_KNOW_SHOWN = Fact.yesNo("need-to-know-shown");

    public static final Fact.Choice<Motive> MOTIVE = Fact.choice("motive", Motive.class);

    /** A disclosable pecuniary, personal or professional interest. */
    public static final Fact.YesNo INTEREST_IN_THE_MATTER = Fact.yesNo("interest-in-the-matter");

    /** The document shows terms of the authority's contract negotiations. */
    public static final Fact.YesNo CONTRACT_NEGOTIATION_TERMS = Fact.yesNo("contract-negotiation-terms");

    /** It bears on a decision that has been called in. */
    public static final Fact.YesNo CALLED_IN = Fact.yesNo("called-in");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "inspect-document",
            "information",
            BUSINESS_OF,
            CONTENT,
            PUBLICLY_AVAILABLE,
            MEMBER_OF_THE_BODY,
            SCRUTINY_OF_THE_MATTER,
            NEED_TO_KNOW_SHOWN,
            MOTIVE,
            INTEREST_IN_THE_MATTER,
            CONTRACT_NEGOTIATION_TERMS,
            CALLED_IN);

    private InspectDocument() {}
}
