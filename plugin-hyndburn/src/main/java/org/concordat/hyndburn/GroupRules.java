package org.concordat.hyndburn;

import static org.concordat.question.PoliticalActivity.ACTIVITY;
import static org.concordat.question.PoliticalActivity.Activity.CANVASS;
import static org.concordat.question.PoliticalActivity.Activity.ELECTION_AGENT;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_OFFICER;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.question.SupportGroupMeeting.APPROVED_BY;
import static org.concordat.question.SupportGroupMeeting.BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.COUNCIL_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.PARTY_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.NON_MEMBERS_PRESENT;
import static org.concordat.question.SupportGroupMeeting.OFFICER;
import static org.concordat.question.SupportGroupMeeting.STAYS_FOR_PARTY_BUSINESS;
import static org.concordat.rule.DutyCode.AVAILABLE_TO_ALL_GROUPS;
import static org.concordat.rule.DutyCode.GIVE_FULL_ADVICE_AT_FORMAL_MEETING;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.KEEP_WRITTEN_RECORD;
import static org.concordat.rule.DutyCode.SPECIAL_CARE_NON_MEMBERS;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InterpretProtocol;
import org.concordat.question.PoliticalActivity;
import org.concordat.question.RelayPrivateDiscussion;
import org.concordat.question.SupportGroupMeeting;
import org.concordat.question.SupportGroupMeeting.ApprovedBy;
import org.concordat.question.SupportGroupMeeting.Officer;
import org.concordat.question.UseGroupDecision;
import org.concordat.rule.Condition;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 8 with the neutrality of section 2: officers, party politics and party groups. */
final class GroupRules {

    private GroupRules() {}

