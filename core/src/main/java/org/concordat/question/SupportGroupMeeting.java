package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May an officer support or attend this political group meeting? */
public final class SupportGroupMeeting {

    /** The values of {@link #OFFICER}. */
    public enum Officer {
        CHIEF_EXECUTIVE,
        CHIEF_OFFICER,
        HEAD_OF_SERVICE,
        OTHER_OFFICER
    }

    /** The values of {@link #BUSINESS}. */
    public enum Business {
        COUNCIL_BUSINESS,
        PARTY_BUSINESS
    }

    /** The values of {@link #APPROVED_BY}. */
    public enum ApprovedBy {
        NOBODY,
        CHIEF_OFFICER,
        CHIEF_EXECUTIVE
    }

    public static final Fact.Choice<Officer> OFFICER = Fact.choice("officer", Officer.class);

    public static final Fact.Choice<Business> BUSINESS = Fact.choice("business", Business.class);

    /** The officer would be present while party business or the group's own deliberations go on. */
    public static final Fact.YesNo STAYS_FOR_PARTY_BUSINESS = Fact.yesNo("stays-for-party-business");

    public static final Fact.Choice<ApprovedBy> APPROVED_BY = Fact.choice("approved-by", ApprovedBy.class);

    public static final Fact.YesNo REQUESTED_THROUGH_CHIEF_EXECUTIVE = Fact.yesNo("requested-through-chief-executive");

    /** People who are neither members nor employees of the council attend. */
    public static final Fact.YesNo NON_MEMBERS_PRESENT = Fact.yesNo("non-members-present");

    public static final Fact.YesNo OFFICER_WILLING = Fact.yesNo("officer-willing");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "support-group-meeting",
            "politics",
            OFFICER,
            BUSINESS,
            STAYS_FOR_PARTY_BUSINESS,
            APPROVED_BY,
            REQUESTED_THROUGH_CHIEF_EXECUTIVE,
            NON_MEMBERS_PRESENT,
            OFFICER_WILLING);

    private SupportGroupMeeting() {}
}
