package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Who settles a doubt about what the protocol means? */
public final class InterpretProtocol {

    /** The values of {@link #ABOUT}. */
    public enum About {
        THE_PROTOCOL,
        SUPPORT_TO_GROUPS,
        USE_OF_FACILITIES
    }

    /** The values of {@link #ASKED_BY}. */
    public enum AskedBy {
        MEMBER,
        OFFICER
    }

    public static final Fact.Choice<About> ABOUT = Fact.choice("about", About.class);

    public static final Fact.Choice<AskedBy> ASKED_BY = Fact.choice("asked-by", AskedBy.class);

    /** The question. */
    public static final Question QUESTION = Question.of("interpret-protocol", "conduct", ABOUT, ASKED_BY);

    private InterpretProtocol() {}
}
