package org.concordat.northampton;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AUTHOR_AGREES;
import static org.concordat.question.AmendReport.AskedBy.CHIEF_OFFICER;
import static org.concordat.question.AmendReport.CHANGE;
import static org.concordat.question.AmendReport.Change.PROFESSIONAL_ADVICE;
import static org.concordat.question.AmendReport.Change.RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.SUPPRESS;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.question.GiveAdvice.KIND;
import static org.concordat.question.GiveAdvice.Kind.FACTUAL;
import static org.concordat.question.GiveAdvice.Kind.PARTISAN;
import static org.concordat.question.GiveAdvice.Kind.POLICY_FOR_A_GROUP;
import static org.concordat.question.GiveAdvice.Kind.PROCEDURAL;
import static org.concordat.question.GiveAdvice.Kind.PROFESSIONAL;
import static org.concordat.question.GiveAdvice.Kind.URGING_A_DECISION;
import static org.concordat.question.GiveAdvice.TO;
import static org.concordat.question.GiveAdvice.To.ADMINISTRATION;
import static org.concordat.question.GiveAdvice.To.MEMBER;
import static org.concordat.question.GiveAdvice.To.OTHER_GROUP;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.question.RequestBriefing.Requester.GROUP_LEADER;
import static org.concordat.question.RequestBriefing.Requester.OPPOSITION_SPOKESPERSON;
import static org.concordat.rule.DutyCode.AVAILABLE_TO_ALL_GROUPS;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.KEEP_MEMBERS_INFORMED;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.AmendReport;
import org.concordat.question.AmendReport.ReportOf;
import org.concordat.question.GiveAdvice;
import org.concordat.question.RequestBriefing;
import org.concordat.rule.Ending;
import org.concordat.rule.Rulebook;

/** Officers' advice: to whom, of what kind, and who may try to change it. */
final class AdviceRules {

    private static final String RECOMMENDATION_IS_ADVICE =
            "a recommendation in an Officer's report is the Officer's professional advice";
    private static final String RECOMMENDATION_IS_NOT_ADVICE =
            "a recommendation is not advice, and the protocol is silent on it";

    private static final String A_BRIEFING_IS_SUPPORT =
            "a briefing of those who speak for a group is support to that group";
    private static final String A_BRIEFING_IS_NO_SUPPORT =
            "the protocol knows support to groups but no briefings, so that it is silent";

    private AdviceRules() {}

