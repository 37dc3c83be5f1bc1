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
import static org.concordat.question.PoliticalActivity.QUESTION;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.ENGLAND_AND_WALES;
import static org.concordat.statute.Enactment.GREAT_BRITAIN;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Strength;

/**
 * What an officer may not do in party politics: Local Government Act 1972 s. 80 for office-holding, Local Government Act
 * 1986 s. 2 for publicity at the council's expense, Local Government and Housing Act 1989 s. 1 with the Local Government
 * Officers (Political Restrictions) Regulations 1990. What the Schedule of 1990 does not bar for a restricted post it
 * leaves open; for posts without restriction the law is silent outside office-holding and publicity.
 */
final class PoliticalRestrictions {

    private static final DutyCode NOT_THE_EMPLOYING_COUNCIL = new DutyCode("not-the-employing-council");

    private static final Enactment ACT_OF_1972 = since("1974-04-01", ENGLAND_AND_WALES, ALL_BODIES);
    private static final Enactment ACT_OF_1986 = since("1986-04-01", GREAT_BRITAIN, ALL_BODIES);
    private static final Enactment REGULATIONS = since("1990-05-01", GREAT_BRITAIN, ALL_BODIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT_OF_1972.on(
                    QUESTION,
                    under("LGA 1972 s. 80", "an employee may not be a member of the council that employs them")
                            .when(POST_RESTRICTED.no(), ACTIVITY.is(HOLD_ELECTED_OFFICE))
                            .then(MAY)
                            .provided(Strength.MUST, NOT_THE_EMPLOYING_COUNCIL)
                            .reading(
                                    "the seat is on another council, so the condition is that it is not the employer's",
                                    "the seat is on the council that employs the officer, where the law bars it outright")),
            ACT_OF_1986.on(
                    QUESTION,
                    under("LGA 1986 s. 2", "council time and money go into nothing that affects support for a party")
                            .when(ACTIVITY.is(SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY), IN_COURSE_OF_DUTIES.yes())
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "LGHA 1989 s. 1",
                                    "nobody in a politically restricted post may become or stay a member of a local"
                                            + " authority in Great Britain or of the House of Commons")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(HOLD_ELECTED_OFFICE))
                            .then(MUST_NOT)
                            .reading(
                                    "the seat is in Parliament or on a council other than a parish council",
                                    "the seat is on a parish council, which is not on the Act's list of authorities")),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 1",
                                    "nobody in a politically restricted post may announce a candidature or let others"
                                            + " announce it")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(HOLD_ELECTED_OFFICE))
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 3",
                                    "nobody in a politically restricted post may act as an election agent or sub-agent")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(ELECTION_AGENT))
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 4",
                                    "nobody in a politically restricted post may hold an office in a party"
                                            + " that shares in running it or acts for it towards others")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_OFFICER))
                            .then(MUST_NOT)
                            .reading(
                                    "the office is one that takes part in running the party or acts for it towards others",
                                    "an office without any share in running or representing the party is not caught")),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 5",
                                    "nobody in a politically restricted post may canvass, at work or in private time")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS))
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 6",
                                    "nobody in a politically restricted post may speak to the public, or give an"
                                            + " interview, to affect support for a party")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(SPEAK_FOR_PARTY))
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch. para 7",
                                    "nobody in a politically restricted post may publish work of their own that appears"
                                            + " meant to affect support for a party")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(PUBLISH_FOR_PARTY))
                            .then(MUST_NOT)),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 1990/851 Sch.",
                                    "plain membership of a party and voting are outside what the Schedule bars")
                            .when(POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_MEMBERSHIP, VOTING))
                            .then(MAY)));

    private PoliticalRestrictions() {}
}
