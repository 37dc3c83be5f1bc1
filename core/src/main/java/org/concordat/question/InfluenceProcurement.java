package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member do this in a procurement? */
public final class InfluenceProcurement {

    /** The values of {@link #ACTION}. */
    public enum Action {
        SET_STRATEGY,
        PASS_ON_SUPPLIER_NAME,
        INFLUENCE_OUTCOME
    }

    public static final Fact.Choice<Action> ACTION = Fact.choice("action", Action.class);

    public static final Fact.YesNo ON_EVALUATION_PANEL = Fact.yesNo("on-evaluation-panel");

    /** The question. */
    public static final Question QUESTION =
            Question.of("influence-procurement", "conduct", ACTION, ON_EVALUATION_PANEL);

    private InfluenceProcurement() {}
}
