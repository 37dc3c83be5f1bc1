package org.concordat.hyndburn;

import static org.concordat.hyndburn.DocumentRules.given;
import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.MEMBER_OF_THE_BODY;
import static org.concordat.question.InspectDocument.MOTIVE;
import static org.concordat.question.InspectDocument.Motive.CURIOSITY;
import static org.concordat.question.InspectDocument.Motive.IMPROPER;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.concordat.rule.DutyCode.JUSTIFY_NEED;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.CABINET;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.COMMITTEE;
import static org.concordat.rule.Rule.at;

import org.concordat.rule.Condition;
import org.concordat.rule.Rule;
import org.concordat.rule.Strength;

/** What section 9 comes to where a council takes the other reading of a place in {@link DocumentRules}. */
final class DocumentsReadOtherwise {

    private static final Condition[] OTHER_HEADS = {
        BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
        CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
        CONTRACT_NEGOTIATION_TERMS.no()
    };

    private DocumentsReadOtherwise() {}

    /** 9(a), the list stands for everything exempt: for other heads need to know decides, as it does for those listed. */
    static Rule[] exemptUnderAnyHead() {
        return new Rule[] {
            at("9(a)", "the right to meeting papers leaves out everything exempt")
                    .when(OTHER_HEADS)
                    .when(PUBLICLY_AVAILABLE.no())
                    .unless(NEED_TO_KNOW_SHOWN.yes())
                    .unless(MEMBER_OF_THE_BODY.yes())
                    .then(EXCLUDED),
            given(at("9(b)", "paragraph 1", "an exempt paper is open to whom it is reasonably necessary for"))
                    .when(OTHER_HEADS)
                    .when(NEED_TO_KNOW_SHOWN.yes())
                    .then(ENTITLED)
                    .decider(CHIEF_OFFICER)
                    .route(COMMITTEE, CABINET),
            given(at("9(b)", "third rule", "a committee's member is presumed to need its exempt papers"))
                    .when(OTHER_HEADS)
                    .when(MEMBER_OF_THE_BODY.yes())
                    .then(ENTITLED)
                    .decider(CHIEF_OFFICER)
                    .route(COMMITTEE, CABINET),
            at("9(b)", "first rule", "neither curiosity nor an improper purpose makes a need for an exempt paper")
                    .citing("9")
                    .when(OTHER_HEADS)
                    .when(PUBLICLY_AVAILABLE.no(), MOTIVE.is(CURIOSITY, IMPROPER))
                    .then(MUST_NOT),
            at("9", "paragraph 5", "members do not seek exempt papers that their duties do not need")
                    .when(OTHER_HEADS)
                    .when(PUBLICLY_AVAILABLE.no(), NEED_TO_KNOW_SHOWN.no())
                    .unless(MEMBER_OF_THE_BODY.yes())
                    .then(MUST_NOT)
        };
    }

    /** 9(b), third rule, nothing is presumed for cabinet members: without need their papers are as closed as to others. */
    static Rule[] needOfCabinetMembers() {
        return new Rule[] {
            at("9(c)", "sentence 1", "to a cabinet member who shows no need exempt papers stay closed")
                    .when(
                            BUSINESS_OF.is(CABINET_MEETING),
                            MEMBER_OF_THE_BODY.yes(),
                            CONTENT.is(EXEMPT, EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                            PUBLICLY_AVAILABLE.no())
                    .unless(NEED_TO_KNOW_SHOWN.yes())
                    .unless(SCRUTINY_OF_THE_MATTER.yes())
                    .then(EXCLUDED),
            at("9", "paragraph 5", "cabinet members do not seek unpublished matter that their duties do not need")
                    .citing("9(b)")
                    .when(
                            BUSINESS_OF.is(CABINET_MEETING),
                            MEMBER_OF_THE_BODY.yes(),
                            CONTENT.isNot(ORDINARY, DRAFT_POLICY_OF_ADMINISTRATION, CONFIDENTIAL),
                            PUBLICLY_AVAILABLE.no(),
                            NEED_TO_KNOW_SHOWN.no())
                    .unless(SCRUTINY_OF_THE_MATTER.yes())
                    .then(MUST_NOT)
        };
    }

    /** 9(b), third rule, for a personal record that is a meeting's paper: open like any other of its papers. */
    static Rule[] personalRecordsOfMeetings() {
        return new Rule[] {
            at("9(b)", "third rule", "a personal record that is no meeting's paper takes a specific justification")
                    .when(BUSINESS_OF.is(NO_MEETING), CONTENT.is(PERSONAL_RECORD))
                    .unless(PUBLICLY_AVAILABLE.yes(), NEED_TO_KNOW_SHOWN.no(), MEMBER_OF_THE_BODY.no())
                    .provided(Strength.SHOULD, JUSTIFY_NEED),
            given(at("9(a)", "a personal record among the papers of a meeting is open unless it is exempt"))
                    .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(PERSONAL_RECORD))
                    .then(ENTITLED),
            given(at("9(c)", "sentence 1", "a personal record among the cabinet's papers is open unless it is exempt"))
                    .when(BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(PERSONAL_RECORD))
                    .then(ENTITLED)
        };
    }

    /** 9(b), fifth rule, which limits need to know and leaves the rights to the papers of meetings alone. */
    static Rule[] confidentialPapersOfMeetings() {
        return new Rule[] {
            at("9(b)", "fifth rule", "nobody needs to know what the council holds in confidence")
                    .when(BUSINESS_OF.is(NO_MEETING), CONTENT.is(CONFIDENTIAL))
                    .then(MUST_NOT),
            given(at("9(a)", "papers of a meeting are open, though the council holds them in confidence"))
                    .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(CONFIDENTIAL))
                    .then(ENTITLED),
            given(at(
                            "9(c)",
                            "sentence 1",
                            "the cabinet's papers are open, though the council holds them in confidence"))
                    .when(BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(CONFIDENTIAL))
                    .then(ENTITLED)
        };
    }
}
