package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** What training is a member expected to take? */
public final class MemberTraining {

    public static final Fact.YesNo OFFERED = Fact.yesNo("offered");

    /** The question. */
    public static final Question QUESTION = Question.of("member-training", "resources", OFFERED);

    private MemberTraining() {}
}
