package org.concordat.statute;

import static org.concordat.question.InspectDocument.BUSINESS_OF;
import static org.concordat.question.InspectDocument.BusinessOf.CABINET_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.COUNCIL_OR_COMMITTEE_MEETING;
import static org.concordat.question.InspectDocument.BusinessOf.NO_MEETING;
import static org.concordat.question.InspectDocument.CALLED_IN;
import static org.concordat.question.InspectDocument.CONTENT;
import static org.concordat.question.InspectDocument.CONTRACT_NEGOTIATION_TERMS;
import static org.concordat.question.InspectDocument.Content.ANOTHER_GROUPS_INTERNAL_WORKING;
import static org.concordat.question.InspectDocument.Content.DRAFT_POLICY_OF_ADMINISTRATION;
import static org.concordat.question.InspectDocument.Content.EXEMPT_SCHEDULE_12A_PARA_3_OR_6;
import static org.concordat.question.InspectDocument.Content.ORDINARY;
import static org.concordat.question.InspectDocument.Content.PERSONAL_RECORD;
import static org.concordat.question.InspectDocument.PUBLICLY_AVAILABLE;
import static org.concordat.question.InspectDocument.QUESTION;
import static org.concordat.question.InspectDocument.SCRUTINY_OF_THE_MATTER;
import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.COMBINED_AUTHORITIES;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.ENGLAND_AND_WALES;
import static org.concordat.statute.Enactment.EXECUTIVES;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.calendar.DayCount;
import org.concordat.question.AskForInformation;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.question.QuestionOfficer;
import org.concordat.rule.Condition;
import org.concordat.rule.Deadline;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Strength;

/**
 * A member's right to see papers: Local Government Act 1972 ss. 100B and 100F with Schedule 12A (council and committees,
 * combined authorities through s. 100J), regs 16 and 17 of SI 2012/2089 (executives), and SI 2017/68 (scrutiny of combined
 * authorities). The law only says when a paper <em>must</em> be shown, without asking for a motive or an interest. Outside
 * that it is silent, and the need to know of the common law stands beside it: no rule here says no.
 */
final class AccessToDocuments {

    static final DutyCode PROVIDE_COPY = new DutyCode("provide-copy");
    static final DutyCode GIVE_REASONS_IN_WRITING = new DutyCode("give-reasons-in-writing");
    static final Deadline TEN_CLEAR_DAYS = new Deadline(10, "request", DayCount.CLEAR);
    private static final DutyCode COST_IS_NO_GROUND = new DutyCode("cost-is-no-ground");
    private static final DutyCode EXCLUDE_THE_PUBLIC_FIRST = new DutyCode("exclude-the-public-first");
    private static final DutyCode FIVE_CLEAR_DAYS_OR_URGENT = new DutyCode("five-clear-days-or-urgent");

    private static final Enactment ACT = since("1986-04-01", ENGLAND_AND_WALES, ALL_BODIES);
    private static final Enactment FIVE_CLEAR_DAYS = since("2002-10-01", ENGLAND, ALL_BODIES);
    private static final Enactment SCHEDULE_12A = since("2006-03-01", ENGLAND, ALL_BODIES);
    private static final Enactment REGULATIONS = since("2012-09-10", ENGLAND, EXECUTIVES);
    private static final Enactment ORDER_OF_2017 = since("2017-05-08", ENGLAND, COMBINED_AUTHORITIES);

    private static final Condition PAPER_OF_THE_BODY =
            CONTENT.isNot(ANOTHER_GROUPS_INTERNAL_WORKING, DRAFT_POLICY_OF_ADMINISTRATION);

