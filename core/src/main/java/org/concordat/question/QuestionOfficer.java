package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this be asked of, or said to, an officer at a meeting? */
public final class QuestionOfficer {

    /** The values of {@link #MEETING}. */
    public enum Meeting {
        SCRUTINY,
        COUNCIL_OR_COMMITTEE,
        CABINET
    }

    /** The values of {@link #SUBJECT}. */
    public enum Subject {
        FACTS_OR_POLICY,
        OWN_ADVICE,
        OWN_DELEGATED_DECISION,
        MERITS_OF_POLITICAL_DECISION,
        CONDUCT_OR_CAPABILITY,
        DISCIPLINARY_MATTER
    }

    /** The values of {@link #MANNER}. */
    public enum Manner {
        COURTEOUS,
        HOSTILE_OR_PERSONAL
    }

    public static final Fact.Choice<Meeting> MEETING = Fact.choice("meeting", Meeting.class);

    public static final Fact.Choice<Subject> SUBJECT = Fact.choice("subject", Subject.class);

    public static final Fact.Choice<Manner> MANNER = Fact.choice("manner", Manner.class);

    public static final Fact.YesNo OFFICER_PRESENT = Fact.yesNo("officer-present");

    public static final Fact.YesNo IN_PUBLIC = Fact.yesNo("in-public");

    /** The question. */
    public static final Question QUESTION =
            Question.of("question-officer", "meetings", MEETING, SUBJECT, MANNER, OFFICER_PRESENT, IN_PUBLIC);

    private QuestionOfficer() {}
}
