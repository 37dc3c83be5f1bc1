package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this be said to the media, and by whom? */
public final class MediaActivity {

    /** The values of {@link #ACTOR}. */
    public enum Actor {
        OFFICER,
        MEMBER
    }

    /** The values of {@link #ACTIVITY}. */
    public enum Activity {
        ANSWER_ENQUIRY,
        PUBLIC_STATEMENT,
        PUBLICITY,
        SOCIAL_MEDIA,
        HELP_MEMBER_WITH_MEDIA
    }

    /** The values of {@link #CONTENT}. */
    public enum Content {
        FACTUAL,
        EXPLAINS_POLICY,
        PARTY_POLITICAL,
        PROMOTES_INDIVIDUAL_MEMBER,
        VIEW_ON_MEMBERS_DECISION,
        CRITICISES_DECISION_MADE,
        PROFESSIONAL_ADVICE_TO_DECISION_BODY,
        HARMS_REPUTATION
    }

    public static final Fact.Choice<Actor> ACTOR = Fact.choice("actor", Actor.class);

    public static final Fact.Choice<Activity> ACTIVITY = Fact.choice("activity", Activity.class);

    /** About the council's business, not private or party matters. */
    public static final Fact.YesNo OFFICIAL_BUSINESS = Fact.yesNo("official-business");

    public static final Fact.Choice<Content> CONTENT = Fact.choice("content", Content.class);

    public static final Fact.YesNo THROUGH_COMMUNICATIONS_TEAM = Fact.yesNo("through-communications-team");

    public static final Fact.YesNo PRE_ELECTION_PERIOD = Fact.yesNo("pre-election-period");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "media-activity",
            "media",
            ACTOR,
            ACTIVITY,
            OFFICIAL_BUSINESS,
            CONTENT,
            THROUGH_COMMUNICATIONS_TEAM,
            PRE_ELECTION_PERIOD);

    private MediaActivity() {}
}
