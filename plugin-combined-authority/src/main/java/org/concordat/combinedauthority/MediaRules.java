package org.concordat.combinedauthority;

import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.Activity.ANSWER_ENQUIRY;
import static org.concordat.question.MediaActivity.Activity.HELP_MEMBER_WITH_MEDIA;
import static org.concordat.question.MediaActivity.Activity.PUBLIC_STATEMENT;
import static org.concordat.question.MediaActivity.Activity.SOCIAL_MEDIA;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.Content.CRITICISES_DECISION_MADE;
import static org.concordat.question.MediaActivity.Content.HARMS_REPUTATION;
import static org.concordat.question.MediaActivity.Content.PARTY_POLITICAL;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.MediaActivity.THROUGH_COMMUNICATIONS_TEAM;
import static org.concordat.rule.DutyCode.FOLLOW_MEDIA_PROCEDURE;
import static org.concordat.rule.DutyCode.FOLLOW_PUBLICITY_LAW;
import static org.concordat.rule.DutyCode.FOLLOW_SOCIAL_MEDIA_PROCEDURE;
import static org.concordat.rule.DutyCode.KEEP_MEMBERS_INFORMED;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.COMMUNICATIONS_TEAM;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;

import org.concordat.question.MediaActivity;
import org.concordat.question.MediaActivity.Actor;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** Parts 7 and 8, media and social media, with what part 3 and part 4 say of officers in public. */
final class MediaRules {

    private MediaRules() {}

    static Rulebook mediaActivity() {
        return Rulebook.of(
                MediaActivity.QUESTION,
                at("3.3", "officers keep criticism of the Authority's decisions out of the public eye")
                        .when(
                                ACTOR.is(Actor.OFFICER),
                                ACTIVITY.isNot(HELP_MEMBER_WITH_MEDIA),
                                CONTENT.is(CRITICISES_DECISION_MADE))
                        .then(SHOULD_NOT),
                at("4.4", "an officer's work takes no party's side")
                        .when(ACTOR.is(Actor.OFFICER), CONTENT.is(PARTY_POLITICAL))
                        .unless(ACTIVITY.is(ANSWER_ENQUIRY, PUBLIC_STATEMENT, SOCIAL_MEDIA), OFFICIAL_BUSINESS.no())
                        .then(MUST_NOT),
                at("7.1", "every contact with the media keeps to the agreed procedures and to publicity law")
                        .when(ACTIVITY.isNot(SOCIAL_MEDIA))
                        .then(MAY)
                        .provided(MUST, FOLLOW_MEDIA_PROCEDURE, FOLLOW_PUBLICITY_LAW)
                        .reading(
                                "\"all\" contacts means private and party ones as well",
                                "only contacts on the Authority's behalf are meant, and the text is silent on others")
                        .otherwise(
                                "the Authority's contacts with the media keep to the agreed procedures and publicity law",
                                rule -> rule.when(OFFICIAL_BUSINESS.yes())),
                at("7.1", "enquiries on official business are passed to the press team")
                        .when(ACTIVITY.is(ANSWER_ENQUIRY), OFFICIAL_BUSINESS.yes(), THROUGH_COMMUNICATIONS_TEAM.no())
                        .then(SHOULD_REFER)
                        .decider(COMMUNICATIONS_TEAM),
                at("7.2", "Board Members hear from officers what the media ask about in their field")
                        .when(ACTIVITY.is(ANSWER_ENQUIRY), OFFICIAL_BUSINESS.yes())
                        .owes(Role.OFFICER, KEEP_MEMBERS_INFORMED),
                at("7.3", "an officer may help a member with the media, impartially and for the whole Authority")
                        .when(ACTOR.is(Actor.OFFICER), ACTIVITY.is(HELP_MEMBER_WITH_MEDIA))
                        .then(MAY)
                        .provided(MUST, STAY_POLITICALLY_NEUTRAL),
                at("7.3", "a member who asks for such help gets it from an officer who stays impartial")
                        .when(ACTOR.is(Actor.MEMBER), ACTIVITY.is(HELP_MEMBER_WITH_MEDIA))
                        .owes(Role.OFFICER, STAY_POLITICALLY_NEUTRAL),
                at("7.3", "impartial help cannot serve a party")
                        .when(ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), CONTENT.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("7.3", "beyond plain facts members ask for no help with what damages the Authority's name")
                        .when(ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), CONTENT.is(HARMS_REPUTATION))
                        .then(SHOULD_NOT),
                at("8.2", "social media are used as the Authority's protocol on them says")
                        .when(ACTIVITY.is(SOCIAL_MEDIA))
                        .then(MAY)
                        .provided(MUST, FOLLOW_SOCIAL_MEDIA_PROCEDURE)
                        .reading(
                                "the duty stands, and binds to that protocol as soon as there is one",
                                "a protocol that is still being written binds nobody yet")
                        .otherwise(at("8.2", "social media may be used while the protocol on them is being written")
                                .when(ACTIVITY.is(SOCIAL_MEDIA))
                                .then(MAY)));
    }
}
