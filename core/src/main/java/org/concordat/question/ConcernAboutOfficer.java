package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** How does a member raise a concern about an officer? */
public final class ConcernAboutOfficer {

    /** The values of {@link #ABOUT}. */
    public enum About {
        OFFICER,
        HEAD_OF_SERVICE,
        CHIEF_OFFICER,
        CHIEF_EXECUTIVE,
        SERVICE
    }

    /** The values of {@link #VENUE}. */
    public enum Venue {
        PRIVATE,
        PUBLIC_MEETING_OR_PRESS
    }

    public static final Fact.Choice<About> ABOUT = Fact.choice("about", About.class);

    public static final Fact.Choice<Venue> VENUE = Fact.choice("venue", Venue.class);

    /** The first step has been tried. */
    public static final Fact.YesNo UNRESOLVED = Fact.yesNo("unresolved");

    /** The question. */
    public static final Question QUESTION = Question.of("concern-about-officer", "conduct", ABOUT, VENUE, UNRESOLVED);

    private ConcernAboutOfficer() {}
}
