package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May this change be made to a report? */
public final class AmendReport {

    /** The values of {@link #REPORT_OF}. */
    public enum ReportOf {
        OFFICER,
        MEMBER
    }

    /** The values of {@link #CHANGE}. */
    public enum Change {
        RECOMMENDATION,
        PROFESSIONAL_ADVICE,
        SUPPRESS,
        ADD_SEPARATE_RECOMMENDATION
    }

    /** The values of {@link #ASKED_BY}. */
    public enum AskedBy {
        LEADER,
        CABINET_MEMBER,
        BOARD_MEMBER,
        COMMITTEE_CHAIR,
        MEMBER,
        CHIEF_OFFICER
    }

    public static final Fact.Choice<ReportOf> REPORT_OF = Fact.choice("report-of", ReportOf.class);

    public static final Fact.Choice<Change> CHANGE = Fact.choice("change", Change.class);

    public static final Fact.Choice<AskedBy> ASKED_BY = Fact.choice("asked-by", AskedBy.class);

    public static final Fact.YesNo AUTHOR_AGREES = Fact.yesNo("author-agrees");

    /** The question. */
    public static final Question QUESTION =
            Question.of("amend-report", "meetings", REPORT_OF, CHANGE, ASKED_BY, AUTHOR_AGREES);

    private AmendReport() {}
}
