package org.concordat.hyndburn;

import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.Activity.ANSWER_ENQUIRY;
import static org.concordat.question.MediaActivity.Activity.HELP_MEMBER_WITH_MEDIA;
import static org.concordat.question.MediaActivity.Activity.PUBLICITY;
import static org.concordat.question.MediaActivity.Activity.PUBLIC_STATEMENT;
import static org.concordat.question.MediaActivity.Activity.SOCIAL_MEDIA;
import static org.concordat.question.MediaActivity.Actor.OFFICER;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.Content.CRITICISES_DECISION_MADE;
import static org.concordat.question.MediaActivity.Content.EXPLAINS_POLICY;
import static org.concordat.question.MediaActivity.Content.PARTY_POLITICAL;
import static org.concordat.question.MediaActivity.Content.PROMOTES_INDIVIDUAL_MEMBER;
import static org.concordat.question.MediaActivity.Content.VIEW_ON_MEMBERS_DECISION;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.MediaActivity.PRE_ELECTION_PERIOD;
import static org.concordat.rule.DutyCode.FOLLOW_PUBLICITY_LAW;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Role.LEGAL_ADVISER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.MediaActivity;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 13 with the neutrality of section 2: officers and the media. What members say to the media is not regulated. */
final class MediaRules {

    private MediaRules() {}

    static Rulebook mediaActivity() {
        return Rulebook.of(
                MediaActivity.QUESTION,
                at("2", "paragraph 8", "at work an officer takes no party's side in public")
                        .when(ACTOR.is(OFFICER), OFFICIAL_BUSINESS.yes(), CONTENT.is(PARTY_POLITICAL))
                        .then(MUST_NOT),
                at("2", "paragraph 8", "what an officer says of a political decision stays impartial")
                        .when(
                                ACTOR.is(OFFICER),
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(VIEW_ON_MEMBERS_DECISION, CRITICISES_DECISION_MADE))
                        .provided(Strength.MUST, STAY_POLITICALLY_NEUTRAL),
                at("13", "paragraph 1", "chief officers help members to explain the council's policies to the press")
                        .when(
                                ACTOR.is(OFFICER),
                                ACTIVITY.is(HELP_MEMBER_WITH_MEDIA),
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(EXPLAINS_POLICY))
                        .then(MUST),
                at("13", "paragraph 1", "chief officers help no member to promote themselves or their political views")
                        .when(
                                ACTOR.is(OFFICER),
                                ACTIVITY.is(HELP_MEMBER_WITH_MEDIA),
                                CONTENT.is(PARTY_POLITICAL, PROMOTES_INDIVIDUAL_MEMBER))
                        .then(MUST_NOT),
                at("13", "paragraph 1", "an officer promotes no single councillor in the council's name")
                        .when(
                                ACTOR.is(OFFICER),
                                ACTIVITY.is(ANSWER_ENQUIRY, PUBLIC_STATEMENT, PUBLICITY, SOCIAL_MEDIA),
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(PROMOTES_INDIVIDUAL_MEMBER))
                        .then(MUST_NOT)
                        .reading(
                                "whatever form it takes, it is officers' help in promoting a councillor",
                                "only help given at a member's request is meant, and the publicity code governs the rest")
                        .otherwiseSilent(),
                at("13", "paragraph 1", "the council's publicity keeps to the publicity code")
                        .when(ACTOR.is(OFFICER), OFFICIAL_BUSINESS.yes())
                        .unless(ACTIVITY.is(HELP_MEMBER_WITH_MEDIA), CONTENT.is(EXPLAINS_POLICY))
                        .then(MAY)
                        .provided(Strength.SHOULD, FOLLOW_PUBLICITY_LAW),
                at("13", "paragraph 1", "help in explaining policy keeps to the publicity code too")
                        .when(
                                ACTOR.is(OFFICER),
                                ACTIVITY.is(HELP_MEMBER_WITH_MEDIA),
                                OFFICIAL_BUSINESS.yes(),
                                CONTENT.is(EXPLAINS_POLICY))
                        .owes(Role.OFFICER, FOLLOW_PUBLICITY_LAW)
                        .reading(
                                "the help stays an obligation, and the publicity code is a duty beside it",
                                "because the code has to be kept at all times, the help is allowed on that condition")
                        .otherwise(at(
                                        "13",
                                        "paragraph 1",
                                        "help in explaining policy is given if the publicity code is kept")
                                .when(
                                        ACTOR.is(OFFICER),
                                        ACTIVITY.is(HELP_MEMBER_WITH_MEDIA),
                                        OFFICIAL_BUSINESS.yes(),
                                        CONTENT.is(EXPLAINS_POLICY))
                                .then(MAY)
                                .provided(Strength.SHOULD, FOLLOW_PUBLICITY_LAW)),
                at("13", "paragraph 2", "before an election officers ask for advice before they deal with the press")
                        .when(
                                ACTOR.is(OFFICER),
                                ACTIVITY.is(ANSWER_ENQUIRY, PUBLIC_STATEMENT, HELP_MEMBER_WITH_MEDIA),
                                PRE_ELECTION_PERIOD.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE, LEGAL_ADVISER)
                        .provided(Strength.SHOULD, SEEK_ADVICE_FIRST),
                at("13", "paragraph 2", "before an election officers ask for advice before they publish or post")
                        .when(ACTOR.is(OFFICER), ACTIVITY.is(PUBLICITY, SOCIAL_MEDIA), PRE_ELECTION_PERIOD.yes())
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE, LEGAL_ADVISER)
                        .provided(Strength.SHOULD, SEEK_ADVICE_FIRST)
                        .reading(
                                "publishing and posting are dealings with the media, and call for the same care",
                                "only contact with journalists is meant, and the publicity code alone governs the rest")
                        .otherwiseSilent());
    }
}
