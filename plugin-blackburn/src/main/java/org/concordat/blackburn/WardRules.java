package org.concordat.blackburn;

import static org.concordat.question.InformWardMembers.COUNCIL_INVOLVED;
import static org.concordat.question.InformWardMembers.CouncilInvolved.ORGANISES;
import static org.concordat.question.InformWardMembers.EVENT;
import static org.concordat.question.InformWardMembers.Event.CONSULTATION;
import static org.concordat.question.InformWardMembers.Event.COUNCIL_EVENT_OR_WORKS;
import static org.concordat.question.InformWardMembers.Event.MAJOR_ISSUE;
import static org.concordat.question.InformWardMembers.Event.PUBLIC_MEETING;
import static org.concordat.rule.DutyCode.INVITE_WARD_MEMBERS;
import static org.concordat.rule.DutyCode.KEEP_MEMBERS_INFORMED;
import static org.concordat.rule.DutyCode.NOTIFY_WARD_MEMBERS_AT_OUTSET;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InformWardMembers;
import org.concordat.rule.Rulebook;

/** Part C, clauses 3.2 to 3.4: what ward councillors are told. */
final class WardRules {

    private WardRules() {}

    static Rulebook informWardMembers() {
        return Rulebook.of(
                InformWardMembers.QUESTION,
                at("C.3.2", "Directors see to it that ward councillors hear of what concerns their ward")
                        .when(EVENT.is(MAJOR_ISSUE))
                        .then(MUST)
                        .owes(CHIEF_OFFICER, KEEP_MEMBERS_INFORMED),
                at("C.3.2", "what the council itself does in a ward concerns that ward")
                        .when(EVENT.is(COUNCIL_EVENT_OR_WORKS))
                        .then(MUST)
                        .owes(CHIEF_OFFICER, KEEP_MEMBERS_INFORMED)
                        .reading(
                                "an event or works of the council are an issue for the ward in which they take place",
                                "only what is in question is an issue, so the text is silent on events and works")
                        .otherwiseSilent(),
                at("C.3.3", "ward councillors are invited to the council's public meetings on local issues")
                        .when(EVENT.is(PUBLIC_MEETING), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, INVITE_WARD_MEMBERS),
                at("C.3.4", "ward councillors hear of a consultation by the council as it begins")
                        .when(EVENT.is(CONSULTATION), COUNCIL_INVOLVED.is(ORGANISES))
                        .then(SHOULD)
                        .owes(OFFICER, NOTIFY_WARD_MEMBERS_AT_OUTSET));
    }
}
