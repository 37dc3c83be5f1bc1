package org.concordat.part7draft;

import static org.concordat.question.ConcernAboutMember.KIND;
import static org.concordat.question.ConcernAboutMember.Kind.BREACH_OF_PROTOCOL;
import static org.concordat.question.ConcernAboutMember.Kind.CONDUCT_OR_BEHAVIOUR;
import static org.concordat.question.ConcernAboutMember.SERIOUS_BREAKDOWN;
import static org.concordat.question.ConcernAboutMember.UNRESOLVED;
import static org.concordat.question.ConcernAboutOfficer.ABOUT;
import static org.concordat.question.ConcernAboutOfficer.About;
import static org.concordat.question.ConcernAboutOfficer.VENUE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PRIVATE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PUBLIC_MEETING_OR_PRESS;
import static org.concordat.question.ReportOfficerBreach.REPORTED_BY;
import static org.concordat.question.ReportOfficerBreach.ReportedBy.MEMBER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Role.STANDARDS_COMMITTEE;
import static org.concordat.rule.Rule.at;

import org.concordat.question.ConcernAboutMember;
import org.concordat.question.ConcernAboutOfficer;
import org.concordat.question.InterpretProtocol;
import org.concordat.question.ReportOfficerBreach;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Sections 6, 13 and 14: complaints, difficulties that will not go away, and doubts about the protocol. */
final class ConcernRules {

    private ConcernRules() {}

    static Rulebook concernAboutOfficer() {
        Condition belowChiefExecutive = ABOUT.is(About.OFFICER, About.HEAD_OF_SERVICE, About.CHIEF_OFFICER);
        return Rulebook.of(
                ConcernAboutOfficer.QUESTION,
                at("6.2", "an officer is not run down at a meeting or elsewhere in public")
                        .when(ABOUT.isNot(About.SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT),
                at("6.3", "an officer's conduct or capability is not raised there but with the Chief Executive")
                        .when(belowChiefExecutive, VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT)
                        .route(CHIEF_EXECUTIVE),
                at("6.3", "nor is the Chief Executive's own")
                        .when(ABOUT.is(About.CHIEF_EXECUTIVE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT),
                at("6.3", "complaints of that kind are made to the Chief Executive")
                        .when(belowChiefExecutive, VENUE.is(PRIVATE))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE));
    }

    static Rulebook concernAboutMember() {
        Condition difficulty = KIND.is(BREACH_OF_PROTOCOL, CONDUCT_OR_BEHAVIOUR);
        return Rulebook.of(
                ConcernAboutMember.QUESTION,
                at("13.1", "the director or service head first takes a difficulty up with the councillor")
                        .when(difficulty, UNRESOLVED.no())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER, HEAD_OF_SERVICE)
                        .route(MONITORING_OFFICER, CHIEF_EXECUTIVE),
                at("13.1", "what goes on after that is for the Monitoring Officer, then the Chief Executive")
                        .when(difficulty, UNRESOLVED.yes(), SERIOUS_BREAKDOWN.no())
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER)
                        .route(CHIEF_EXECUTIVE),
                at("13.2", "a serious breakdown that all this has not mended goes to the Standards Committee")
                        .when(difficulty, UNRESOLVED.yes(), SERIOUS_BREAKDOWN.yes())
                        .then(SHOULD_REFER)
                        .decider(STANDARDS_COMMITTEE)
                        .reading(
                                "every step of 13.1 has been taken",
                                "only the first step has been taken, so that the Monitoring Officer comes next")
                        .otherwise(
                                at("13.2", "a serious breakdown too goes through 13.1 before it reaches the committee")
                                        .citing("13.1")
                                        .when(difficulty, UNRESOLVED.yes(), SERIOUS_BREAKDOWN.yes())
                                        .then(SHOULD_REFER)
                                        .decider(MONITORING_OFFICER)
                                        .route(CHIEF_EXECUTIVE, STANDARDS_COMMITTEE)));
    }

    static Rulebook interpretProtocol() {
        return Rulebook.of(
                InterpretProtocol.QUESTION,
                at("3.4", "difficulty over advice to groups goes to the Chief Executive, or to the stand-in named")
                        .when(InterpretProtocol.ABOUT.is(InterpretProtocol.About.SUPPORT_TO_GROUPS))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .route(MONITORING_OFFICER),
                at("7.1", "the Monitoring Officer settles whether the conditions of private use are kept")
                        .when(InterpretProtocol.ABOUT.is(InterpretProtocol.About.USE_OF_FACILITIES))
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER),
                at("14.3", "queries about the protocol go to the Monitoring Officer")
                        .when(InterpretProtocol.ABOUT.is(InterpretProtocol.About.THE_PROTOCOL))
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER));
    }

    static Rulebook reportOfficerBreach() {
        return Rulebook.of(
                ReportOfficerBreach.QUESTION,
                at("6.3", "a councillor's complaint of an officer's conduct is made to the Chief Executive")
                        .when(REPORTED_BY.is(MEMBER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .reading(
                                "to break the protocol is a matter of conduct",
                                "breaches of the protocol by officers have no rule of their own and are not covered")
                        .otherwiseSilent());
    }
}
