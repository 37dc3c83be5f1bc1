package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member contact an officer (or the reverse) out of hours? */
public final class ContactOutOfHours {

    /** The values of {@link #CONTACTING}. */
    public enum Contacting {
        MEMBER_CONTACTS_OFFICER,
        OFFICER_CONTACTS_MEMBER
    }

    public static final Fact.Choice<Contacting> CONTACTING = Fact.choice("contacting", Contacting.class);

    public static final Fact.YesNo EMERGENCY = Fact.yesNo("emergency");

    public static final Fact.YesNo AGREED_BEFOREHAND = Fact.yesNo("agreed-beforehand");

    /** The officer is officially working from home. */
    public static final Fact.YesNo WORKING_FROM_HOME = Fact.yesNo("working-from-home");

    /** Cabinet member, chair or deputy chair, group leader. */
    public static final Fact.YesNo SENIOR_MEMBER = Fact.yesNo("senior-member");

    public static final Fact.YesNo OFFICER_IS_CHIEF_OFFICER = Fact.yesNo("officer-is-chief-officer");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "contact-out-of-hours",
            "conduct",
            CONTACTING,
            EMERGENCY,
            AGREED_BEFOREHAND,
            WORKING_FROM_HOME,
            SENIOR_MEMBER,
            OFFICER_IS_CHIEF_OFFICER);

    private ContactOutOfHours() {}
}
