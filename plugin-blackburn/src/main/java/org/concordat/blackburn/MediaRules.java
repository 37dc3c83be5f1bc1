package org.concordat.blackburn;

import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.Activity.ANSWER_ENQUIRY;
import static org.concordat.question.MediaActivity.Activity.HELP_MEMBER_WITH_MEDIA;
import static org.concordat.question.MediaActivity.Activity.PUBLICITY;
import static org.concordat.question.MediaActivity.Activity.PUBLIC_STATEMENT;
import static org.concordat.question.MediaActivity.Activity.SOCIAL_MEDIA;
import static org.concordat.question.MediaActivity.Actor.OFFICER;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.Content.HARMS_REPUTATION;
import static org.concordat.question.MediaActivity.Content.PARTY_POLITICAL;
import static org.concordat.question.MediaActivity.Content.PROFESSIONAL_ADVICE_TO_DECISION_BODY;
import static org.concordat.question.MediaActivity.Content.VIEW_ON_MEMBERS_DECISION;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.rule.DutyCode.AVOID_DISREPUTE;
import static org.concordat.rule.DutyCode.FOLLOW_MEDIA_PROCEDURE;
import static org.concordat.rule.DutyCode.FOLLOW_PUBLICITY_LAW;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.MediaActivity;
import org.concordat.question.PoliticalActivity;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Part C, section 7: what officers say in public, and what the council publishes. */
final class MediaRules {

    private static final Condition STATEMENT = ACTIVITY.is(ANSWER_ENQUIRY, PUBLIC_STATEMENT, SOCIAL_MEDIA);
    private static final Condition IN_PUBLIC = ACTIVITY.isNot(HELP_MEMBER_WITH_MEDIA);

    private MediaRules() {}

    static Rulebook mediaActivity() {
        return Rulebook.of(
                MediaActivity.QUESTION,
                at("C.2.6", "officers' support is for council business only")
                        .when(ACTOR.is(OFFICER), ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), OFFICIAL_BUSINESS.no())
                        .then(EXCLUDED),
                at("C.7.1", "an officer who answers the media keeps to the council's media protocol")
                        .when(ACTOR.is(OFFICER), ACTIVITY.is(ANSWER_ENQUIRY))
                        .then(MAY)
                        .provided(MUST, FOLLOW_MEDIA_PROCEDURE),
                at("C.7.2", "officers give no help with party publicity")
                        .when(ACTOR.is(OFFICER), CONTENT.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("C.7.2", "what the council publishes keeps to the law on publicity")
                        .when(ACTIVITY.is(PUBLICITY))
                        .then(MAY)
                        .provided(MUST, FOLLOW_PUBLICITY_LAW),
                at("C.7.2", "that law lets the council publish nothing for or against a party")
                        .when(ACTIVITY.is(PUBLICITY), CONTENT.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("C.7.3", "paragraph 1", "an officer who speaks in public on council matters is fair and careful")
                        .when(ACTOR.is(OFFICER), STATEMENT, OFFICIAL_BUSINESS.yes())
                        .unless(CONTENT.is(PROFESSIONAL_ADVICE_TO_DECISION_BODY))
                        .then(MAY)
                        .provided(SHOULD, STAY_POLITICALLY_NEUTRAL, AVOID_DISREPUTE),
                at("C.7.3", "point 1", "such a statement takes no party's side")
                        .when(ACTOR.is(OFFICER), STATEMENT, OFFICIAL_BUSINESS.yes(), CONTENT.is(PARTY_POLITICAL))
                        .then(SHOULD_NOT),
                at("C.7.3", "point 2", "such a statement does not damage the council's name")
                        .when(ACTOR.is(OFFICER), STATEMENT, OFFICIAL_BUSINESS.yes(), CONTENT.is(HARMS_REPUTATION))
                        .then(SHOULD_NOT),
                at("C.7.3", "paragraph 2", "officers do not normally tell the public how councillors ought to decide")
                        .when(ACTOR.is(OFFICER), IN_PUBLIC, CONTENT.is(VIEW_ON_MEMBERS_DECISION))
                        .then(SHOULD_NOT_NORMALLY),
                at("C.7.3", "paragraph 2", "professional advice to those who decide stays open")
                        .when(ACTOR.is(OFFICER), IN_PUBLIC, CONTENT.is(PROFESSIONAL_ADVICE_TO_DECISION_BODY))
                        .then(MAY),
                at("C.7.3", "paragraph 2", "professional advice in public is fair and careful too")
                        .when(
                                ACTOR.is(OFFICER),
                                STATEMENT,
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(PROFESSIONAL_ADVICE_TO_DECISION_BODY))
                        .provided(SHOULD, STAY_POLITICALLY_NEUTRAL, AVOID_DISREPUTE)
                        .reading(
                                "the exception lifts the ban on views, and the two principles still hold",
                                "the exception takes such advice out of the whole clause, so nothing limits it")
                        .otherwiseSilent());
    }

    static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("C.7.2", "officers give no help with party publicity")
                        .when(
                                PoliticalActivity.ACTIVITY.is(SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY),
                                IN_COURSE_OF_DUTIES.yes())
                        .then(MUST_NOT)
                        .reading(
                                "the clause is about what officers do as officers",
                                "it holds in an officer's own time as well")
                        .otherwise(at(
                                        "C.7.2",
                                        "officers give no help with party publicity, and not in their own time either")
                                .when(PoliticalActivity.ACTIVITY.is(SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY))
                                .then(MUST_NOT)));
    }
}
