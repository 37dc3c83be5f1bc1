package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Must an officer answer a scrutiny committee's request for information? */
public final class ScrutinyInformationRequest {

    public static final Fact.YesNo LAWFUL = Fact.yesNo("lawful");

    /** The officer is unsure that the committee is entitled to it. */
    public static final Fact.YesNo RIGHT_UNCERTAIN = Fact.yesNo("right-uncertain");

    public static final Fact.YesNo EMBARRASSING_TO_THE_EXECUTIVE = Fact.yesNo("embarrassing-to-the-executive");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "scrutiny-information-request", "information", LAWFUL, RIGHT_UNCERTAIN, EMBARRASSING_TO_THE_EXECUTIVE);

    private ScrutinyInformationRequest() {}
}
