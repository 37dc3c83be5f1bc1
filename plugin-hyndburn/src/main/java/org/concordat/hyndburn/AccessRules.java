package org.concordat.hyndburn;

import static org.concordat.question.ContactOutOfHours.CONTACTING;
import static org.concordat.question.ContactOutOfHours.Contacting.MEMBER_CONTACTS_OFFICER;
import static org.concordat.question.ContactOutOfHours.EMERGENCY;
import static org.concordat.question.ContactOutOfHours.OFFICER_IS_CHIEF_OFFICER;
import static org.concordat.question.ContactOutOfHours.SENIOR_MEMBER;
import static org.concordat.question.InformWardMembers.COUNCIL_INVOLVED;
import static org.concordat.question.InformWardMembers.CouncilInvolved.ORGANISES;
import static org.concordat.question.InformWardMembers.EVENT;
import static org.concordat.question.InformWardMembers.Event.CONSULTATION;
import static org.concordat.question.InformWardMembers.Event.PUBLIC_MEETING;
import static org.concordat.question.OutsideBodySupport.APPOINTED_BY_COUNCIL;
import static org.concordat.question.RequestMeeting.OFFICER_AVAILABLE_IN_TIME;
import static org.concordat.question.UseCouncilResources.PURPOSE;
import static org.concordat.question.UseCouncilResources.Purpose.COUNCIL_BUSINESS;
import static org.concordat.question.UseCouncilResources.RESOURCE;
import static org.concordat.question.UseCouncilResources.Resource.ICT_EQUIPMENT;
import static org.concordat.rule.DutyCode.BRIEF_BEFORE_APPOINTMENT;
import static org.concordat.rule.DutyCode.INVITE_WARD_MEMBERS;
import static org.concordat.rule.DutyCode.KEEP_NUMBER_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.KEEP_SAFE;
import static org.concordat.rule.DutyCode.MEET_WITHIN;
import static org.concordat.rule.DutyCode.NAME_CONTACT_OFFICER;
import static org.concordat.rule.DutyCode.NOTIFY_WARD_MEMBERS_AT_OUTSET;
import static org.concordat.rule.DutyCode.REPLY_PROMPTLY;
import static org.concordat.rule.DutyCode.SEND_SUBSTITUTE;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.ContactOutOfHours;
import org.concordat.question.InformWardMembers;
import org.concordat.question.OutsideBodySupport;
import org.concordat.question.RequestMeeting;
import org.concordat.question.UseCouncilResources;
import org.concordat.rule.Deadline;
import org.concordat.rule.Rulebook;

/** Sections 10, 11, 12 and 14: what ward members, and members at large, get from officers and from the council. */
final class AccessRules {

    private static final Deadline THREE_DAYS = Deadline.workingDays(3, "request");

    private AccessRules() {}

    static Rulebook informWardMembers() {
        return Rulebook.of(
                InformWardMembers.QUESTION,
                at("10", "sentence 1", "the council asks the ward members to its public meetings on local issues")
                        .when(EVENT.is(PUBLIC_MEETING), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, INVITE_WARD_MEMBERS),
                at(
                                "10",
                                "sentence 2",
                                "the council tells the ward members when its consultation on a local issue begins")
                        .when(EVENT.is(CONSULTATION), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, NOTIFY_WARD_MEMBERS_AT_OUTSET));
    }

    static Rulebook contactOutOfHours() {
        return Rulebook.of(
                ContactOutOfHours.QUESTION,
                at("11", "paragraph 1", "senior members may ring a chief officer at home in an emergency")
                        .when(
                                CONTACTING.is(MEMBER_CONTACTS_OFFICER),
                                EMERGENCY.yes(),
                                SENIOR_MEMBER.yes(),
                                OFFICER_IS_CHIEF_OFFICER.yes())
                        .then(MAY)
                        .owes(MEMBER, KEEP_NUMBER_CONFIDENTIAL),
                at("11", "paragraph 1", "senior members hold the home numbers of chief officers for nothing else")
                        .citing("9")
                        .when(
                                CONTACTING.is(MEMBER_CONTACTS_OFFICER),
                                EMERGENCY.no(),
                                SENIOR_MEMBER.yes(),
                                OFFICER_IS_CHIEF_OFFICER.yes())
                        .then(MUST_NOT)
                        .reading(
                                "a number given for emergencies is used for emergencies, as information for its purpose",
                                "the sentence only says who gets the numbers, and contact as such is left open")
                        .otherwiseSilent());
    }

    static Rulebook requestMeeting() {
        return Rulebook.of(
                RequestMeeting.QUESTION,
                at("11", "paragraph 2", "an officer answers a request for a meeting without delay")
                        .owes(OFFICER, REPLY_PROMPTLY),
                at("11", "paragraph 2", "the meeting takes place in three working days if that can reasonably be done")
                        .when(OFFICER_AVAILABLE_IN_TIME.yes())
                        .then(MUST)
                        .owes(OFFICER, MEET_WITHIN, THREE_DAYS),
                at("11", "paragraph 2", "an officer who cannot be there in that time finds another to go")
                        .when(OFFICER_AVAILABLE_IN_TIME.no())
                        .then(SHOULD)
                        .owes(OFFICER, SEND_SUBSTITUTE, THREE_DAYS));
    }

    static Rulebook useCouncilResources() {
        return Rulebook.of(
                UseCouncilResources.QUESTION,
                at("12", "paragraph 1", "members have the use of the council's facilities for their duties")
                        .when(PURPOSE.is(COUNCIL_BUSINESS))
                        .then(ENTITLED),
                at("12", "paragraph 1", "members have the use of the council's facilities for nothing else at all")
                        .when(PURPOSE.isNot(COUNCIL_BUSINESS))
                        .then(MUST_NOT),
                at("12", "paragraph 2", "whoever has equipment at home looks after it and lets nobody else use it")
                        .when(RESOURCE.is(ICT_EQUIPMENT), PURPOSE.is(COUNCIL_BUSINESS))
                        .owes(MEMBER, KEEP_SAFE));
    }

    static Rulebook outsideBodySupport() {
        return Rulebook.of(
                OutsideBodySupport.QUESTION,
                at("14", "a member whom the council sends to an outside body gets reasonable help")
                        .when(APPOINTED_BY_COUNCIL.yes())
                        .then(MUST)
                        .owes(OFFICER, BRIEF_BEFORE_APPOINTMENT, NAME_CONTACT_OFFICER));
    }
}
