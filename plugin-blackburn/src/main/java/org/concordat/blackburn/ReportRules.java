package org.concordat.blackburn;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AskedBy.CHIEF_OFFICER;
import static org.concordat.question.AmendReport.CHANGE;
import static org.concordat.question.AmendReport.Change.PROFESSIONAL_ADVICE;
import static org.concordat.question.AmendReport.Change.RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.SUPPRESS;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.question.AmendReport.ReportOf.OFFICER;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AmendReport;
import org.concordat.rule.Rulebook;

/** Part C, clause 1.10: the reports that Directors answer for. */
final class ReportRules {

    private ReportRules() {}

    static Rulebook amendReport() {
        return Rulebook.of(
                AmendReport.QUESTION,
                at("C.1.10", "the Director answers for the report and settles what is in it")
                        .when(REPORT_OF.is(OFFICER), ASKED_BY.is(CHIEF_OFFICER))
                        .then(MAY),
                at("C.1.10", "no councillor tries to hold back or change an officer's advice")
                        .when(
                                REPORT_OF.is(OFFICER),
                                CHANGE.is(PROFESSIONAL_ADVICE, SUPPRESS),
                                ASKED_BY.isNot(CHIEF_OFFICER))
                        .then(MUST_NOT),
                at("C.1.10", "the recommendation is part of the advice")
                        .when(REPORT_OF.is(OFFICER), CHANGE.is(RECOMMENDATION), ASKED_BY.isNot(CHIEF_OFFICER))
                        .then(MUST_NOT)
                        .reading(
                                "every aspect of the advice is protected, and the recommendation is what it comes to",
                                "the text elsewhere tells advice from recommendations, so it is silent on these")
                        .otherwiseSilent());
    }
}
