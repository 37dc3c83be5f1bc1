package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May the scrutiny committee call this officer? */
public final class CallToScrutiny {

    /** The values of {@link #CALLED}. */
    public enum Called {
        CHIEF_EXECUTIVE,
        SENIOR_OFFICER,
        JUNIOR_OFFICER
    }

    public static final Fact.Choice<Called> CALLED = Fact.choice("called", Called.class);

    /** The question. */
    public static final Question QUESTION = Question.of("call-to-scrutiny", "meetings", CALLED);

    private CallToScrutiny() {}
}
