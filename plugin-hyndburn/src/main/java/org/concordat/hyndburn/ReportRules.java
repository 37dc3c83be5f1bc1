package org.concordat.hyndburn;

import static org.concordat.question.AmendReport.ASKED_BY;
import static org.concordat.question.AmendReport.AUTHOR_AGREES;
import static org.concordat.question.AmendReport.CHANGE;
import static org.concordat.question.AmendReport.Change.ADD_SEPARATE_RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.PROFESSIONAL_ADVICE;
import static org.concordat.question.AmendReport.Change.RECOMMENDATION;
import static org.concordat.question.AmendReport.Change.SUPPRESS;
import static org.concordat.question.AmendReport.REPORT_OF;
import static org.concordat.question.RequestBriefing.ABOUT_REPORT_TO_THE_MEETING;
import static org.concordat.question.RequestBriefing.AGENDA_PUBLISHED;
import static org.concordat.question.RequestBriefing.NAMED_BY_CHAIR;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.question.RequestBriefing.Requester.CABINET_MEMBER;
import static org.concordat.question.RequestBriefing.Requester.COMMITTEE_CHAIR;
import static org.concordat.question.RequestBriefing.Requester.MEETING_CHAIR;
import static org.concordat.rule.DutyCode.AUTHOR_DECIDES_CONTENT;
import static org.concordat.rule.Ending.ENTITLED;
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
import org.concordat.question.RequestBriefing;
import org.concordat.rule.Condition;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/**
 * Section 3, which section 4 carries over to committee chairs: briefings, agendas and reports. A rule that rests on the
 * carrying over alone stands at section 4; one that holds for both alike stands at section 3 and cites section 4.
 */
final class ReportRules {

    private ReportRules() {}

    static Rulebook requestBriefing() {
        Condition onReport = ABOUT_REPORT_TO_THE_MEETING.yes();
        Condition others = REQUESTER.isNot(MEETING_CHAIR, COMMITTEE_CHAIR);
        return Rulebook.of(
                RequestBriefing.QUESTION,
                at("3", "paragraph 2", "whoever is to chair the meeting is briefed on officers' reports to it")
                        .citing("4")
                        .when(REQUESTER.is(MEETING_CHAIR), onReport)
                        .then(ENTITLED),
                at("3", "paragraph 2", "a cabinet member whom the chair names is briefed too")
                        .when(REQUESTER.is(CABINET_MEMBER), onReport, NAMED_BY_CHAIR.yes())
                        .then(ENTITLED),
                at("3", "paragraph 4", "nobody asks officers for party material")
                        .when(PARTY_POLITICAL_MATERIAL.yes())
                        .then(MUST_NOT),
                at("3", "paragraph 5", "other members wait until the agenda is out")
                        .when(others, onReport, AGENDA_PUBLISHED.no())
                        .unless(NAMED_BY_CHAIR.yes())
                        .then(SHOULD_NOT),
                at("3", "paragraph 5", "other members' requests are dealt with once the agenda is out")
                        .when(others, onReport, AGENDA_PUBLISHED.yes())
                        .then(MAY),
                at("4", "a committee chair is briefed like the chair of a cabinet meeting")
                        .citing("3")
                        .when(REQUESTER.is(COMMITTEE_CHAIR), onReport)
                        .then(ENTITLED)
                        .reading(
                                "the meeting is one of the committee that this member chairs",
                                "at another body's meeting a committee chair is a member like others and waits"),
                at("4", "any member whom the chair names is briefed too, the committee standing for the executive")
                        .citing("3")
                        .when(
                                REQUESTER.isNot(MEETING_CHAIR, COMMITTEE_CHAIR, CABINET_MEMBER),
                                onReport,
                                NAMED_BY_CHAIR.yes())
                        .then(ENTITLED)
                        .reading(
                                "a committee chair may name members of the committee as a cabinet chair names cabinet members",
                                "only members of the executive can be named, and everybody else waits"));
    }

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
                                "the text provides for the leader alone and is silent on other cabinet members"),
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
                                "the direction stays the leader's, and the text is silent on committee chairs"),
                at("5", "paragraph 3", "no member brings an officer to hold professional advice back")
                        .when(officers, CHANGE.is(SUPPRESS), byMember)
                        .then(MUST_NOT),
                at("5", "paragraph 3", "no member brings an officer to put other advice in its place")
                        .when(officers, CHANGE.is(PROFESSIONAL_ADVICE), byMember)
                        .then(MUST_NOT)
                        .reading(
                                "persuasion is for recommendations; to alter the advice is to suppress the advice given",
                                "only advice held back out of fear is meant, and the author may be persuaded"));
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
