package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May an officer act on a conclusion of a political group meeting? */
public final class UseGroupDecision {

    /** The person or body with the power has since made the decision. */
    public static final Fact.YesNo FORMALLY_DECIDED_BY_COUNCIL = Fact.yesNo("formally-decided-by-council");

    /** The question. */
    public static final Question QUESTION = Question.of("use-group-decision", "politics", FORMALLY_DECIDED_BY_COUNCIL);

    private UseGroupDecision() {}
}
