package org.concordat.northampton;

import static org.concordat.question.ConcernAboutMember.Kind.BREACH_OF_CODE_OF_CONDUCT;
import static org.concordat.question.ConcernAboutMember.Kind.BREACH_OF_PROTOCOL;
import static org.concordat.question.ConcernAboutOfficer.ABOUT;
import static org.concordat.question.ConcernAboutOfficer.UNRESOLVED;
import static org.concordat.question.ConcernAboutOfficer.VENUE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PUBLIC_MEETING_OR_PRESS;
import static org.concordat.question.InterpretProtocol.ASKED_BY;
import static org.concordat.rule.DutyCode.RAISE_PRIVATELY;
import static org.concordat.rule.Ending.MUST_REFER;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.CHIEF_WHIP;
import static org.concordat.rule.Role.GROUP_LEADER;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.MONITORING_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.ConcernAboutMember;
import org.concordat.question.ConcernAboutOfficer;
import org.concordat.question.ConcernAboutOfficer.About;
import org.concordat.question.InterpretProtocol;
import org.concordat.question.InterpretProtocol.AskedBy;
import org.concordat.question.ReportOfficerBreach;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rulebook;

/** Where doubts, concerns and breaches go (1.3, 2.7, 2.10, 3.12). */
final class ConcernRules {

    /** The duty of 2.7 belongs to 2.1 to 2.11 alone, where it is so read. */
    private static final DutyCode BREACH_OF_GENERAL_PART = new DutyCode("breach-of-general-part");

    private ConcernRules() {}

    static Rulebook concernAboutOfficer() {
        return Rulebook.of(
                ConcernAboutOfficer.QUESTION,
                at("3.12", "employees' conduct and capability are not raised in public or in the press")
                        .when(ABOUT.isNot(About.SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT),
                at("3.12", "the conduct and capability of employees as a body are not raised in public or in the press")
                        .when(ABOUT.is(About.SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT)
                        .reading(
                                "a complaint of a service is one of the employees who provide it, taken together",
                                "a service is no person, and on complaints of services the protocol is silent")
                        .otherwiseSilent(),
                at("3.12", "a Member speaks to the employee privately, then to the Head of Service")
                        .when(ABOUT.is(About.OFFICER), UNRESOLVED.no())
                        .then(SHOULD_REFER)
                        .decider(OFFICER)
                        .route(HEAD_OF_SERVICE)
                        .provided(SHOULD, RAISE_PRIVATELY),
                at("3.12", "if need be the Member goes to the employee's Head of Service")
                        .when(ABOUT.is(About.OFFICER), UNRESOLVED.yes())
                        .then(SHOULD_REFER)
                        .decider(HEAD_OF_SERVICE)
                        .provided(SHOULD, RAISE_PRIVATELY),
                at("3.12", "the Chief Executive is an employee too, and is spoken to privately")
                        .when(ABOUT.is(About.CHIEF_EXECUTIVE), UNRESOLVED.no())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .provided(SHOULD, RAISE_PRIVATELY)
                        .reading(
                                "the first step, a private word with the employee, holds for the Chief Executive too",
                                "the steps are made for those below the Chief Executive, so that the protocol is"
                                        + " silent")
                        .otherwiseSilent(),
                at("3.12", "about a Head of Service the Member speaks to the Chief Executive or the group's leader")
                        .when(ABOUT.is(About.HEAD_OF_SERVICE, About.CHIEF_OFFICER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE, GROUP_LEADER)
                        .provided(SHOULD, RAISE_PRIVATELY));
    }

    static Rulebook concernAboutMember() {
        return Rulebook.of(
                ConcernAboutMember.QUESTION,
                at("2.10", "employees too may complain to the Monitoring Officer of a breach of the code")
                        .when(ConcernAboutMember.KIND.is(BREACH_OF_CODE_OF_CONDUCT))
                        .then(REFER)
                        .decider(MONITORING_OFFICER),
                at("2.10", "a breach of the protocol can be one of the code and be complained of likewise")
                        .when(ConcernAboutMember.KIND.is(BREACH_OF_PROTOCOL))
                        .then(REFER)
                        .decider(MONITORING_OFFICER));
    }

    static Rulebook interpretProtocol() {
        return Rulebook.of(
                InterpretProtocol.QUESTION,
                at("1.3", "a Member in doubt asks the Chief Whip, the Chief Executive or the Monitoring Officer")
                        .when(ASKED_BY.is(AskedBy.MEMBER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_WHIP, CHIEF_EXECUTIVE, MONITORING_OFFICER),
                at("1.3", "an Officer in doubt asks the Head of Service first")
                        .when(ASKED_BY.is(AskedBy.OFFICER))
                        .then(SHOULD_REFER)
                        .decider(HEAD_OF_SERVICE));
    }

    static Rulebook reportOfficerBreach() {
        return Rulebook.of(
                ReportOfficerBreach.QUESTION,
                at("2.7", "an Officer's breach goes to the Chief Executive")
                        .then(MUST_REFER)
                        .decider(CHIEF_EXECUTIVE)
                        .reading(
                                "the breach is one of the general part, to which the duty belongs",
                                "for a breach of another part the protocol names nobody")
                        .otherwise(
                                "an Officer's breach goes to the Chief Executive if it is one of the general part",
                                rule -> rule.provided(BREACH_OF_GENERAL_PART)));
    }
}
