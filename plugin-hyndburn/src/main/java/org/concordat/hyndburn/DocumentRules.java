package org.concordat.hyndburn;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.INTEREST_IN_THE_MATTER;
import static org.concordat.question.InspectDocument.MEMBER_OF_THE_BODY;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive.CURIOSITY;
import static org.concordat.question.InspectDocument.Motive.IMPROPER;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.concordat.rule.DutyCode.JUSTIFY_NEED;
import static org.concordat.rule.DutyCode.USE_ONLY_FOR_PURPOSE;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.CABINET;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Role.HEAD_OF_SERVICE;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InspectDocument;
import org.concordat.rule.Condition;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Section 9: the three rights to see documents, and what no member may seek. */
final class DocumentRules {

    private static final Condition OPEN_AS_MEETING_PAPER = CONTENT.is(ORDINARY, DRAFT_POLICY_OF_ADMINISTRATION);

    private static final Condition[] PERSONAL_RECORD_OF_A_MEETING = {
        BUSINESS_OF.isNot(NO_MEETING), CONTENT.is(PERSONAL_RECORD)
    };

    private static final String ON_NEED_TO_KNOW =
            "a personal record is seen on need to know, also as a paper for a meeting";
    private static final String AS_A_MEETING_PAPER = "as a paper for a meeting it is open unless it is exempt";

    private DocumentRules() {}

