package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Is this relationship or gift between a member and an officer acceptable? */
public final class Relationship {

    /** The values of {@link #KIND}. */
    public enum Kind {
        CLOSE_PERSONAL,
        BUSINESS,
        GIFT_OR_HOSPITALITY,
        PROFESSIONAL
    }

    public static final Fact.Choice<Kind> KIND = Fact.choice("kind", Kind.class);

    /** Sits on the body, or holds the role, responsible for the officer. */
    public static final Fact.YesNo MEMBER_RESPONSIBLE_FOR_OFFICER = Fact.yesNo("member-responsible-for-officer");

    public static final Fact.YesNo AFFECTS_OFFICIAL_WORK = Fact.yesNo("affects-official-work");

    /** The question. */
    public static final Question QUESTION =
            Question.of("relationship", "conduct", KIND, MEMBER_RESPONSIBLE_FOR_OFFICER, AFFECTS_OFFICIAL_WORK);

    private Relationship() {}
}
