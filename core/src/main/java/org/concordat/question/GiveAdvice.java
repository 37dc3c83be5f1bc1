package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May an officer give this advice to members? */
public final class GiveAdvice {

    /** The values of {@link #KIND}. */
    public enum Kind {
        PROCEDURAL,
        FACTUAL,
        PROFESSIONAL,
        POLICY_FOR_A_GROUP,
        PARTISAN,
        URGING_A_DECISION
    }

    /** The values of {@link #TO}. */
    public enum To {
        ADMINISTRATION,
        OTHER_GROUP,
        MEMBER
    }

    public static final Fact.Choice<Kind> KIND = Fact.choice("kind", Kind.class);

    public static final Fact.Choice<To> TO = Fact.choice("to", To.class);

    /** The question. */
    public static final Question QUESTION = Question.of("give-advice", "information", KIND, TO);

    private GiveAdvice() {}
}
