package org.concordat.combinedauthority;

import static org.concordat.question.ConcernAboutMember.UNRESOLVED;
import static org.concordat.question.ConcernAboutOfficer.ABOUT;
import static org.concordat.question.ConcernAboutOfficer.VENUE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PUBLIC_MEETING_OR_PRESS;
import static org.concordat.question.ReportOfficerBreach.REPORTED_BY;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.ConcernAboutMember;
import org.concordat.question.ConcernAboutOfficer;
import org.concordat.question.ConcernAboutOfficer.About;
import org.concordat.question.InterpretProtocol;
import org.concordat.question.ReportOfficerBreach;
import org.concordat.question.ReportOfficerBreach.ReportedBy;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Part 11: concerns of members and of officers, and who settles what the protocol means. */
final class ConcernRules {

    private static final String ENDS_BOTH = "the step ends both procedures, the members' as well as the officers'";
    private static final String ENDS_THE_OFFICERS =
            "it belongs to the officers' procedure, and the members' ends with its own ladder";
    private static final String CODE_INCLUDED =
            "the procedure is for all conduct, breaches of the code of conduct included";
    private static final String CODE_APART =
            "the code has a procedure of its own outside this protocol, which is silent on it";
    private static final Condition NOT_OF_THE_CODE =
            ConcernAboutMember.KIND.isNot(ConcernAboutMember.Kind.BREACH_OF_CODE_OF_CONDUCT);

    private ConcernRules() {}

    static Rulebook concernAboutOfficer() {
        return Rulebook.of(
                ConcernAboutOfficer.QUESTION,
                at("4.11", "an officer's conduct or capability is kept out of public meetings and the press")
                        .when(ABOUT.isNot(About.SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT)
                        .owes(MEMBER, RAISE_PRIVATELY),
                at("11.1", "dissatisfaction with an officer goes to the director concerned, in private")
                        .when(ABOUT.is(About.OFFICER, About.HEAD_OF_SERVICE))
                        .unless(ConcernAboutOfficer.UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .provided(SHOULD, RAISE_PRIVATELY),
                at("11.1", "a concern about a director goes to the Chief Executive")
                        .when(ABOUT.is(About.CHIEF_OFFICER))
                        .unless(ConcernAboutOfficer.UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE),
                at("11.1", "a concern about the Chief Executive goes to the Monitoring Officer")
                        .when(ABOUT.is(About.CHIEF_EXECUTIVE))
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER),
                at("11.3", "after the director comes the Monitoring Officer")
                        .when(ABOUT.is(About.OFFICER, About.HEAD_OF_SERVICE))
                        .unless(ConcernAboutOfficer.UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .route(MONITORING_OFFICER)
                        .reading(ENDS_BOTH, ENDS_THE_OFFICERS)
                        .otherwiseSilent(),
                at("11.3", "after the Chief Executive comes the Monitoring Officer")
                        .when(ABOUT.is(About.CHIEF_OFFICER))
                        .unless(ConcernAboutOfficer.UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .route(MONITORING_OFFICER)
                        .reading(ENDS_BOTH, ENDS_THE_OFFICERS)
                        .otherwiseSilent(),
                at("11.3", "what stays unresolved goes to the Monitoring Officer")
                        .when(ABOUT.isNot(About.SERVICE), ConcernAboutOfficer.UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER)
                        .reading(ENDS_BOTH, ENDS_THE_OFFICERS)
                        .otherwiseSilent());
    }

    static Rulebook concernAboutMember() {
        return Rulebook.of(
                ConcernAboutMember.QUESTION,
                at("11.2", "an officer's concern is first talked over with the Board Member, with the director's help")
                        .unless(UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .route(MONITORING_OFFICER)
                        .reading(CODE_INCLUDED, CODE_APART)
                        .otherwise(
                                "an officer's concern, save of the code of conduct, is first talked over",
                                rule -> rule.when(NOT_OF_THE_CODE)),
                at("11.3", "what stays unresolved goes to the Monitoring Officer")
                        .when(UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(MONITORING_OFFICER)
                        .reading(CODE_INCLUDED, CODE_APART)
                        .otherwise(
                                "what stays unresolved, save of the code of conduct, goes to the Monitoring Officer",
                                rule -> rule.when(NOT_OF_THE_CODE)));
    }

    static Rulebook interpretProtocol() {
        return Rulebook.of(
                InterpretProtocol.QUESTION,
                at("11.4", "the Chief Executive settles what the protocol means, after asking the Monitoring Officer")
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .owes(CHIEF_EXECUTIVE, SEEK_ADVICE_FIRST));
    }

    static Rulebook reportOfficerBreach() {
        return Rulebook.of(
                ReportOfficerBreach.QUESTION,
                at("11.1", "a member dissatisfied with an officer's conduct goes to the director concerned")
                        .when(REPORTED_BY.is(ReportedBy.MEMBER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .route(MONITORING_OFFICER)
                        .provided(SHOULD, RAISE_PRIVATELY)
                        .reading(
                                "a breach of the protocol is conduct to be dissatisfied with",
                                "breaches as such are not dealt with, so the text is silent")
                        .otherwiseSilent());
    }
}
