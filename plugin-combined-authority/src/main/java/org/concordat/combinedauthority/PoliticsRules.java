package org.concordat.combinedauthority;

import static org.concordat.question.PoliticalActivity.ACTIVITY;
import static org.concordat.question.PoliticalActivity.Activity.CANVASS;
import static org.concordat.question.PoliticalActivity.Activity.ELECTION_AGENT;
import static org.concordat.question.PoliticalActivity.Activity.HOLD_ELECTED_OFFICE;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_OFFICER;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.question.PoliticalActivity.POST_RESTRICTED;
import static org.concordat.question.SupportGroupMeeting.BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.PARTY_BUSINESS;
import static org.concordat.question.UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.PoliticalActivity;
import org.concordat.question.PoliticalActivity.Activity;
import org.concordat.question.SupportGroupMeeting;
import org.concordat.question.UseGroupDecision;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/** Part 6, restricted posts, and what neutrality at work (4.4) means for parties and groups. */
final class PoliticsRules {

    private static final DutyCode NO_SHARE_IN_RUNNING_THE_PARTY = new DutyCode("no-share-in-running-the-party");

    private PoliticsRules() {}

    static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("4.4", "nobody works for a party while working for the Authority")
                        .when(
                                ACTIVITY.is(ELECTION_AGENT, PARTY_OFFICER, CANVASS, SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY),
                                IN_COURSE_OF_DUTIES.yes())
                        .then(MUST_NOT),
                barred("6.1(a)", "no seat in a parliament or on a council", HOLD_ELECTED_OFFICE),
                barred("6.1(b)", "no agency for a candidate for such a seat", ELECTION_AGENT),
                barred("6.1(c)", "no party office with a share in running the party or acting for it", PARTY_OFFICER)
                        .reading(
                                "the office is one that takes part in running the party or acts for it towards others",
                                "an office without any such share is not on the list")
                        .otherwise(at(
                                        "6.1(c)",
                                        "in a politically restricted post: a party office only without such a share")
                                .citing("6.1")
                                .when(POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_OFFICER))
                                .owes(Role.OFFICER, NO_SHARE_IN_RUNNING_THE_PARTY)),
                barred("6.1(d)", "no canvassing for a party or a candidate", CANVASS),
                barred("6.1(e)", "no public speech for a party", SPEAK_FOR_PARTY),
                barred("6.1(f)", "no publishing that sways support for a party", PUBLISH_FOR_PARTY));
    }

    private static Rule barred(String clause, String says, Activity activity) {
        return at(clause, "in a politically restricted post: " + says)
                .citing("6.1")
                .when(POST_RESTRICTED.yes(), ACTIVITY.is(activity))
                .then(MUST_NOT);
    }

    static Rulebook supportGroupMeeting() {
        return Rulebook.of(
                SupportGroupMeeting.QUESTION,
                at("4.4", "an officer's work serves the whole Authority and so not a party's own business")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT)
                        .reading(
                                "serving party business cannot be neutral work",
                                "the text never mentions group meetings, so it is silent on them")
                        .otherwiseSilent(),
                at("9.2", "officers lend no support services to party activity")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(SHOULD_NOT));
    }

    static Rulebook useGroupDecision() {
        return Rulebook.of(
                UseGroupDecision.QUESTION,
                at(
                                "1.4",
                                "officers carry out the Authority's work, which a conclusion becomes when the Authority decides")
                        .when(FORMALLY_DECIDED_BY_COUNCIL.yes())
                        .then(MAY)
                        .reading(
                                "what the Authority has decided is its work, whoever thought of it first",
                                "a group's conclusions are nowhere mentioned, so the text is silent either way")
                        .otherwiseSilent());
    }
}
