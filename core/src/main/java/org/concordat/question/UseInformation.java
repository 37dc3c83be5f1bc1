package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member use or pass on this information? */
public final class UseInformation {

    /** The values of {@link #RECEIVED}. */
    public enum Received {
        OFFICIAL_INFORMATION,
        IN_CONFIDENCE,
        NEED_TO_KNOW,
        FREEDOM_OF_INFORMATION
    }

    /** The values of {@link #USE}. */
    public enum Use {
        OWN_DUTIES,
        ANOTHER_PURPOSE_WITHIN_DUTIES,
        ANOTHER_CAPACITY,
        PARTY_POLITICAL,
        MAKE_PUBLIC,
        SHARE_WITH_MEMBER,
        TAKE_PROFESSIONAL_ADVICE
    }

    public static final Fact.Choice<Received> RECEIVED = Fact.choice("received", Received.class);

    public static final Fact.Choice<Use> USE = Fact.choice("use", Use.class);

    public static final Fact.YesNo CONSENT_OF_AUTHORISED_PERSON = Fact.yesNo("consent-of-authorised-person");

    public static final Fact.YesNo REQUIRED_BY_LAW = Fact.yesNo("required-by-law");

    public static final Fact.YesNo ADVISER_KEEPS_CONFIDENCE = Fact.yesNo("adviser-keeps-confidence");

    public static final Fact.YesNo PUBLIC_INTEREST_IN_GOOD_FAITH = Fact.yesNo("public-interest-in-good-faith");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "use-information",
            "information",
            RECEIVED,
            USE,
            CONSENT_OF_AUTHORISED_PERSON,
            REQUIRED_BY_LAW,
            ADVISER_KEEPS_CONFIDENCE,
            PUBLIC_INTEREST_IN_GOOD_FAITH);

    private UseInformation() {}
}
