package org.concordat.statute;

import static org.concordat.question.PoliticalActivity.ACTIVITY;
import static org.concordat.question.PoliticalActivity.Activity.CANVASS;
import static org.concordat.question.PoliticalActivity.Activity.ELECTION_AGENT;
import static org.concordat.question.PoliticalActivity.Activity.HOLD_ELECTED_OFFICE;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_MEMBERSHIP;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_OFFICER;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.VOTING;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.question.PoliticalActivity.POST_RESTRICTED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Rule;
import org.concordat.rule.Strength;

/**
 * What an officer may not do in party politics: the Local Government and Housing Act 1989 ss. 1-3A with the Local
 * Government Officers (Political Restrictions) Regulations 1990, the Local Government Act 1972 s. 80 for office-holding,
 * and the Local Government Act 1986 s. 2 for publicity at the council's expense.
 */
final class PoliticalRestrictions {

    private static final DutyCode NOT_THE_EMPLOYING_COUNCIL = new DutyCode("not-the-employing-council");
    private static final LocalDate REGULATIONS = LocalDate.of(1990, 5, 1);
    private static final LocalDate ACT_OF_1972 = LocalDate.of(1974, 4, 1);
    private static final LocalDate ACT_OF_1986 = LocalDate.of(1986, 4, 1);

    static final List<StatutoryRule> RULES = List.of(
            restricted(under(
                            "LGHA 1989 s. 1",
                            "nobody in a politically restricted post may be or stay a member of a local"
                                    + " authority or of Parliament, or announce a candidature")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(HOLD_ELECTED_OFFICE))
                    .then(MUST_NOT)),
            restricted(under(
                            "SI 1990/851 Sch. para 3",
                            "nobody in a politically restricted post may act as an election agent")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(ELECTION_AGENT))
                    .then(MUST_NOT)),
            restricted(under(
                            "SI 1990/851 Sch. para 4",
                            "nobody in a politically restricted post may hold an office in a party"
                                    + " that shares in running it or speaks for it")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_OFFICER))
                    .then(MUST_NOT)
                    .reading(
                            "the office is one that takes part in running the party or acts for it towards others",
                            "an office without any share in running or representing the party is not caught")),
            restricted(under("SI 1990/851 Sch. para 5", "nobody in a politically restricted post may canvass")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS))
                    .then(MUST_NOT)),
            restricted(under(
                            "SI 1990/851 Sch. para 6",
                            "nobody in a politically restricted post may speak to the public to"
                                    + " affect support for a party")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(SPEAK_FOR_PARTY))
                    .then(MUST_NOT)),
            restricted(under(
                            "SI 1990/851 Sch. para 7",
                            "nobody in a politically restricted post may publish work that appears"
                                    + " meant to affect support for a party")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(PUBLISH_FOR_PARTY))
                    .then(MUST_NOT)),
            restricted(under(
                            "SI 1990/851 Sch.",
                            "plain membership of a party and voting are outside what the Schedule bars")
                    .when(POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_MEMBERSHIP, VOTING))
                    .then(MAY)),
            inBritain(
                    under("LGA 1986 s. 2", "council time and money go into nothing that affects support for a party")
                            .when(ACTIVITY.is(SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY), IN_COURSE_OF_DUTIES.yes())
                            .then(MUST_NOT),
                    ACT_OF_1986),
            new StatutoryRule(
                    under("LGA 1972 s. 80", "an employee may not be a member of the council that employs them")
                            .when(POST_RESTRICTED.no(), ACTIVITY.is(HOLD_ELECTED_OFFICE))
                            .then(MAY)
                            .provided(Strength.MUST, NOT_THE_EMPLOYING_COUNCIL)
                            .reading(
                                    "the seat is on another council, so the condition is that it is not the employer's",
                                    "the seat is on the council that employs the officer, where the law bars it outright"),
                    ACT_OF_1972,
                    Optional.empty(),
                    EnumSet.of(Body.Nation.ENGLAND, Body.Nation.WALES),
                    EnumSet.of(Body.Attribute.PRINCIPAL_COUNCIL, Body.Attribute.COMBINED_AUTHORITY)));

    private PoliticalRestrictions() {}

    private static StatutoryRule restricted(Rule rule) {
        return inBritain(rule, REGULATIONS);
    }

    private static StatutoryRule inBritain(Rule rule, LocalDate from) {
        return new StatutoryRule(
                rule,
                from,
                Optional.empty(),
                EnumSet.complementOf(EnumSet.of(Body.Nation.NORTHERN_IRELAND)),
                EnumSet.allOf(Body.Attribute.class));
    }
}
