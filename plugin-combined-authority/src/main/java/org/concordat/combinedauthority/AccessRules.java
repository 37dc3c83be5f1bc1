package org.concordat.combinedauthority;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.Content.CONFIDENTIAL;
import static org.concordat.question.InspectDocument.Content.EXEMPT;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.MEMBER_OF_THE_BODY;
import static org.concordat.question.InspectDocument.NEED_TO_KNOW_SHOWN;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.concordat.rule.DutyCode.DO_NOT_MAKE_PUBLIC;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.InspectDocument;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Parts 4 and 5: which documents a member may see. The details are in the constitution's rules, which 5.1 names. */
final class AccessRules {

    private static final Condition WITHOUT_NEED = NEED_TO_KNOW_SHOWN.no();
    private static final String NEED_FOLLOWS =
            "a seat on the body, or a review of the matter, is a responsibility that needs the papers";
    private static final String NEED_IS_SHOWN = "the text presumes no need, so it has to be shown even there";

    private AccessRules() {}

    static Rulebook inspectDocument() {
        return Rulebook.of(
                InspectDocument.QUESTION,
                at("4.8-2", "confidential matter is for those who are entitled to it")
                        .when(CONTENT.is(CONFIDENTIAL))
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(NEED_TO_KNOW_SHOWN.yes())
                        .unless(BUSINESS_OF.isNot(NO_MEETING), MEMBER_OF_THE_BODY.yes())
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(MUST_NOT)
                        .reading(
                                "who is entitled follows from the member's responsibilities (5.1)",
                                "only the constitution's rules on access say who is entitled, so this text is silent")
                        .otherwiseSilent(),
                at("4.8-2", "members ask for nothing that they have no proper claim to")
                        .when(BUSINESS_OF.is(NO_MEETING), NEED_TO_KNOW_SHOWN.no())
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .unless(SCRUTINY_OF_THE_MATTER.yes())
                        .then(SHOULD_NOT)
                        .reading(
                                "for what is no meeting's business a member's claim rests on need alone (5.1)",
                                "other claims, from standing orders or law, may exist, so the text leaves it open")
                        .otherwiseSilent(),
                at("5.1", "members are entitled to what their responsibilities need")
                        .when(NEED_TO_KNOW_SHOWN.yes())
                        .then(ENTITLED),
                at("5.1", "who sits on a body has responsibilities for its business")
                        .when(BUSINESS_OF.isNot(NO_MEETING), MEMBER_OF_THE_BODY.yes())
                        .then(ENTITLED)
                        .reading(NEED_FOLLOWS, NEED_IS_SHOWN)
                        .otherwise(at("4.8-2", "the body's confidential papers too are for those who show their need")
                                .citing("5.1")
                                .when(BUSINESS_OF.isNot(NO_MEETING), MEMBER_OF_THE_BODY.yes(), WITHOUT_NEED)
                                .when(CONTENT.is(CONFIDENTIAL))
                                .unless(PUBLICLY_AVAILABLE.yes())
                                .then(MUST_NOT)),
                at("5.1", "who scrutinises a matter has responsibilities for it")
                        .when(SCRUTINY_OF_THE_MATTER.yes())
                        .then(ENTITLED)
                        .reading(NEED_FOLLOWS, NEED_IS_SHOWN)
                        .otherwise(
                                at("4.8-2", "confidential papers under review are for those who show their need")
                                        .citing("5.1")
                                        .when(SCRUTINY_OF_THE_MATTER.yes(), WITHOUT_NEED, CONTENT.is(CONFIDENTIAL))
                                        .unless(PUBLICLY_AVAILABLE.yes())
                                        .then(MUST_NOT),
                                at("4.8-2", "a review alone is no proper claim to what is no meeting's business")
                                        .citing("5.1")
                                        .when(SCRUTINY_OF_THE_MATTER.yes(), WITHOUT_NEED, BUSINESS_OF.is(NO_MEETING))
                                        .unless(PUBLICLY_AVAILABLE.yes())
                                        .then(SHOULD_NOT)),
                at("5.3", "a report from the private part counts as exempt until the body itself opens it")
                        .when(BUSINESS_OF.isNot(NO_MEETING), CONTENT.is(EXEMPT, EXEMPT_SCHEDULE_12A_PARA_3_OR_6))
                        .unless(PUBLICLY_AVAILABLE.yes())
                        .owes(MEMBER, DO_NOT_MAKE_PUBLIC));
    }
}
