package org.concordat.hyndburn;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AUTHOR_AGREES;
import static org.concordat.question.AmendReport.CHANGE;
import static org.concordat.question.AmendReport.Change.ADD_SEPARATE_RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.PROFESSIONAL_ADVICE;
import static org.concordat.question.AmendReport.Change.RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.SUPPRESS;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.rule.DutyCode.AUTHOR_DECIDES_CONTENT;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.LEADER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.AmendReport;
import org.concordat.question.AmendReport.AskedBy;
import org.concordat.question.AmendReport.ReportOf;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.rule.Condition;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/**
 * Section 3, which section 4 carries over to committee chairs: agendas and reports. A rule that rests on the
 * carrying over alone stands at section 4; one that holds for both alike stands at section 3 and cites section 4.
 */
final class ReportRules {

    private ReportRules() {}

    static Rulebook amendReport() {
        Condition officers = REPORT_OF.is(ReportOf.OFFICER);
        Condition members = REPORT_OF.is(ReportOf.MEMBER);
        Condition byMember = ASKED_BY.isNot(AskedBy.CHIEF_OFFICER);
        return Rulebook.of(
                AmendReport.QUESTION,
                at("3", "paragraph 3", "cabinet members may try to win the author over to another recommendation")
                        .when(officers, CHANGE.is(RECOMMENDATION), ASKED_BY.is(AskedBy.LEADER, AskedBy.CABINET_MEMBER))
                        .then(ENTITLED),
                at("3", "paragraph 3", "the content is the author's, who may accept what is proposed")
                        .when(officers, CHANGE.is(RECOMMENDATION), AUTHOR_AGREES.yes())
                        .then(MAY)
                        .owes(CHIEF_OFFICER, AUTHOR_DECIDES_CONTENT),
                at("3", "paragraph 3", "against a member's wish the author recommends what professional judgement says")
                        .when(officers, CHANGE.is(RECOMMENDATION), byMember, AUTHOR_AGREES.no())
                        .then(SHOULD_NOT)
                        .owes(CHIEF_OFFICER, AUTHOR_DECIDES_CONTENT),
                at("3", "paragraph 3", "at the leader's direction the leader's recommendation is added")
                        .when(officers, CHANGE.is(ADD_SEPARATE_RECOMMENDATION), ASKED_BY.is(AskedBy.LEADER))
                        .then(SHOULD)
                        .owes(CHIEF_OFFICER, DutyCode.ADD_SEPARATE_RECOMMENDATION),
                at(
                                "3",
                                "paragraph 3",
                                "to have a recommendation added is the leader's direction and no other cabinet member's")
                        .when(officers, CHANGE.is(ADD_SEPARATE_RECOMMENDATION), ASKED_BY.is(AskedBy.CABINET_MEMBER))
                        .then(REFER)
                        .decider(LEADER)
                        .reading(
                                "a cabinet member who wants a second recommendation takes it to the leader",
                                "the text provides for the leader alone and is silent on other cabinet members")
                        .otherwiseSilent(),
                at("3", "paragraph 4", "a chief officer who differs from a member's report adds a recommendation")
                        .when(members, CHANGE.is(ADD_SEPARATE_RECOMMENDATION), ASKED_BY.is(AskedBy.CHIEF_OFFICER))
                        .then(SHOULD)
                        .owes(CHIEF_OFFICER, DutyCode.ADD_SEPARATE_RECOMMENDATION),
                at("3", "paragraph 4", "a member's own recommendation stays in the member's report")
                        .when(
                                members,
                                CHANGE.is(RECOMMENDATION),
                                ASKED_BY.is(AskedBy.CHIEF_OFFICER),
                                AUTHOR_AGREES.no())
                        .then(SHOULD_NOT)
                        .owes(CHIEF_OFFICER, DutyCode.ADD_SEPARATE_RECOMMENDATION),
                at("4", "a committee chair may try to win the author over as a cabinet member may")
                        .citing("3")
                        .when(officers, CHANGE.is(RECOMMENDATION), ASKED_BY.is(AskedBy.COMMITTEE_CHAIR))
                        .then(ENTITLED),
                at("4", "a committee chair may have a recommendation added as the leader may")
                        .citing("3")
                        .when(officers, CHANGE.is(ADD_SEPARATE_RECOMMENDATION), ASKED_BY.is(AskedBy.COMMITTEE_CHAIR))
                        .then(SHOULD)
                        .owes(CHIEF_OFFICER, DutyCode.ADD_SEPARATE_RECOMMENDATION)
                        .reading(
                                "for reports to the committee its chair stands in the leader's place",
                                "the direction stays the leader's, and the text is silent on committee chairs")
                        .otherwiseSilent(),
                at("5", "paragraph 3", "no member brings an officer to hold professional advice back")
                        .when(officers, CHANGE.is(SUPPRESS), byMember)
                        .then(MUST_NOT),
                at("5", "paragraph 3", "no member brings an officer to put other advice in its place")
                        .when(officers, CHANGE.is(PROFESSIONAL_ADVICE), byMember)
                        .then(MUST_NOT)
                        .reading(
                                "persuasion is for recommendations; to alter the advice is to suppress the advice given",
                                "only advice held back out of fear is meant, and the author may be persuaded")
                        .otherwise(
                                at(
                                                "5",
                                                "paragraph 3",
                                                "other advice may be put in its place if the author is persuaded")
                                        .citing("3")
                                        .when(officers, CHANGE.is(PROFESSIONAL_ADVICE), byMember, AUTHOR_AGREES.yes())
                                        .then(MAY),
                                at("3", "paragraph 3", "what advice a report gives is its author's responsibility")
                                        .citing("5")
                                        .when(officers, CHANGE.is(PROFESSIONAL_ADVICE), byMember, AUTHOR_AGREES.no())
                                        .then(EXCLUDED)));
    }

    static Rulebook putItemOnAgenda() {
        return Rulebook.of(
                PutItemOnAgenda.QUESTION,
                at("3", "paragraph 2", "the chair may have any item put on that is within the body's competence")
                        .citing("4")
                        .when(
                                PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEETING_CHAIR),
                                PutItemOnAgenda.WITHIN_COMPETENCE_OF_THE_BODY.yes())
                        .then(MAY));
    }
}
