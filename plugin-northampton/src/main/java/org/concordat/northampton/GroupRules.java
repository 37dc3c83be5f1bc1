package org.concordat.northampton;

import static org.concordat.question.SupportGroupMeeting.APPROVED_BY;
import static org.concordat.question.SupportGroupMeeting.BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.COUNCIL_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.Business.PARTY_BUSINESS;
import static org.concordat.question.SupportGroupMeeting.NON_MEMBERS_PRESENT;
import static org.concordat.question.SupportGroupMeeting.OFFICER;
import static org.concordat.question.SupportGroupMeeting.REQUESTED_THROUGH_CHIEF_EXECUTIVE;
import static org.concordat.question.SupportGroupMeeting.STAYS_FOR_PARTY_BUSINESS;
import static org.concordat.rule.DutyCode.AVAILABLE_TO_ALL_GROUPS;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.LEAVE_BEFORE_PARTY_BUSINESS;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Role.CHIEF_EXECUTIVE;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.MUST;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.SupportGroupMeeting;
import org.concordat.question.SupportGroupMeeting.ApprovedBy;
import org.concordat.question.SupportGroupMeeting.Officer;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;

/** Officers at political group meetings (2.4 to 2.6, 3.6, 3.7, 3.14, 3.16). */
final class GroupRules {

    private GroupRules() {}

    static Rulebook supportGroupMeeting() {
        return Rulebook.of(
                SupportGroupMeeting.QUESTION,
                at("2.4", "every group may count on the same support, and it stops at information and advice")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(MUST, INFORMATION_ONLY)
                        .owes(Role.OFFICER, AVAILABLE_TO_ALL_GROUPS),
                at("2.4", "support does not reach party business")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT),
                at("2.5", "by good practice groups debate party matters and decide without Officers")
                        .when(STAYS_FOR_PARTY_BUSINESS.yes())
                        .then(SHOULD_NOT),
                at("2.6", "what the Officer learns at the meeting goes to no other group")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(MUST, KEEP_CONFIDENTIAL),
                at("3.6", "the Chief Executive may attend and plays a neutral part")
                        .when(OFFICER.is(Officer.CHIEF_EXECUTIVE))
                        .then(MAY)
                        .provided(MUST, STAY_POLITICALLY_NEUTRAL),
                at("3.6", "the Chief Executive stays away where outsiders are present")
                        .when(OFFICER.is(Officer.CHIEF_EXECUTIVE), NON_MEMBERS_PRESENT.yes())
                        .then(MUST_NOT),
                at("3.7", "Heads of Service and their staff likewise stay away where outsiders are present")
                        .citing("3.6")
                        .when(OFFICER.isNot(Officer.CHIEF_EXECUTIVE), NON_MEMBERS_PRESENT.yes())
                        .then(MUST_NOT),
                at("3.14", "groups may call on employees, who stay politically neutral")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .then(MAY)
                        .provided(MUST, STAY_POLITICALLY_NEUTRAL),
                at("3.16.1", "the request goes through the Chief Executive, save where that officer agreed before")
                        .when(REQUESTED_THROUGH_CHIEF_EXECUTIVE.no(), OFFICER.isNot(Officer.CHIEF_EXECUTIVE))
                        .unless(APPROVED_BY.is(ApprovedBy.CHIEF_EXECUTIVE))
                        .then(REFER)
                        .decider(CHIEF_EXECUTIVE),
                at("3.16.2", "attendance can be asked for on council business alone")
                        .when(BUSINESS.is(PARTY_BUSINESS))
                        .then(MUST_NOT),
                at("3.16.3(i)", "employees bring facts and professional advice")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(MUST, INFORMATION_ONLY),
                at("3.16.3(ii)", "employees go out before the group deliberates")
                        .when(BUSINESS.is(COUNCIL_BUSINESS), STAYS_FOR_PARTY_BUSINESS.no())
                        .provided(SHOULD, LEAVE_BEFORE_PARTY_BUSINESS),
                at("3.16.3(ii)", "employees do not normally stay while the group deliberates")
                        .when(STAYS_FOR_PARTY_BUSINESS.yes())
                        .then(SHOULD_NOT_NORMALLY),
                at("3.16.3(iii)", "employees keep in confidence what the group decides before them")
                        .when(BUSINESS.is(COUNCIL_BUSINESS))
                        .provided(MUST, KEEP_CONFIDENTIAL));
    }
}
