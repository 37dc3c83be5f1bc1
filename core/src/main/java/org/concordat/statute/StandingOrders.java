package org.concordat.statute;

import static org.concordat.question.StaffingMatter.ACTION;
import static org.concordat.question.StaffingMatter.AT_CHIEF_EXECUTIVES_REQUEST;
import static org.concordat.question.StaffingMatter.Action.APPOINT_DISMISS_OR_DISCIPLINE;
import static org.concordat.question.StaffingMatter.QUESTION;
import static org.concordat.question.StaffingMatter.THROUGH_COUNCIL_PANEL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.COUNCILS;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.ENGLAND_AND_WALES;
import static org.concordat.statute.Enactment.EXECUTIVES;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.RecordInMinutes;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Strength;

/**
 * What the law makes every council put into its standing orders: the minutes show a vote on request (Local Authorities
 * (Standing Orders) Regulations 1993, Schedule 2), staff are appointed, dismissed and disciplined by the head of paid
 * service or an officer of that head's choice (Local Authorities (Standing Orders) (England) Regulations 2001, Schedule 1),
 * and votes on the budget are recorded by name (their amendment of 2014). They bind principal councils and no combined
 * authority.
 */
final class StandingOrders {

    private static final DutyCode RECORD_NAMES_ON_BUDGET_VOTES = new DutyCode("record-names-on-budget-votes");
    private static final DutyCode EXECUTIVE_MEMBER_ON_PANEL = new DutyCode("executive-member-on-panel");

    /** Made in 1993; the day of commencement was not found, so the rule counts from the end of that year. */
    private static final Enactment REGULATIONS_OF_1993 = since("1993-12-31", ENGLAND_AND_WALES, COUNCILS);

    private static final Enactment REGULATIONS_OF_2001 = since("2001-11-07", ENGLAND, COUNCILS);
    private static final Enactment EXECUTIVE_PART_OF_2001 = since("2001-11-07", ENGLAND, EXECUTIVES);
    private static final Enactment AMENDMENT_OF_2014 = since("2014-02-25", ENGLAND, COUNCILS);

    static final List<StatutoryRule> RULES = List.of(
            REGULATIONS_OF_1993.on(
                    RecordInMinutes.QUESTION,
                    under("SI 1993/202 Sch. 2", "whoever asks straight after a vote has their own vote in the minutes")
                            .when(RecordInMinutes.WHAT.is(RecordInMinutes.What.OWN_VOTE), RecordInMinutes.ASKED.yes())
                            .then(MUST)),
            REGULATIONS_OF_2001.on(
                    QUESTION,
                    under("SI 2001/3384 Sch. 1", "councillors do not appoint, dismiss or discipline staff")
                            .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.no())
                            .then(MUST_NOT)
                            .reading(
                                    "a councillor does it, and the post is below deputy chief officer",
                                    "the head of paid service or that head's nominee does it, or the post is a chief officer's,"
                                            + " a deputy's or a political assistant's: outside this rule")),
            REGULATIONS_OF_2001.on(
                    QUESTION,
                    under(
                                    "SI 2001/3384 Sch. 1",
                                    "the head of paid service can ask an officer to stand in, not a councillor")
                            .when(
                                    ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE),
                                    THROUGH_COUNCIL_PANEL.no(),
                                    AT_CHIEF_EXECUTIVES_REQUEST.yes())
                            .then(MUST_NOT)),
            EXECUTIVE_PART_OF_2001.on(
                    QUESTION,
                    under(
                                    "SI 2001/3384 Sch. 1",
                                    "a panel may decide on chief officers, their deputies and political assistants")
                            .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                            .then(MAY)
                            .provided(Strength.MUST, EXECUTIVE_MEMBER_ON_PANEL)
                            .reading(
                                    "the panel is for such a post",
                                    "a panel that decides on any other post takes over what is the head of paid service's")),
            REGULATIONS_OF_2001.on(
                    QUESTION,
                    under("SI 2001/3384 Sch. 1", "councillors may sit on a panel that hears an employee's appeal")
                            .when(ACTION.is(APPOINT_DISMISS_OR_DISCIPLINE), THROUGH_COUNCIL_PANEL.yes())
                            .then(MAY)),
            AMENDMENT_OF_2014.on(
                    RecordInMinutes.QUESTION,
                    under("SI 2014/165", "votes on the budget are recorded by name, asked for or not")
                            .when(RecordInMinutes.WHAT.is(RecordInMinutes.What.OWN_VOTE))
                            .owes(Role.OFFICER, RECORD_NAMES_ON_BUDGET_VOTES)));

    private StandingOrders() {}
}
