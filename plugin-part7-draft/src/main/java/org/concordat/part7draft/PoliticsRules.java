package org.concordat.part7draft;

import static org.concordat.question.SupportGroupMeeting.APPROVED_BY;
import static org.concordat.question.SupportGroupMeeting.ApprovedBy.NOBODY;
import static org.concordat.question.SupportGroupMeeting.BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.COUNCIL_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.PARTY_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.OFFICER;
import static org.concordat.question.SupportGroupMeeting.Officer.OTHER_OFFICER;
import static org.concordat.question.SupportGroupMeeting.STAYS_FOR_PARTY_BUSINESS;
import static org.concordat.rule.DutyCode.FOLLOW_MEDIA_PROCEDURE;
import static org.concordat.rule.DutyCode.GIVE_FULL_ADVICE_AT_FORMAL_MEETING;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Rule.at;

import org.concordat.question.MediaActivity;
import org.concordat.question.PoliticalActivity;
import org.concordat.question.PoliticalActivity.Activity;
import org.concordat.question.RelayPrivateDiscussion;
import org.concordat.question.SupportGroupMeeting;
import org.concordat.question.UseGroupDecision;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 2, 3 and 12: officers keep out of politics, what groups may have from them, and the media. */
final class PoliticsRules {

    private PoliticsRules() {}

    static Rulebook mediaActivity() {
        return Rulebook.of(
                MediaActivity.QUESTION,
                at("2.3", "officers stay out of politics")
                        .when(
                                MediaActivity.ACTOR.is(MediaActivity.Actor.OFFICER),
                                MediaActivity.CONTENT.is(MediaActivity.Content.PARTY_POLITICAL))
                        .then(SHOULD_NOT),
                at("12.1", "the council deals with the media under its own press guidelines")
                        .when(MediaActivity.OFFICIAL_BUSINESS.yes())
                        .then(MAY)
                        .provided(FOLLOW_MEDIA_PROCEDURE)
                        .reading(
                                "whoever speaks to the media on council business does so under the guidelines",
                                "the clause only says where the guidelines are found and rules nothing")
                        .otherwiseSilent());
    }

    static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("2.3", "officers stay out of politics")
                        .when(PoliticalActivity.ACTIVITY.is(
                                Activity.HOLD_ELECTED_OFFICE,
                                Activity.ELECTION_AGENT,
                                Activity.PARTY_OFFICER,
                                Activity.CANVASS,
                                Activity.SPEAK_FOR_PARTY,
                                Activity.PUBLISH_FOR_PARTY))
                        .then(SHOULD_NOT)
                        .reading(
                                "every officer keeps out of active politics, at work and in private life",
                                "the sentence only sets officers' work apart from councillors' work; private life is"
                                        + " not covered")
                        .otherwise(
                                "officers stay out of politics at work",
                                rule -> rule.when(PoliticalActivity.IN_COURSE_OF_DUTIES.yes())));
    }

    static Rulebook supportGroupMeeting() {
        return Rulebook.of(
                SupportGroupMeeting.QUESTION,
                at("3.1", "groups may call on officers for support and facts before a matter is considered")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .then(MAY),
                at("3.1", "below service head the Chief Executive's approval comes before a group is briefed")
                        .when(
                                OFFICER.is(OTHER_OFFICER),
                                APPROVED_BY.is(NOBODY, SupportGroupMeeting.ApprovedBy.CHIEF_OFFICER))
                        .then(SHOULD_REFER)
                        .decider(CHIEF_EXECUTIVE),
                at("3.2(a)", "the support ends at information and advice on council business")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(Strength.MUST, INFORMATION_ONLY),
                at("3.2(a)", "officers give no advice on political matters")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT),
                at("3.2(a)", "nobody expects officers to be there while political business is discussed")
                        .when(STAYS_FOR_PARTY_BUSINESS.yes())
                        .then(SHOULD_NOT)
                        .reading(
                                "an officer's presence during political business is ruled out",
                                "officers are only relieved of staying and may stay if they choose")
                        .otherwise(
                                at("3.2(a)", "an officer who chooses to may stay while political business is discussed")
                                        .when(STAYS_FOR_PARTY_BUSINESS.yes(), SupportGroupMeeting.OFFICER_WILLING.yes())
                                        .then(MAY),
                                at("3.2(a)", "nobody can expect an unwilling officer to stay for it")
                                        .when(STAYS_FOR_PARTY_BUSINESS.yes(), SupportGroupMeeting.OFFICER_WILLING.no())
                                        .then(EXCLUDED)),
                at("3.2(b)", "the formal meeting still gets all information and advice that it needs")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .owes(Role.OFFICER, GIVE_FULL_ADVICE_AT_FORMAL_MEETING));
    }

    static Rulebook relayPrivateDiscussion() {
        return Rulebook.of(
                RelayPrivateDiscussion.QUESTION,
                at("3.3", "an officer does not carry what one group discussed to another group")
                        .when(
                                RelayPrivateDiscussion.SOURCE.is(RelayPrivateDiscussion.Source.GROUP_MEETING),
                                RelayPrivateDiscussion.CONTENT.is(RelayPrivateDiscussion.Content.DISCUSSION),
                                RelayPrivateDiscussion.TO.is(RelayPrivateDiscussion.To.ANOTHER_GROUP))
                        .then(MUST_NOT)
                        .reading(
                                "the duty is to respect the confidence, which officers must do; not relaying is what"
                                        + " it consists in",
                                "the operative verb is the should of not relaying")
                        .otherwise(
                                "an officer does better not to carry what one group discussed to another group",
                                rule -> rule.then(SHOULD_NOT)));
    }

    static Rulebook useGroupDecision() {
        return Rulebook.of(
                UseGroupDecision.QUESTION,
                at("2.1", "officers carry out what the council, its cabinet and committees have decided")
                        .citing("2.2")
                        .when(UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.yes())
                        .then(MAY)
                        .reading(
                                "once the body with the power has decided, the officer carries out that decision",
                                "the protocol says nothing of the force of a group's conclusion, before or after")
                        .otherwiseSilent());
    }
}