    static Rulebook giveAdvice() {
        return Rulebook.of(
                GiveAdvice.QUESTION,
                at("R2.2", "points 1 and 5", "Officers give Members professional advice and information")
                        .when(KIND.is(PROFESSIONAL, FACTUAL))
                        .then(MAY),
                at("2.2", "Officers give no partisan advice")
                        .when(KIND.is(PARTISAN))
                        .then(MUST_NOT),
                at("2.4", "every group may count on the same support, and it stops at information and advice")
                        .when(KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL), TO.isNot(MEMBER))
                        .provided(MUST, INFORMATION_ONLY)
                        .owes(OFFICER, AVAILABLE_TO_ALL_GROUPS),
                at("3.3", "paragraph 2", "the administration gets information, help and advice")
                        .citing("3.7")
                        .when(KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL), TO.is(ADMINISTRATION))
                        .then(Ending.MUST),
                at("3.4", "any Member may have advice on procedure, in confidence")
                        .citing("3.7")
                        .when(KIND.is(PROCEDURAL))
                        .then(MAY),
                at("3.5", "paragraph 3", "Members of any group may have information and answers on procedure")
                        .citing("3.7")
                        .when(KIND.is(PROCEDURAL, FACTUAL))
                        .then(MAY),
                at("3.5", "paragraph 3", "nobody is advised which policies a group should follow")
                        .citing("3.7")
                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.isNot(ADMINISTRATION))
                        .then(MUST_NOT),
                at("3.5", "paragraph 3", "the administration's own group is not advised on its policies either")
                        .citing("3.7")
                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.is(ADMINISTRATION))
                        .then(MUST_NOT)
                        .reading(
                                "the ban names any group, and what the administration gets as such is professional advice",
                                "the paragraph's opening confines it to groups outside the administration, which 3.3"
                                        + " lets Officers advise")
                        .otherwise(
                                at(
                                                "3.5",
                                                "paragraph 3",
                                                "the administration's own group may be advised on its policies")
                                        .citing("3.3")
                                        .citing("3.7")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.is(ADMINISTRATION))
                                        .then(MAY)
                                        .provided(MUST, STAY_POLITICALLY_NEUTRAL),
                                at("2.4", "what a group is advised on is council business and nothing else")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.is(ADMINISTRATION))
                                        .provided(MUST, INFORMATION_ONLY),
                                at("3.15", "the request for such advice, and the advice, stay in confidence")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.is(ADMINISTRATION))
                                        .owes(OFFICER, KEEP_CONFIDENTIAL)),
                at("3.5", "paragraph 4", "the administration's leaders learn which facts another group was given")
                        .citing("3.7")
                        .when(KIND.is(FACTUAL), TO.is(OTHER_GROUP))
                        .owes(OFFICER, KEEP_MEMBERS_INFORMED),
                at("3.14", "employees who support a group stay politically neutral")
                        .when(KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL), TO.isNot(MEMBER))
                        .provided(MUST, STAY_POLITICALLY_NEUTRAL),
                at("3.15", "a request for advice, and the advice, stay in confidence")
                        .when(KIND.is(PROCEDURAL, PROFESSIONAL))
                        .owes(OFFICER, KEEP_CONFIDENTIAL),
                at("5.2", "example 6", "Officers who press Members towards one decision do what is unacceptable")
                        .when(KIND.is(URGING_A_DECISION))
                        .then(EXCLUDED));
    }

    static Rulebook requestBriefing() {
        return Rulebook.of(
                RequestBriefing.QUESTION,
                at("2.2", "Officers give no partisan advice")
                        .when(PARTY_POLITICAL_MATERIAL.yes())
                        .then(MUST_NOT),
                at("2.4", "every group may count on the same support, which stops at information and advice")
                        .when(REQUESTER.is(GROUP_LEADER, OPPOSITION_SPOKESPERSON), PARTY_POLITICAL_MATERIAL.no())
                        .then(MAY)
                        .provided(MUST, INFORMATION_ONLY)
                        .owes(OFFICER, AVAILABLE_TO_ALL_GROUPS)
                        .reading(A_BRIEFING_IS_SUPPORT, A_BRIEFING_IS_NO_SUPPORT)
                        .otherwiseSilent(),
                at("2.4", "support to a group does not reach party matter")
                        .when(REQUESTER.is(GROUP_LEADER, OPPOSITION_SPOKESPERSON), PARTY_POLITICAL_MATERIAL.yes())
                        .then(MUST_NOT)
                        .reading(A_BRIEFING_IS_SUPPORT, A_BRIEFING_IS_NO_SUPPORT)
                        .otherwiseSilent());
    }

    static Rulebook amendReport() {
        return Rulebook.of(
                AmendReport.QUESTION,
                at("2.9", "Members put no pressure on an employee to alter professional advice")
                        .when(
                                REPORT_OF.is(ReportOf.OFFICER),
                                CHANGE.is(PROFESSIONAL_ADVICE),
                                ASKED_BY.isNot(CHIEF_OFFICER),
                                AUTHOR_AGREES.no())
                        .then(MUST_NOT),
                at(
                                "2.9",
                                "Members put no pressure on an employee to alter a recommendation, which is professional opinion")
                        .when(
                                REPORT_OF.is(ReportOf.OFFICER),
                                CHANGE.is(RECOMMENDATION),
                                ASKED_BY.isNot(CHIEF_OFFICER),
                                AUTHOR_AGREES.no())
                        .then(MUST_NOT)
                        .reading(RECOMMENDATION_IS_ADVICE, RECOMMENDATION_IS_NOT_ADVICE)
                        .otherwiseSilent(),
                at("2.9", "Members do nothing that compromises an employee's impartiality")
                        .when(REPORT_OF.is(ReportOf.OFFICER), CHANGE.is(SUPPRESS), ASKED_BY.isNot(CHIEF_OFFICER))
                        .then(MUST_NOT)
                        .reading(
                                "to have an Officer's report held back compromises the Officer's impartiality",
                                "only a change of advice is dealt with, and the protocol is silent on reports that"
                                        + " are held back")
                        .otherwiseSilent(),
                at("5.2", "example 3", "Members who try to talk an Officer into other advice do what is unacceptable")
                        .when(
                                REPORT_OF.is(ReportOf.OFFICER),
                                CHANGE.is(PROFESSIONAL_ADVICE),
                                ASKED_BY.isNot(CHIEF_OFFICER))
                        .then(EXCLUDED),
                at(
                                "5.2",
                                "example 3",
                                "Members who try to talk an Officer into another recommendation do what is unacceptable")
                        .when(REPORT_OF.is(ReportOf.OFFICER), CHANGE.is(RECOMMENDATION), ASKED_BY.isNot(CHIEF_OFFICER))
                        .then(EXCLUDED)
                        .reading(RECOMMENDATION_IS_ADVICE, RECOMMENDATION_IS_NOT_ADVICE)
                        .otherwiseSilent());
    }
}
