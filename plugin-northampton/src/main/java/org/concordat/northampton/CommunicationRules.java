package org.concordat.northampton;

import static org.concordat.question.CopyCorrespondence.ASKS_FOR_ADVICE;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.question.CopyCorrespondence.RECIPIENT_IN_ANOTHER_GROUP;
import static org.concordat.question.CopyCorrespondence.Recipient.OTHER_MEMBER;
import static org.concordat.question.CopyCorrespondence.Recipient.OUTSIDE_PERSON;
import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.Activity.HELP_MEMBER_WITH_MEDIA;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.Content.PARTY_POLITICAL;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.MediaActivity.THROUGH_COMMUNICATIONS_TEAM;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Role.COMMUNICATIONS_TEAM;
import static org.concordat.rule.Rule.at;

import org.concordat.question.CopyCorrespondence;
import org.concordat.question.MediaActivity;
import org.concordat.question.MediaActivity.Actor;
import org.concordat.rule.Rulebook;

/** Confidence in what Members write to Officers (3.15), and the channel to the media (2.11). */
final class CommunicationRules {

    /** How 3.15 is read, here and in what Officers may pass on of a talk. */
    static final String CONFIDENCE_TOWARDS_ALL =
            "the confidence holds towards everybody outside the council's staff, whomever the writer told";

    /** The other reading of 3.15. */
    static final String CONFIDENCE_TOWARDS_GROUPS =
            "only the other groups are shut out, and the protocol is silent on anybody else";

    private CommunicationRules() {}

    static Rulebook copyCorrespondence() {
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("3.15", "what a Member asks advice on stays in confidence, towards other Members too")
                        .when(ASKS_FOR_ADVICE.yes(), RECIPIENT.is(OTHER_MEMBER), RECIPIENT_IN_ANOTHER_GROUP.no())
                        .then(MUST_NOT)
                        .reading(CONFIDENCE_TOWARDS_ALL, CONFIDENCE_TOWARDS_GROUPS)
                        .otherwiseSilent(),
                at("3.15", "what a Member asks advice on stays in confidence with the staff who deal with it")
                        .when(ASKS_FOR_ADVICE.yes(), RECIPIENT.is(OUTSIDE_PERSON))
                        .then(MUST_NOT)
                        .reading(CONFIDENCE_TOWARDS_ALL, CONFIDENCE_TOWARDS_GROUPS)
                        .otherwiseSilent(),
                at("3.15", "no other group gets to see what a Member asks advice on")
                        .when(ASKS_FOR_ADVICE.yes(), RECIPIENT.is(OTHER_MEMBER), RECIPIENT_IN_ANOTHER_GROUP.yes())
                        .then(MUST_NOT));
    }

    static Rulebook mediaActivity() {
        return Rulebook.of(
                MediaActivity.QUESTION,
                at("2.11", "the Communications Team speaks to the media for the council, and takes advice where needed")
                        .when(OFFICIAL_BUSINESS.yes(), THROUGH_COMMUNICATIONS_TEAM.yes())
                        .then(MAY)
                        .owes(COMMUNICATIONS_TEAM, SEEK_ADVICE_FIRST),
                at("2.11", "official communications go to the Communications Team")
                        .when(ACTOR.is(Actor.OFFICER), OFFICIAL_BUSINESS.yes(), THROUGH_COMMUNICATIONS_TEAM.no())
                        .then(REFER)
                        .decider(COMMUNICATIONS_TEAM),
                at("2.11", "what a Member says on official business goes to the Communications Team too")
                        .when(ACTOR.is(Actor.MEMBER), OFFICIAL_BUSINESS.yes(), THROUGH_COMMUNICATIONS_TEAM.no())
                        .then(REFER)
                        .decider(COMMUNICATIONS_TEAM)
                        .reading(
                                "whatever is neither party nor private matter is an official communication, whoever speaks",
                                "a Member's own comment is none of the council's, and the protocol is silent on it")
                        .otherwiseSilent(),
                at("2.11", "party and private matters need not go through the Communications Team")
                        .when(OFFICIAL_BUSINESS.no(), THROUGH_COMMUNICATIONS_TEAM.no())
                        .then(MAY)
                        .reading(
                                "what is taken out of the channel is free",
                                "it is merely left unregulated, so that the protocol is silent")
                        .otherwiseSilent(),
                at("4.5", "what is not council business gets no council service, the press office's included")
                        .when(ACTOR.is(Actor.MEMBER), OFFICIAL_BUSINESS.no(), THROUGH_COMMUNICATIONS_TEAM.yes())
                        .then(MUST_NOT),
                at("4.5", "party matter gets no council service, the press office's included")
                        .when(ACTOR.is(Actor.MEMBER), CONTENT.is(PARTY_POLITICAL), THROUGH_COMMUNICATIONS_TEAM.yes())
                        .then(MUST_NOT),
                at("4.5", "an Officer's help with the media is a service for council business only")
                        .when(ACTOR.is(Actor.OFFICER), ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), OFFICIAL_BUSINESS.no())
                        .then(MUST_NOT),
                at("4.5", "an Officer gives a Member no help with party matter in the media")
                        .when(ACTOR.is(Actor.OFFICER), ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), CONTENT.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("5.2", "example 2", "Officers who voice political opinions do what is unacceptable")
                        .when(
                                ACTOR.is(Actor.OFFICER),
                                ACTIVITY.isNot(HELP_MEMBER_WITH_MEDIA),
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(PARTY_POLITICAL))
                        .then(EXCLUDED),
                at(
                                "5.2",
                                "example 2",
                                "Officers who voice political opinions outside official business do what is unacceptable")
                        .when(
                                ACTOR.is(Actor.OFFICER),
                                ACTIVITY.isNot(HELP_MEMBER_WITH_MEDIA),
                                OFFICIAL_BUSINESS.no(),
                                CONTENT.is(PARTY_POLITICAL))
                        .then(EXCLUDED)
                        .reading(
                                "whoever speaks to the media as an Officer is caught, whatever the matter",
                                "an Officer who speaks in private life on a party matter is outside the protocol")
                        .otherwiseSilent());
    }
}