    static final List<StatutoryRule> RULES = List.of(
            ACT.on(
                    QUESTION,
                    under("LGA 1972 s. 100B", "agenda and reports that are open to the public are open to members too")
                            .when(
                                    PUBLICLY_AVAILABLE.yes(),
                                    BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                                    PAPER_OF_THE_BODY,
                                    CONTENT.isNot(PERSONAL_RECORD))
                            .then(ENTITLED)),
            FIVE_CLEAR_DAYS.on(
                    PutItemOnAgenda.QUESTION,
                    under(
                                    "LGA 1972 s. 100B",
                                    "a late item needs the chair's opinion, in the minutes, that it is urgent")
                            .when(PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEETING_CHAIR))
                            .provided(Strength.MUST, FIVE_CLEAR_DAYS_OR_URGENT)),
            ACT.on(
                    QUESTION,
                    under("LGA 1972 s. 100F", "papers for a council or committee meeting are open to any member")
                            .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING), CONTENT.is(ORDINARY))
                            .then(ENTITLED)),
            SCHEDULE_12A.on(
                    QUESTION,
                    under(
                                    "LGA 1972 s. 100F",
                                    "business affairs and proposed notices stay open, but not terms in negotiation")
                            .when(
                                    BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING),
                                    CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                    CONTRACT_NEGOTIATION_TERMS.no())
                            .then(ENTITLED)),
            ACT.on(
                    AskForInformation.QUESTION,
                    under("LGA 1972 s. 100F", "the right to meeting papers has no exception for cost")
                            .when(
                                    AskForInformation.COST_OR_NATURE_UNREASONABLE.yes(),
                                    AskForInformation.LEGAL_RIGHT_SHOWN.yes())
                            .owes(Role.OFFICER, COST_IS_NO_GROUND)),
            SCHEDULE_12A.on(
                    QuestionOfficer.QUESTION,
                    under("LGA 1972 Sch. 12A", "matters of an identifiable person can be heard without the public")
                            .when(
                                    QuestionOfficer.SUBJECT.is(
                                            QuestionOfficer.Subject.CONDUCT_OR_CAPABILITY,
                                            QuestionOfficer.Subject.DISCIPLINARY_MATTER),
                                    QuestionOfficer.IN_PUBLIC.yes())
                            .provided(Strength.SHOULD, EXCLUDE_THE_PUBLIC_FIRST)),
            REGULATIONS.on(
                    QUESTION,
                    under("SI 2012/2089 reg. 16", "papers for executive business are open to any member of the council")
                            .when(BUSINESS_OF.is(CABINET_MEETING), CONTENT.is(ORDINARY))
                            .then(ENTITLED)
                            .reading(
                                    "the time has come: five clear days before a public meeting, or the close of a private one"
                                            + " or the making of the decision, and 24 hours after it at the latest",
                                    "before that time the right has not begun")),
            REGULATIONS.on(
                    QUESTION,
                    under(
                                    "SI 2012/2089 reg. 16",
                                    "of exempt executive papers, business affairs and proposed notices stay open, but not"
                                            + " terms in negotiation")
                            .when(
                                    BUSINESS_OF.is(CABINET_MEETING),
                                    CONTENT.is(EXEMPT_SCHEDULE_12A_PARA_3_OR_6),
                                    CONTRACT_NEGOTIATION_TERMS.no())
                            .then(ENTITLED)),
            REGULATIONS.on(
                    QUESTION,
                    copyForScrutiny(under("SI 2012/2089 reg. 17", "scrutiny gets a copy of papers on what was decided"))
                            .when(BUSINESS_OF.is(CABINET_MEETING))
                            .reading(
                                    "the business has been transacted or the decision made, and no political adviser wrote the"
                                            + " paper",
                                    "the decision is still to come, or the paper is a political adviser's: no right to a copy")),
            REGULATIONS.on(
                    QUESTION,
                    copyForScrutiny(under(
                                    "SI 2012/2089 reg. 17",
                                    "a decision of one person that was called in has been made"))
                            .when(BUSINESS_OF.is(NO_MEETING), CALLED_IN.yes())
                            .reading(
                                    "a member of the executive, or an officer for it, made the decision alone",
                                    "it was no decision of the executive: this regulation does not reach its papers")),
            ORDER_OF_2017.on(
                    QUESTION,
                    copyForScrutiny(under(
                                    "SI 2017/68", "scrutiny gets a copy of the authority's papers on what was decided"))
                            .when(BUSINESS_OF.is(COUNCIL_OR_COMMITTEE_MEETING, CABINET_MEETING))
                            .reading(
                                    "the business has been transacted or the decision made",
                                    "the decision is still to come: no right to a copy yet")));

    private AccessToDocuments() {}

    private static Rule copyForScrutiny(Rule rule) {
        return rule.when(SCRUTINY_OF_THE_MATTER.yes(), PAPER_OF_THE_BODY)
                .then(ENTITLED)
                .owes(Role.CABINET, PROVIDE_COPY, TEN_CLEAR_DAYS)
                .owes(Role.CABINET, GIVE_REASONS_IN_WRITING);
    }
}
