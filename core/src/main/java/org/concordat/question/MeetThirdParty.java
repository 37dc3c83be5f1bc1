package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member meet this third party in this way? */
public final class MeetThirdParty {

    /** The values of {@link #PURPOSE}. */
    public enum Purpose {
        PROPOSAL_AFFECTING_COUNCIL,
        ROUTINE,
        CITIZEN_MEETS_OFFICER
    }

    public static final Fact.Choice<Purpose> PURPOSE = Fact.choice("purpose", Purpose.class);

    public static final Fact.YesNo AT_COUNCIL_OFFICES = Fact.yesNo("at-council-offices");

    public static final Fact.YesNo OFFICER_PRESENT = Fact.yesNo("officer-present");

    public static final Fact.YesNo COMMITS_THE_COUNCIL = Fact.yesNo("commits-the-council");

    public static final Fact.YesNo OFFICER_TOLD_IN_ADVANCE = Fact.yesNo("officer-told-in-advance");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "meet-third-party",
            "meetings",
            PURPOSE,
            AT_COUNCIL_OFFICES,
            OFFICER_PRESENT,
            COMMITS_THE_COUNCIL,
            OFFICER_TOLD_IN_ADVANCE);

    private MeetThirdParty() {}
}
