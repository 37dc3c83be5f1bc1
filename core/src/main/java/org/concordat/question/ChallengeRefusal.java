package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Who reviews a decision not to give a member information? */
public final class ChallengeRefusal {

    /** The values of {@link #REFUSED_UNDER}. */
    public enum RefusedUnder {
        NEED_TO_KNOW,
        GENERAL_REQUEST,
        FREEDOM_OF_INFORMATION
    }

    public static final Fact.Choice<RefusedUnder> REFUSED_UNDER = Fact.choice("refused-under", RefusedUnder.class);

    public static final Fact.YesNo ALREADY_REVIEWED = Fact.yesNo("already-reviewed");

    /** The question. */
    public static final Question QUESTION =
            Question.of("challenge-refusal", "information", REFUSED_UNDER, ALREADY_REVIEWED);

    private ChallengeRefusal() {}
}
