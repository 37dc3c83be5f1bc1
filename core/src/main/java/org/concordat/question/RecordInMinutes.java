package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Must this be recorded in the minutes? */
public final class RecordInMinutes {

    /** The values of {@link #WHAT}. */
    public enum What {
        OWN_VOTE,
        OFFICER_ADVICE_NOT_ACCEPTED
    }

    public static final Fact.Choice<What> WHAT = Fact.choice("what", What.class);

    public static final Fact.YesNo ASKED = Fact.yesNo("asked");

    /** The question. */
    public static final Question QUESTION = Question.of("record-in-minutes", "meetings", WHAT, ASKED);

    private RecordInMinutes() {}
}
