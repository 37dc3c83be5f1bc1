package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** How must advice to a member be recorded? */
public final class RecordAdvice {

    /** The values of {@link #FORM}. */
    public enum Form {
        WRITTEN,
        VERBAL
    }

    public static final Fact.Choice<Form> FORM = Fact.choice("form", Form.class);

    /** The advice is asked for, or offered, off the record. */
    public static final Fact.YesNo OFF_THE_RECORD = Fact.yesNo("off-the-record");

    /** The question. */
    public static final Question QUESTION = Question.of("record-advice", "correspondence", FORM, OFF_THE_RECORD);

    private RecordAdvice() {}
}
