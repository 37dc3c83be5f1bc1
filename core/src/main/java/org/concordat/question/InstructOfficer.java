package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member give this instruction to, or ask this of, an officer? */
public final class InstructOfficer {

    /** The values of {@link #ADDRESSED_TO}. */
    public enum AddressedTo {
        JUNIOR_OFFICER,
        HEAD_OF_SERVICE,
        CHIEF_OFFICER,
        CHIEF_EXECUTIVE
    }

    /** The values of {@link #NATURE}. */
    public enum Nature {
        COUNCIL_BUSINESS,
        OUTSIDE_DUTIES_OR_HOURS,
        UNLAWFUL_OR_BEND_RULES,
        CHANGE_PROFESSIONAL_ADVICE,
        SPECIAL_TREATMENT,
        KEEP_FROM_LINE_MANAGER,
        PRIVATE_WORK,
        PARTY_POLITICAL_MATERIAL,
        BEYOND_DELEGATED_AUTHORITY,
        COMPROMISES_POLITICAL_NEUTRALITY
    }

    public static final Fact.Choice<AddressedTo> ADDRESSED_TO = Fact.choice("addressed-to", AddressedTo.class);

    public static final Fact.YesNo AUTHORISED_BY_CONSTITUTION = Fact.yesNo("authorised-by-constitution");

    public static final Fact.Choice<Nature> NATURE = Fact.choice("nature", Nature.class);

    public static final Fact.YesNo LINE_MANAGER_MISCONDUCT_ALLEGED = Fact.yesNo("line-manager-misconduct-alleged");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "instruct-officer",
            "conduct",
            ADDRESSED_TO,
            AUTHORISED_BY_CONSTITUTION,
            NATURE,
            LINE_MANAGER_MISCONDUCT_ALLEGED);

    private InstructOfficer() {}
}
