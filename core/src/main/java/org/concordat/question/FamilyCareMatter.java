package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** What must a member do when a relative is subject to the council's social care? */
public final class FamilyCareMatter {

    public static final Fact.YesNo MONITORING_OR_CHIEF_OFFICER_TOLD = Fact.yesNo("monitoring-or-chief-officer-told");

    public static final Fact.YesNo SEEKS_TO_INFLUENCE = Fact.yesNo("seeks-to-influence");

    public static final Fact.YesNo CONFLICT_WITH_PORTFOLIO = Fact.yesNo("conflict-with-portfolio");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "family-care-matter",
            "conduct",
            MONITORING_OR_CHIEF_OFFICER_TOLD,
            SEEKS_TO_INFLUENCE,
            CONFLICT_WITH_PORTFOLIO);

    private FamilyCareMatter() {}
}
