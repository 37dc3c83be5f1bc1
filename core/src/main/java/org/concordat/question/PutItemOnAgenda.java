package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this be put on the agenda of a meeting? */
public final class PutItemOnAgenda {

    /** The values of {@link #ASKED_BY}. */
    public enum AskedBy {
        MEETING_CHAIR,
        MEMBER,
        OFFICER
    }

    public static final Fact.Choice<AskedBy> ASKED_BY = Fact.choice("asked-by", AskedBy.class);

    public static final Fact.YesNo WITHIN_COMPETENCE_OF_THE_BODY = Fact.yesNo("within-competence-of-the-body");

    /** The question. */
    public static final Question QUESTION =
            Question.of("put-item-on-agenda", "meetings", ASKED_BY, WITHIN_COMPETENCE_OF_THE_BODY);

    private PutItemOnAgenda() {}
}