    static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("2", "paragraph 8", "at work every officer keeps out of party politics, restricted post or not")
                        .when(
                                ACTIVITY.is(ELECTION_AGENT, PARTY_OFFICER, CANVASS, SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY),
                                IN_COURSE_OF_DUTIES.yes())
                        .then(MUST_NOT)
                        .reading(
                                "impartiality is owed in the officer's work, as the next paragraph says of neutrality",
                                "impartiality is owed at all times, so party activity in private life is barred as well")
                        .otherwise(at(
                                        "2",
                                        "paragraph 8",
                                        "every officer keeps out of party politics, in private life too")
                                .when(ACTIVITY.is(
                                        ELECTION_AGENT, PARTY_OFFICER, CANVASS, SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY))
                                .then(MUST_NOT)));
    }

    static Rulebook supportGroupMeeting() {
        Condition council = BUSINESS.is(COUNCIL_BUSINESS);
        Condition leaves = STAYS_FOR_PARTY_BUSINESS.no();
        Condition senior = OFFICER.is(Officer.CHIEF_EXECUTIVE, Officer.CHIEF_OFFICER);
        Condition junior = OFFICER.is(Officer.HEAD_OF_SERVICE, Officer.OTHER_OFFICER);
        return Rulebook.of(
                SupportGroupMeeting.QUESTION,
                at("7", "paragraph 1", "what a group is told is neutral, as all advice to members is")
                        .when(council, leaves)
                        .provided(Strength.MUST, STAY_POLITICALLY_NEUTRAL),
                at("7", "paragraph 2", "the advice given there is put on record")
                        .when(council, leaves)
                        .owes(Role.OFFICER, KEEP_WRITTEN_RECORD),
                at("8", "paragraph 1", "with the chief officer's agreement an officer may support a group")
                        .when(council, APPROVED_BY.is(ApprovedBy.CHIEF_OFFICER))
                        .then(MAY),
                at("8", "paragraph 1", "a chief officer or the Chief Executive who comes has thereby agreed")
                        .when(council, senior)
                        .then(MAY)
                        .reading(
                                "whoever holds the rank whose agreement is asked for needs nobody else's",
                                "the chief officer of the service concerned has to agree even then")
                        .otherwise(
                                at("8", "paragraph 1", "the chief officer of the service is asked first, whoever comes")
                                        .when(council, senior, APPROVED_BY.isNot(ApprovedBy.CHIEF_OFFICER))
                                        .then(REFER)
                                        .decider(Role.CHIEF_OFFICER)),
                at("8", "paragraph 1", "where nobody has agreed, the chief officer is asked first")
                        .when(council, junior, APPROVED_BY.is(ApprovedBy.NOBODY))
                        .then(REFER)
                        .decider(Role.CHIEF_OFFICER),
                at("8", "paragraph 1", "the Chief Executive's word does not stand in for the chief officer's")
                        .when(council, junior, APPROVED_BY.is(ApprovedBy.CHIEF_EXECUTIVE))
                        .then(REFER)
                        .decider(Role.CHIEF_OFFICER)
                        .reading(
                                "the text names the chief officer concerned, and elsewhere tells the two apart",
                                "the Chief Executive stands above every chief officer, so that agreement is enough")
                        .otherwise(at(
                                        "8",
                                        "paragraph 1",
                                        "with the Chief Executive's agreement an officer may support a group")
                                .when(council, junior, APPROVED_BY.is(ApprovedBy.CHIEF_EXECUTIVE))
                                .then(MAY)),
                at("8", "paragraph 1", "every group can have such support")
                        .when(council, leaves)
                        .owes(Role.CHIEF_OFFICER, AVAILABLE_TO_ALL_GROUPS),
                at("8(a)", "the support ends at information and advice on council business")
                        .when(council, leaves)
                        .provided(Strength.MUST, INFORMATION_ONLY),
                at("8(a)", "officers have no part in a group's party business")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT),
                at("8(a)", "officers are not in the room while party business goes on")
                        .when(STAYS_FOR_PARTY_BUSINESS.yes())
                        .then(MUST_NOT),
                at("8(c)", "the deciding meeting still gets all the advice that it needs")
                        .when(council, leaves)
                        .provided(Strength.MUST, GIVE_FULL_ADVICE_AT_FORMAL_MEETING),
                at("8(d)", "where outsiders attend, officers take particular care over what they say")
                        .when(council, leaves, NON_MEMBERS_PRESENT.yes())
                        .provided(Strength.MUST, SPECIAL_CARE_NON_MEMBERS),
                at("8(e)", "what a group discusses in an officer's presence stays confidential")
                        .when(council, leaves)
                        .provided(Strength.MUST, KEEP_CONFIDENTIAL));
    }

    static Rulebook relayPrivateDiscussion() {
        return Rulebook.of(
                RelayPrivateDiscussion.QUESTION,
                at("8(e)", "an officer keeps to themselves what a group discussed in their presence")
                        .when(
                                RelayPrivateDiscussion.SOURCE.is(RelayPrivateDiscussion.Source.GROUP_MEETING),
                                RelayPrivateDiscussion.CONTENT.is(RelayPrivateDiscussion.Content.DISCUSSION))
                        .then(MUST_NOT)
                        .reading(
                                "the confidence holds towards everybody, a line manager too, and no one member can lift it",
                                "a line manager, from whom members may not have things kept, may be told")
                        .otherwise(
                                at("8(e)", "an officer tells nobody but a line manager what a group discussed")
                                        .when(
                                                RelayPrivateDiscussion.SOURCE.is(
                                                        RelayPrivateDiscussion.Source.GROUP_MEETING),
                                                RelayPrivateDiscussion.CONTENT.is(
                                                        RelayPrivateDiscussion.Content.DISCUSSION))
                                        .unless(RelayPrivateDiscussion.TO.is(RelayPrivateDiscussion.To.LINE_MANAGER))
                                        .then(MUST_NOT),
                                at("2", "paragraph 16", "an officer may tell a line manager what a group discussed")
                                        .citing("8(e)")
                                        .when(
                                                RelayPrivateDiscussion.SOURCE.is(
                                                        RelayPrivateDiscussion.Source.GROUP_MEETING),
                                                RelayPrivateDiscussion.CONTENT.is(
                                                        RelayPrivateDiscussion.Content.DISCUSSION),
                                                RelayPrivateDiscussion.TO.is(RelayPrivateDiscussion.To.LINE_MANAGER))
                                        .then(MAY)));
    }

    static Rulebook useGroupDecision() {
        return Rulebook.of(
                UseGroupDecision.QUESTION,
                at("8(b)", "a group's conclusion decides nothing, and officers do not act on it")
                        .when(UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.no())
                        .then(MUST_NOT),
                at("8(b)", "what the council has decided itself, officers carry out")
                        .citing("2")
                        .when(UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.yes())
                        .then(MAY));
    }

    static Rulebook interpretProtocol() {
        return Rulebook.of(
                InterpretProtocol.QUESTION,
                at("8", "paragraph 2", "hard cases of advice to groups are put to the Chief Executive")
                        .when(InterpretProtocol.ABOUT.is(InterpretProtocol.About.SUPPORT_TO_GROUPS))
                        .then(SHOULD_REFER)
                        .decider(Role.CHIEF_EXECUTIVE)
                        .route(Role.GROUP_LEADER));
    }
}
