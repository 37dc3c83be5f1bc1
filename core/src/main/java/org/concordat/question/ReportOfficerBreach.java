package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Where is an officer's breach of the protocol reported? */
public final class ReportOfficerBreach {

    /** The values of {@link #REPORTED_BY}. */
    public enum ReportedBy {
        MEMBER,
        OFFICER
    }

    public static final Fact.Choice<ReportedBy> REPORTED_BY = Fact.choice("reported-by", ReportedBy.class);

    /** The question. */
    public static final Question QUESTION = Question.of("report-officer-breach", "conduct", REPORTED_BY);

    private ReportOfficerBreach() {}
}
