package org.concordat.blackburn;

import static org.concordat.question.ConcernAboutOfficer.ABOUT;
import static org.concordat.question.ConcernAboutOfficer.About.HEAD_OF_SERVICE;
import static org.concordat.question.ConcernAboutOfficer.About.OFFICER;
import static org.concordat.question.ConcernAboutOfficer.About.SERVICE;
import static org.concordat.question.ConcernAboutOfficer.VENUE;
import static org.concordat.question.ConcernAboutOfficer.Venue.PUBLIC_MEETING_OR_PRESS;
import static org.concordat.question.QuestionOfficer.MANNER;
import static org.concordat.question.QuestionOfficer.Manner.COURTEOUS;
import static org.concordat.question.QuestionOfficer.Manner.HOSTILE_OR_PERSONAL;
import static org.concordat.question.QuestionOfficer.SUBJECT;
import static org.concordat.question.QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY;
import static org.concordat.question.QuestionOfficer.Subject.FACTS_OR_POLICY;
import static org.concordat.question.QuestionOfficer.Subject.OWN_ADVICE;
import static org.concordat.question.QuestionOfficer.Subject.OWN_DELEGATED_DECISION;
import static org.concordat.question.ReportOfficerBreach.REPORTED_BY;
import static org.concordat.question.ReportOfficerBreach.ReportedBy.MEMBER;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.ConcernAboutOfficer;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.ReportOfficerBreach;
import org.concordat.rule.Rulebook;

/** Part C, section 1: criticism of officers, and complaints about them. */
final class CriticismRules {

    private CriticismRules() {}

    static Rulebook questionOfficer() {
        return Rulebook.of(
                QuestionOfficer.QUESTION,
                at("C.1.6", "a councillor has a right to criticise what officers write and do")
                        .when(SUBJECT.is(OWN_ADVICE, OWN_DELEGATED_DECISION), MANNER.is(COURTEOUS))
                        .then(ENTITLED),
                at("C.1.6", "criticism never turns into an attack on the person")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("C.1.7", "a councillor does not lower officers in the eyes of a meeting")
                        .when(MANNER.is(HOSTILE_OR_PERSONAL))
                        .then(SHOULD_NOT),
                at("C.1.7", "polite questions may probe the work of officers as far as they like")
                        .when(SUBJECT.is(FACTS_OR_POLICY, OWN_ADVICE, OWN_DELEGATED_DECISION), MANNER.is(COURTEOUS))
                        .then(MAY),
                at("C.1.8", "a complaint about an officer goes to the Director")
                        .when(SUBJECT.is(CONDUCT_OR_CAPABILITY))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER)
                        .reading(
                                "to bring up an officer's conduct or capability is to complain about the officer",
                                "done politely it is the probing scrutiny of an officer's work that stays open")
                        .otherwise(at("C.1.7", "polite questions may probe how an officer behaves and does the job too")
                                .citing("C.1.8")
                                .when(SUBJECT.is(CONDUCT_OR_CAPABILITY), MANNER.is(COURTEOUS))
                                .then(MAY)));
    }

    static Rulebook concernAboutOfficer() {
        return Rulebook.of(
                ConcernAboutOfficer.QUESTION,
                at("C.1.7", "a councillor does not run officers down in public or in the press")
                        .when(ABOUT.isNot(SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                        .then(SHOULD_NOT)
                        .reading(
                                "to voice the concern in public is to undermine respect for the officer",
                                "fair criticism in public is a councillor's right, so the complaint is only sent on to"
                                        + " the Director")
                        .otherwise(at(
                                        "C.1.6",
                                        "a councillor may criticise officers fairly, in public and in the press too")
                                .citing("C.1.7")
                                .when(ABOUT.isNot(SERVICE), VENUE.is(PUBLIC_MEETING_OR_PRESS))
                                .then(ENTITLED)),
                at("C.1.8", "a complaint about an officer or a service goes to the service's Director")
                        .when(ABOUT.is(OFFICER, HEAD_OF_SERVICE, SERVICE))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER));
    }

    static Rulebook reportOfficerBreach() {
        return Rulebook.of(
                ReportOfficerBreach.QUESTION,
                at("C.1.8", "a councillor's complaint about an officer goes to the service's Director")
                        .when(REPORTED_BY.is(MEMBER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_OFFICER));
    }
}
