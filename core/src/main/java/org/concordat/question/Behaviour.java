package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Is this behaviour between members and officers acceptable? */
public final class Behaviour {

    /** The values of {@link #KIND}. */
    public enum Kind {
        COURTEOUS,
        BULLYING_OR_THREATENING,
        OFFENSIVE_OR_DISCRIMINATORY,
        PUBLIC_CRITICISM_OF_A_PERSON,
        SEEKS_UNFAIR_ADVANTAGE,
        POLITICAL_OPINION_BY_OFFICER
    }

    public static final Fact.Choice<Kind> KIND = Fact.choice("kind", Kind.class);

    public static final Fact.YesNo MEANT_AS_JOKE = Fact.yesNo("meant-as-joke");

    /** The question. */
    public static final Question QUESTION = Question.of("behaviour", "conduct", KIND, MEANT_AS_JOKE);

    private Behaviour() {}
}
