package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this officer take part in this political activity? */
public final class PoliticalActivity {

    /** The values of {@link #ACTIVITY}. */
    public enum Activity {
        HOLD_ELECTED_OFFICE,
        ELECTION_AGENT,
        PARTY_OFFICER,
        CANVASS,
        SPEAK_FOR_PARTY,
        PUBLISH_FOR_PARTY,
        PARTY_MEMBERSHIP,
        VOTING
    }

    /** Politically restricted under the Local Government and Housing Act 1989. */
    public static final Fact.YesNo POST_RESTRICTED = Fact.yesNo("post-restricted");

    public static final Fact.Choice<Activity> ACTIVITY = Fact.choice("activity", Activity.class);

    /** Done at work or as part of the job. */
    public static final Fact.YesNo IN_COURSE_OF_DUTIES = Fact.yesNo("in-course-of-duties");

    /** The question. */
    public static final Question QUESTION =
            Question.of("political-activity", "politics", POST_RESTRICTED, ACTIVITY, IN_COURSE_OF_DUTIES);

    private PoliticalActivity() {}
}
