package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** What support does a member appointed to an outside body get? */
public final class OutsideBodySupport {

    public static final Fact.YesNo APPOINTED_BY_COUNCIL = Fact.yesNo("appointed-by-council");

    /** The question. */
    public static final Question QUESTION = Question.of("outside-body-support", "resources", APPOINTED_BY_COUNCIL);

    private OutsideBodySupport() {}
}
