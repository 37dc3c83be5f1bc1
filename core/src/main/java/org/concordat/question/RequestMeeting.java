package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** How soon must an officer meet a member who asks? */
public final class RequestMeeting {

    public static final Fact.YesNo OFFICER_AVAILABLE_IN_TIME = Fact.yesNo("officer-available-in-time");

    public static final Fact.YesNo WITHIN_WORKING_HOURS = Fact.yesNo("within-working-hours");

    public static final Fact.YesNo EMERGENCY = Fact.yesNo("emergency");

    /** The question. */
    public static final Question QUESTION =
            Question.of("request-meeting", "meetings", OFFICER_AVAILABLE_IN_TIME, WITHIN_WORKING_HOURS, EMERGENCY);

    private RequestMeeting() {}
}
