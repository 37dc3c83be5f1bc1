package org.concordat.hyndburn;

import static org.concordat.question.ConcernAboutOfficer.ABOUT;
import static org.concordat.question.ConcernAboutOfficer.About.SERVICE;
import static org.concordat.question.ConcernAboutOfficer.VENUE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PRIVATE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PUBLIC_MEETING_OR_PRESS;
import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.AT_CHIEF_EXECUTIVES_REQUEST;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.Action.DAY_TO_DAY_MANAGEMENT;
import static org.concordat.question.StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION;
import static org.concordat.question.StaffingMatter.Action.REPRESENT_EMPLOYEE_IN_DISCIPLINARY;
import static org.concordat.question.StaffingMatter.Action.SPEAK_UP_FOR_EMPLOYEE;
import static org.concordat.question.StaffingMatter.Action.THREATEN_EMPLOYMENT;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.LINE_MANAGER;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.STANDARDS_COMMITTEE;
import static org.concordat.rule.Role.WHISTLEBLOWING_POLICY;
import static org.concordat.rule.Rule.at;

import org.concordat.question.ConcernAboutMember;
import org.concordat.question.ConcernAboutOfficer;
import org.concordat.question.ConcernAboutOfficer.About;
import org.concordat.question.ReportOfficerBreach;
import org.concordat.question.RepresentIndividual;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 2 from paragraph 13, and section 15: staffing matters, concerns about officers, and breaches of the protocol. */
final class StaffRules {

    private static final String INVOLVED =
            "managing staff, or acting or speaking for one of them, is involvement in a staffing matter";
    private static final String NOT_INVOLVED = "only appointment, dismissal and discipline are meant";

    private StaffRules() {}

    static Rulebook concernAboutOfficer() {
        return Rulebook.of(
                ConcernAboutOfficer.QUESTION,
                at(
                                "2",
                                "paragraph 13",
                                "a concern about an officer goes to the line manager or chief officer, in private")
                        .when(ABOUT.is(About.OFFICER, About.HEAD_OF_SERVICE), VENUE.is(PRIVATE))
                        .then(MUST_REFER)
                        .decider(LINE_MANAGER, CHIEF_OFFICER)
                        .provided(Strength.MUST, RAISE_PRIVATELY),
                at("2", "paragraph 13", "a concern about a chief officer goes to that officer's line manager")
                        .when(ABOUT.is(About.CHIEF_OFFICER), VENUE.is(PRIVATE))
                        .then(MUST_REFER)
                        .decider(LINE_MANAGER)
                        .provided(Strength.MUST, RAISE_PRIVATELY)
                        .reading(
                                "a chief officer is an officer too, and of the two addressees only the line manager is left",
                                "the text names nobody above the chief officers")
                        .otherwiseSilent(),
                at("2", "paragraph 13", "a concern about an officer is never raised in public")
                        .when(ABOUT.isNot(SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(MUST_NOT)
                        .owes(MEMBER, RAISE_PRIVATELY));
    }

    static Rulebook staffingMatter() {
        return Rulebook.of(
                StaffingMatter.QUESTION,
                at("2", "paragraph 13", "members decide on staff as members of a panel set up for it")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                        .then(MAY),
                at("2", "paragraph 13", "outside such a panel no member appoints, dismisses or disciplines")
                        .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                        .then(EXCLUDED)
                        .reading(
                                "a request of the Chief Executive lets a member be involved, and gives no power to decide",
                                "the Chief Executive's request is an exception to this bar too")
                        .otherwise(
                                at("2", "paragraph 13", "outside such a panel no member decides unless asked to")
                                        .when(
                                                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                                                THROUGH_COUNCIL_PANEL.no(),
                                                AT_CHIEF_EXECUTIVES_REQUEST.no())
                                        .then(EXCLUDED),
                                at("2", "paragraph 13", "at the Chief Executive's request a member may decide too")
                                        .when(
                                                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                                                THROUGH_COUNCIL_PANEL.no(),
                                                AT_CHIEF_EXECUTIVES_REQUEST.yes())
                                        .then(MAY)),
                at("2", "paragraph 13", "members do not get involved in a single employee's case unless asked")
                        .when(
                                ACTION.is(
                                        APPOINT_DISMISS_OR_DISCIPLINE,
                                        DAY_TO_DAY_MANAGEMENT,
                                        REPRESENT_EMPLOYEE_IN_DISCIPLINARY,
                                        SPEAK_UP_FOR_EMPLOYEE),
                                AT_CHIEF_EXECUTIVES_REQUEST.no())
                        .unless(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                        .then(MUST_NOT)
                        .reading(INVOLVED, NOT_INVOLVED)
                        .otherwise(
                                at("2", "paragraph 13", "members keep out of appointing, dismissing and disciplining")
                                        .when(
                                                ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                                                AT_CHIEF_EXECUTIVES_REQUEST.no())
                                        .unless(THROUGH_COUNCIL_PANEL.yes())
                                        .then(MUST_NOT)),
                at("2", "paragraph 13", "at the Chief Executive's request a member may be involved")
                        .when(
                                ACTION.is(
                                        DAY_TO_DAY_MANAGEMENT,
                                        REPRESENT_EMPLOYEE_IN_DISCIPLINARY,
                                        SPEAK_UP_FOR_EMPLOYEE),
                                AT_CHIEF_EXECUTIVES_REQUEST.yes())
                        .then(MAY)
                        .reading(INVOLVED, NOT_INVOLVED)
                        .otherwiseSilent(),
                at("2", "paragraph 15", "nobody's job is threatened, in jest or in earnest")
                        .when(ACTION.is(THREATEN_EMPLOYMENT))
                        .then(MUST_NOT),
                at("2", "paragraph 17", "nobody lobbies for a decision on somebody's employment")
                        .when(ACTION.is(LOBBY_ON_EMPLOYMENT_DECISION))
                        .then(MUST_NOT));
    }

    static Rulebook representIndividual() {
        return Rulebook.of(
                RepresentIndividual.QUESTION,
                at("2", "paragraph 13", "a member does not act for an officer in a disciplinary case unless asked to")
                        .when(
                                RepresentIndividual.PERSON.is(RepresentIndividual.Person.OFFICER_AS_CONSTITUENT),
                                RepresentIndividual.FORUM.is(RepresentIndividual.Forum.DISCIPLINARY))
                        .then(MUST_NOT)
                        .route(CHIEF_EXECUTIVE)
                        .reading(
                                "the Chief Executive has not asked for it, as the facts do not say so",
                                "speaking for a constituent is no involvement in a staffing matter")
                        .otherwiseSilent());
    }

    static Rulebook reportOfficerBreach() {
        return Rulebook.of(
                ReportOfficerBreach.QUESTION,
                at("15", "paragraph 1", "an officer's breach goes to the Chief Executive or through whistleblowing")
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE, WHISTLEBLOWING_POLICY));
    }

    static Rulebook concernAboutMember() {
        return Rulebook.of(
                ConcernAboutMember.QUESTION,
                at("15", "paragraph 2", "a member's breach goes through whistleblowing or to the Chief Executive")
                        .when(ConcernAboutMember.KIND.is(ConcernAboutMember.Kind.BREACH_OF_PROTOCOL))
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE, WHISTLEBLOWING_POLICY)
                        .route(STANDARDS_COMMITTEE));
    }
}
