package org.concordat.statute;

import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.Activity.HELP_MEMBER_WITH_MEDIA;
import static org.concordat.question.MediaActivity.Activity.PUBLICITY;
import static org.concordat.question.MediaActivity.Activity.PUBLIC_STATEMENT;
import static org.concordat.question.MediaActivity.Activity.SOCIAL_MEDIA;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.Content.PARTY_POLITICAL;
import static org.concordat.question.MediaActivity.Content.PROMOTES_INDIVIDUAL_MEMBER;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.MediaActivity.PRE_ELECTION_PERIOD;
import static org.concordat.question.MediaActivity.QUESTION;
import static org.concordat.question.MediaActivity.THROUGH_COMMUNICATIONS_TEAM;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.GREAT_BRITAIN;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.InstructOfficer;
import org.concordat.question.MediaActivity.Actor;
import org.concordat.question.UseCouncilResources;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;

/**
 * Publicity at the council's expense: Local Government Act 1986 s. 2, which is a ban, s. 4, which is a duty to have regard
 * to the Code of Recommended Practice of 2011, and the Code, whose paragraphs are advice. The ban bites on the council's
 * channels, time and money, not on what somebody does with their own.
 */
final class Publicity {

    private static final Enactment ACT = since("1986-04-01", GREAT_BRITAIN, ALL_BODIES);
    private static final Enactment CODE = since("2011-03-31", ENGLAND, ALL_BODIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT.on(
                    QUESTION,
                    under(
                                    "LGA 1986 s. 2",
                                    "an officer publishes nothing for the council that affects support for a party")
                            .when(
                                    ACTOR.is(Actor.OFFICER),
                                    CONTENT.is(PARTY_POLITICAL),
                                    ACTIVITY.is(PUBLICITY, PUBLIC_STATEMENT, SOCIAL_MEDIA, HELP_MEMBER_WITH_MEDIA))
                            .unless(
                                    ACTIVITY.is(PUBLIC_STATEMENT, SOCIAL_MEDIA),
                                    OFFICIAL_BUSINESS.no(),
                                    THROUGH_COMMUNICATIONS_TEAM.no())
                            .then(MUST_NOT)),
            ACT.on(
                    QUESTION,
                    under(
                                    "LGA 1986 s. 2",
                                    "a councillor has nothing published for a party through the council's channels")
                            .when(
                                    ACTOR.is(Actor.MEMBER),
                                    CONTENT.is(PARTY_POLITICAL),
                                    THROUGH_COMMUNICATIONS_TEAM.yes())
                            .then(MUST_NOT)),
            ACT.on(
                    InstructOfficer.QUESTION,
                    under("LGA 1986 s. 2", "the council may not publish party material or help others to publish it")
                            .when(InstructOfficer.NATURE.is(InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL))
                            .then(MUST_NOT)
                            .reading(
                                    "the material is meant to be published",
                                    "material that never reaches the public is outside this section")),
            ACT.on(
                    UseCouncilResources.QUESTION,
                    under("LGA 1986 s. 2", "the council's means may not serve to publish anything for a party")
                            .when(UseCouncilResources.PURPOSE.is(UseCouncilResources.Purpose.PARTY_POLITICAL))
                            .then(MUST_NOT)
                            .reading(
                                    "something is published with the council's means, or helped to be",
                                    "nothing is published: this section is silent, but no Act gives a power for party work"
                                            + " either")),
            CODE.on(
                    QUESTION,
                    under("LGA 1986 s. 4", "whoever decides on the council's publicity must have regard to the Code")
                            .when(ACTOR.is(Actor.OFFICER), ACTIVITY.is(PUBLICITY))
                            .owes(Role.OFFICER, DutyCode.FOLLOW_PUBLICITY_LAW)),
            CODE.on(
                    QUESTION,
                    under("LGA 1986 s. 4", "a councillor who publishes for the council must have regard to the Code")
                            .when(ACTOR.is(Actor.MEMBER), ACTIVITY.is(PUBLICITY))
                            .owes(Role.MEMBER, DutyCode.FOLLOW_PUBLICITY_LAW)),
            CODE.on(
                    QUESTION,
                    under(
                                    "Publicity Code 2011",
                                    "the council's publicity should be fair to all and promote no councillor")
                            .when(ACTIVITY.is(PUBLICITY), CONTENT.is(PROMOTES_INDIVIDUAL_MEMBER))
                            .unless(OFFICIAL_BUSINESS.no(), THROUGH_COMMUNICATIONS_TEAM.no())
                            .then(SHOULD_NOT)
                            .reading(
                                    "it promotes the person",
                                    "it sets out what somebody does or thinks in an office they hold, which the Code allows")),
            CODE.on(
                    QUESTION,
                    under(
                                    "Publicity Code 2011",
                                    "from the notice of election to the poll nothing should link views to individual"
                                            + " councillors or groups, or sway voters")
                            .when(
                                    ACTOR.is(Actor.OFFICER),
                                    PRE_ELECTION_PERIOD.yes(),
                                    ACTIVITY.is(PUBLICITY, PUBLIC_STATEMENT),
                                    CONTENT.is(PROMOTES_INDIVIDUAL_MEMBER, PARTY_POLITICAL))
                            .unless(OFFICIAL_BUSINESS.no(), THROUGH_COMMUNICATIONS_TEAM.no())
                            .then(SHOULD_NOT)));

    private Publicity() {}
}
