package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this officer speak at the meeting? */
public final class SpeakAtMeeting {

    /** The values of {@link #OFFICER}. */
    public enum Officer {
        CHIEF_EXECUTIVE,
        MONITORING_OFFICER,
        CHIEF_FINANCE_OFFICER,
        OTHER_OFFICER
    }

    public static final Fact.Choice<Officer> OFFICER = Fact.choice("officer", Officer.class);

    public static final Fact.YesNo INVITED_BY_CHAIR = Fact.yesNo("invited-by-chair");

    /** The question. */
    public static final Question QUESTION = Question.of("speak-at-meeting", "meetings", OFFICER, INVITED_BY_CHAIR);

    private SpeakAtMeeting() {}
}
