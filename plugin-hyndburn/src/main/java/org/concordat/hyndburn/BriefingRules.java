package org.concordat.hyndburn;

import static org.concordat.question.RequestBriefing.ABOUT_REPORT_TO_THE_MEETING;
import static org.concordat.question.RequestBriefing.AGENDA_PUBLISHED;
import static org.concordat.question.RequestBriefing.NAMED_BY_CHAIR;
import static org.concordat.question.RequestBriefing.PARTY_POLITICAL_MATERIAL;
import static org.concordat.question.RequestBriefing.REQUESTER;
import static org.concordat.question.RequestBriefing.Requester.CABINET_MEMBER;
import static org.concordat.question.RequestBriefing.Requester.COMMITTEE_CHAIR;
import static org.concordat.question.RequestBriefing.Requester.MEETING_CHAIR;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.RequestBriefing;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Sections 3 and 4: who is briefed on the reports to a meeting, and when. As to their clauses see {@link ReportRules}. */
final class BriefingRules {

    private BriefingRules() {}

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
                                "at another body's meeting a committee chair is a member like others and waits")
                        .otherwise(
                                at(
                                                "3",
                                                "paragraph 5",
                                                "a committee chair waits like other members until the agenda is out")
                                        .citing("4")
                                        .when(REQUESTER.is(COMMITTEE_CHAIR), onReport, AGENDA_PUBLISHED.no())
                                        .unless(NAMED_BY_CHAIR.yes())
                                        .then(SHOULD_NOT),
                                at("3", "paragraph 5", "a committee chair's request is met once the agenda is out")
                                        .citing("4")
                                        .when(REQUESTER.is(COMMITTEE_CHAIR), onReport, AGENDA_PUBLISHED.yes())
                                        .then(MAY),
                                at("4", "a committee chair whom the chair of the meeting names is briefed too")
                                        .citing("3")
                                        .when(REQUESTER.is(COMMITTEE_CHAIR), onReport, NAMED_BY_CHAIR.yes())
                                        .then(ENTITLED)),
                at("4", "any member whom the chair names is briefed too, the committee standing for the executive")
                        .citing("3")
                        .when(
                                REQUESTER.isNot(MEETING_CHAIR, COMMITTEE_CHAIR, CABINET_MEMBER),
                                onReport,
                                NAMED_BY_CHAIR.yes())
                        .then(ENTITLED)
                        .reading(
                                "a committee chair may name members of the committee as a cabinet chair names cabinet members",
                                "only members of the executive can be named, and everybody else waits")
                        .otherwise(at(
                                        "3",
                                        "paragraph 5",
                                        "members outside the executive wait, though the chair names them")
                                .citing("4")
                                .when(
                                        REQUESTER.isNot(MEETING_CHAIR, COMMITTEE_CHAIR, CABINET_MEMBER),
                                        onReport,
                                        NAMED_BY_CHAIR.yes(),
                                        AGENDA_PUBLISHED.no())
                                .then(SHOULD_NOT)));
    }
}
