package org.concordat.part7draft;

import static org.concordat.question.InformWardMembers.COUNCIL_INVOLVED;
import static org.concordat.question.InformWardMembers.CouncilInvolved.INVITED;
import static org.concordat.question.InformWardMembers.CouncilInvolved.ORGANISES;
import static org.concordat.question.InformWardMembers.EVENT;
import static org.concordat.question.InformWardMembers.Event.CONSULTATION;
import static org.concordat.question.InformWardMembers.Event.COUNCIL_EVENT_OR_WORKS;
import static org.concordat.question.InformWardMembers.Event.PUBLIC_MEETING;
import static org.concordat.question.MeetThirdParty.AT_COUNCIL_OFFICES;
import static org.concordat.question.MeetThirdParty.COMMITS_THE_COUNCIL;
import static org.concordat.question.MeetThirdParty.OFFICER_PRESENT;
import static org.concordat.question.MeetThirdParty.PURPOSE;
import static org.concordat.question.MeetThirdParty.Purpose.PROPOSAL_AFFECTING_COUNCIL;
import static org.concordat.question.MeetThirdParty.Purpose.ROUTINE;
import static org.concordat.rule.DutyCode.HAVE_OFFICER_PRESENT;
import static org.concordat.rule.DutyCode.INVITE_WARD_MEMBERS;
import static org.concordat.rule.DutyCode.MEET_AT_COUNCIL_OFFICES;
import static org.concordat.rule.DutyCode.NOTIFY_WARD_MEMBERS;
import static org.concordat.rule.DutyCode.NOTIFY_WARD_MEMBERS_AT_OUTSET;
import static org.concordat.rule.DutyCode.SAY_CANNOT_COMMIT_COUNCIL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InformWardMembers;
import org.concordat.question.MeetThirdParty;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 10 and 11: ward councillors are told, and councillors meet people with proposals. */
final class ContactRules {

    private ContactRules() {}

    static Rulebook informWardMembers() {
        return Rulebook.of(
                InformWardMembers.QUESTION,
                at("10.1", "all ward councillors are invited to a public meeting that the council calls or attends")
                        .when(EVENT.is(PUBLIC_MEETING), COUNCIL_INVOLVED.is(ORGANISES, INVITED))
                        .then(SHOULD)
                        .owes(OFFICER, INVITE_WARD_MEMBERS),
                at("10.1", "they are told as soon as the council begins to consult on something local")
                        .when(EVENT.is(CONSULTATION), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, NOTIFY_WARD_MEMBERS_AT_OUTSET),
                at("10.1", "they are told of the council's larger events and works in their area")
                        .when(EVENT.is(COUNCIL_EVENT_OR_WORKS), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, NOTIFY_WARD_MEMBERS));
    }

    static Rulebook meetThirdParty() {
        return Rulebook.of(
                MeetThirdParty.QUESTION,
                at("11.1", "one councillor cannot bind the council")
                        .when(COMMITS_THE_COUNCIL.yes())
                        .then(MUST_NOT),
                at("11.1", "a councillor may hear people with proposals, and makes clear that nobody alone binds it")
                        .when(PURPOSE.is(PROPOSAL_AFFECTING_COUNCIL))
                        .then(MAY)
                        .provided(Strength.SHOULD, SAY_CANNOT_COMMIT_COUNCIL),
                at("11.1", "such a meeting is best held in the council's own rooms")
                        .when(PURPOSE.is(PROPOSAL_AFFECTING_COUNCIL), AT_COUNCIL_OFFICES.no())
                        .provided(Strength.SHOULD, MEET_AT_COUNCIL_OFFICES),
                at("11.1", "and with an officer there who can explain how decisions are made")
                        .when(PURPOSE.is(PROPOSAL_AFFECTING_COUNCIL), OFFICER_PRESENT.no())
                        .provided(Strength.SHOULD, HAVE_OFFICER_PRESENT),
                at("11.1", "everyday contacts are free of all this")
                        .when(PURPOSE.is(ROUTINE))
                        .then(MAY)
                        .reading(
                                "the advice to make one's limits clear is for those with proposals, so everyday"
                                        + " contacts are free of it",
                                "only place and company are excepted, so the limits are made clear to everybody")
                        .otherwise(
                                "everyday contacts are free of place and company, and hear that nobody alone binds it",
                                rule -> rule.provided(Strength.SHOULD, SAY_CANNOT_COMMIT_COUNCIL)));
    }
}
