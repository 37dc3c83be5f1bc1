package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May an officer pass on what was discussed in private with members? */
public final class RelayPrivateDiscussion {

    /** The values of {@link #SOURCE}. */
    public enum Source {
        GROUP_MEETING,
        PRIVATE_BRIEFING,
        ADVICE_TO_GROUP_OR_MEMBER,
        TALK_WITH_ADMINISTRATION
    }

    /** The values of {@link #CONTENT}. */
    public enum Content {
        DISCUSSION,
        FACTUAL_INFORMATION
    }

    /** The values of {@link #TO}. */
    public enum To {
        ANOTHER_GROUP,
        ANOTHER_MEMBER,
        NON_MEMBER,
        LINE_MANAGER
    }

    public static final Fact.Choice<Source> SOURCE = Fact.choice("source", Source.class);

    public static final Fact.Choice<Content> CONTENT = Fact.choice("content", Content.class);

    public static final Fact.Choice<To> TO = Fact.choice("to", To.class);

    public static final Fact.YesNo MEMBER_CONSENTS = Fact.yesNo("member-consents");

    /** The question. */
    public static final Question QUESTION =
            Question.of("relay-private-discussion", "politics", SOURCE, CONTENT, TO, MEMBER_CONSENTS);

    private RelayPrivateDiscussion() {}
}
