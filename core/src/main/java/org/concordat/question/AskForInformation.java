package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Whom should a member ask for information or advice, and by when is it due? */
public final class AskForInformation {

    /** The values of {@link #ADDRESSED_TO}. */
    public enum AddressedTo {
        JUNIOR_OFFICER,
        HEAD_OF_SERVICE,
        CHIEF_OFFICER,
        CHIEF_EXECUTIVE
    }

    public static final Fact.Choice<AddressedTo> ADDRESSED_TO = Fact.choice("addressed-to", AddressedTo.class);

    /** A full answer can be given within the protocol's usual time. */
    public static final Fact.YesNo READY_IN_TIME = Fact.yesNo("ready-in-time");

    public static final Fact.YesNo COST_OR_NATURE_UNREASONABLE = Fact.yesNo("cost-or-nature-unreasonable");

    /** The member has established a legal right to the information. */
    public static final Fact.YesNo LEGAL_RIGHT_SHOWN = Fact.yesNo("legal-right-shown");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "ask-for-information",
            "information",
            ADDRESSED_TO,
            READY_IN_TIME,
            COST_OR_NATURE_UNREASONABLE,
            LEGAL_RIGHT_SHOWN);

    private AskForInformation() {}
}