    static Rulebook inspectDocument() {
        return Rulebook.of(
                InspectDocument.QUESTION,
                given(at("9(a)", "papers and background papers of a meeting are open to every member"))
                        .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), OPEN_AS_MEETING_PAPER)
                        .then(ENTITLED),
                given(at("9(a)", "what is exempt under another head than those listed is open too"))
                        .when(
                                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                                CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                CONTRACT_NEGOTIATION_TERMS.no())
                        .then(ENTITLED)
                        .reading(
                                "the list is closed: of business affairs it names contract negotiations only,"
                                        + " and it does not name planned notices and orders",
                                "the list stands for everything exempt, so need to know has to be shown")
                        .otherwise(DocumentsReadOtherwise.exemptUnderAnyHead()),
                at("9(a)", "the right to meeting papers leaves out the listed kinds of exempt information")
                        .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(EXEMPT), PUBLICLY_AVAILABLE.no())
                        .unless(NEED_TO_KNOW_SHOWN.yes())
                        .unless(MEMBER_OF_THE_BODY.yes())
                        .then(EXCLUDED),
                at("9(a)", "contract negotiations are one of the listed kinds that the right leaves out")
                        .when(
                                BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                                CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                CONTRACT_NEGOTIATION_TERMS.yes(),
                                PUBLICLY_AVAILABLE.no())
                        .unless(NEED_TO_KNOW_SHOWN.yes())
                        .unless(MEMBER_OF_THE_BODY.yes())
                        .then(EXCLUDED),
                NeedToKnow.rule(given(
                                at("9(b)", "paragraph 1", "a document is open to whom it is reasonably necessary for")))
                        .when(NEED_TO_KNOW_SHOWN.yes())
                        .then(ENTITLED)
                        .decider(CHIEF_OFFICER)
                        .route(COMMITTEE, CABINET),
                NeedToKnow.rule(at("9(b)", "first rule", "curiosity makes no need, and without need nothing is sought"))
                        .citing("9")
                        .when(PUBLICLY_AVAILABLE.no(), MOTIVE.is(CURIOSITY))
                        .unless(PERSONAL_RECORD_OF_A_MEETING)
                        .then(MUST_NOT),
                NeedToKnow.rule(at("9(b)", "paragraph 1", "a need serves the proper performance of a member's duties"))
                        .citing("9")
                        .when(PUBLICLY_AVAILABLE.no(), MOTIVE.is(IMPROPER))
                        .then(MUST_NOT)
                        .reading(
                                "a private or improper purpose leaves no need to know",
                                "motive counts only as curiosity; a need that is shown stays one")
                        .otherwiseSilent(),
                NeedToKnow.ofCommittee(given(
                                at("9(b)", "third rule", "a committee's member is presumed to need its documents")))
                        .when(MEMBER_OF_THE_BODY.yes(), BUSINESS_OF.isNot(CABINET_MEETING))
                        .then(ENTITLED)
                        .decider(CHIEF_OFFICER)
                        .route(COMMITTEE, CABINET),
                NeedToKnow.ofCabinet(
                                given(at("9(b)", "third rule", "a cabinet member is presumed to need the cabinet's")))
                        .when(MEMBER_OF_THE_BODY.yes(), BUSINESS_OF.is(CABINET_MEETING))
                        .then(ENTITLED)
                        .decider(CHIEF_OFFICER)
                        .route(COMMITTEE, CABINET)
                        .reading(
                                "the committee member is only an example, and a cabinet member is the same case",
                                "cabinet members have to show their need")
                        .otherwise(DocumentsReadOtherwise.needOfCabinetMembers()),
                at("9(b)", "third rule", "a personal record of somebody else takes a specific justification")
                        .when(CONTENT.is(PERSONAL_RECORD))
                        .unless(BUSINESS_OF.is(CABINET_MEETING), SCRUTINY_OF_THE_MATTER.yes())
                        .unless(PUBLICLY_AVAILABLE.yes(), NEED_TO_KNOW_SHOWN.no(), MEMBER_OF_THE_BODY.no())
                        .provided(Strength.SHOULD, JUSTIFY_NEED)
                        .reading(ON_NEED_TO_KNOW, AS_A_MEETING_PAPER)
                        .otherwise(DocumentsReadOtherwise.personalRecordsOfMeetings()),
                at("9(b)", "third rule", "without need nobody seeks a personal record among a meeting's papers")
                        .citing("9")
                        .when(PERSONAL_RECORD_OF_A_MEETING)
                        .when(PUBLICLY_AVAILABLE.no(), NEED_TO_KNOW_SHOWN.no())
                        .unless(MEMBER_OF_THE_BODY.yes())
                        .unless(BUSINESS_OF.is(CABINET_MEETING), SCRUTINY_OF_THE_MATTER.yes())
                        .then(MUST_NOT)
                        .reading(ON_NEED_TO_KNOW, AS_A_MEETING_PAPER)
                        .otherwiseSilent(),
                at("9(b)", "third rule", "nobody seeks a personal record among a meeting's papers out of curiosity")
                        .citing("9")
                        .when(PERSONAL_RECORD_OF_A_MEETING)
                        .when(PUBLICLY_AVAILABLE.no(), MOTIVE.is(CURIOSITY))
                        .unless(BUSINESS_OF.is(CABINET_MEETING), SCRUTINY_OF_THE_MATTER.yes())
                        .then(MUST_NOT)
                        .reading(ON_NEED_TO_KNOW, AS_A_MEETING_PAPER)
                        .otherwiseSilent(),
                at("9(b)", "fourth rule", "nobody needs to know another group's internal papers")
                        .when(CONTENT.is(ANOTHER_GROUPS_INTERNAL_WORKING))
                        .then(MUST_NOT),
                at("9(b)", "fifth rule", "what the council holds in confidence is open to no member")
                        .when(CONTENT.is(CONFIDENTIAL))
                        .then(MUST_NOT)
                        .reading(
                                "the sentence denies every right of access, also to papers for meetings",
                                "it limits need to know, among whose rules it stands, and no other right")
                        .otherwise(DocumentsReadOtherwise.confidentialPapersOfMeetings()),
                given(at("9(c)", "sentence 1", "papers for a cabinet meeting are open to every member"))
                        .when(BUSINESS_OF.is(CABINET_MEETING), OPEN_AS_MEETING_PAPER)
                        .then(ENTITLED),
                at("9(c)", "sentence 1", "of papers for a cabinet meeting exempt information is left out")
                        .when(
                                BUSINESS_OF.is(CABINET_MEETING),
                                CONTENT.is(EXEMPT, EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                PUBLICLY_AVAILABLE.no())
                        .unless(NEED_TO_KNOW_SHOWN.yes())
                        .unless(MEMBER_OF_THE_BODY.yes())
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(EXCLUDED),
                given(at("9(c)", "sentence 2", "scrutiny members get cabinet papers on their work, exempt ones too"))
                        .when(BUSINESS_OF.is(CABINET_MEETING), SCRUTINY_OF_THE_MATTER.yes())
                        .then(ENTITLED),
                NeedToKnow.rule(at(
                                "9",
                                "paragraph 5",
                                "members do not seek unpublished matter that their duties do not need"))
                        .when(PUBLICLY_AVAILABLE.no(), NEED_TO_KNOW_SHOWN.no())
                        .unless(MEMBER_OF_THE_BODY.yes())
                        .unless(PERSONAL_RECORD_OF_A_MEETING)
                        .then(MUST_NOT),
                at("9", "paragraphs 5 and 6", "members do not seek unpublished matter in which they have an interest")
                        .when(PUBLICLY_AVAILABLE.no(), INTEREST_IN_THE_MATTER.yes())
                        .then(MUST_NOT)
                        .route(HEAD_OF_SERVICE, CHIEF_OFFICER));
    }

    /** What a member is then given serves its purpose only: section 9, paragraph 4. */
    static Rule given(Rule right) {
        return right.citing("9").owes(MEMBER, USE_ONLY_FOR_PURPOSE);
    }
}
