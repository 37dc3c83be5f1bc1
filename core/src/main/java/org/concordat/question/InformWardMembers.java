package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Must the ward (or area) members be told? */
public final class InformWardMembers {

    /** The values of {@link #EVENT}. */
    public enum Event {
        PUBLIC_MEETING,
        CONSULTATION,
        COUNCIL_EVENT_OR_WORKS,
        MAJOR_ISSUE,
        NO_PUBLIC_EVENT
    }

    /** The values of {@link #COUNCIL_INVOLVED}. */
    public enum CouncilInvolved {
        ORGANISES,
        INVITED,
        NOT_INVOLVED
    }

    public static final Fact.Choice<Event> EVENT = Fact.choice("event", Event.class);

    public static final Fact.Choice<CouncilInvolved> COUNCIL_INVOLVED =
            Fact.choice("council-involved", CouncilInvolved.class);

    /** The question. */
    public static final Question QUESTION = Question.of("inform-ward-members", "meetings", EVENT, COUNCIL_INVOLVED);

    private InformWardMembers() {}
}
