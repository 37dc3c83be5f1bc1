package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** How does an officer raise a concern about a member? */
public final class ConcernAboutMember {

    /** The values of {@link #KIND}. */
    public enum Kind {
        BREACH_OF_PROTOCOL,
        BREACH_OF_CODE_OF_CONDUCT,
        CONDUCT_OR_BEHAVIOUR
    }

    public static final Fact.Choice<Kind> KIND = Fact.choice("kind", Kind.class);

    public static final Fact.YesNo UNRESOLVED = Fact.yesNo("unresolved");

    public static final Fact.YesNo SERIOUS_BREAKDOWN = Fact.yesNo("serious-breakdown");

    /** The question. */
    public static final Question QUESTION =
            Question.of("concern-about-member", "conduct", KIND, UNRESOLVED, SERIOUS_BREAKDOWN);

    private ConcernAboutMember() {}
}
