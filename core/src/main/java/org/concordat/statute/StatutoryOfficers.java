package org.concordat.statute;

import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.GREAT_BRITAIN;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.GiveAdvice;
import org.concordat.question.InstructOfficer;
import org.concordat.question.StaffingMatter;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;

/**
 * The offices that statute gives a duty of their own: head of paid service (Local Government and Housing Act 1989 s. 4) and
 * monitoring officer (s. 5), whose reports nobody can suppress, and the merit rule for every appointment (s. 7). The
 * catalogue has no fact for "this is a report under the Act", so the duties to report stand without an outcome.
 */
final class StatutoryOfficers {

    private static final DutyCode REPORT_ON_STAFF_ORGANISATION = new DutyCode("report-on-staff-organisation");
    private static final DutyCode REPORT_UNLAWFUL_ACTS = new DutyCode("report-unlawful-acts");
    private static final DutyCode APPOINT_ON_MERIT = new DutyCode("appoint-on-merit");

    private static final Enactment ACT = since("1990-01-16", ENGLAND, ALL_BODIES);
    private static final Enactment MERIT = since("1990-01-16", GREAT_BRITAIN, ALL_BODIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT.on(
                    GiveAdvice.QUESTION,
                    under("LGHA 1989 s. 4", "the head of paid service reports on how the staff is organised")
                            .when(GiveAdvice.KIND.is(GiveAdvice.Kind.PROFESSIONAL))
                            .owes(Role.CHIEF_EXECUTIVE, REPORT_ON_STAFF_ORGANISATION)),
            ACT.on(
                    GiveAdvice.QUESTION,
                    under("LGHA 1989 s. 5", "the monitoring officer reports what is or would be unlawful")
                            .when(GiveAdvice.KIND.is(GiveAdvice.Kind.PROFESSIONAL))
                            .owes(Role.MONITORING_OFFICER, REPORT_UNLAWFUL_ACTS)),
            ACT.on(
                    InstructOfficer.QUESTION,
                    under(
                                    "LGHA 1989 s. 5",
                                    "nobody has the power to act unlawfully, and the monitoring officer must report it")
                            .when(InstructOfficer.NATURE.is(InstructOfficer.Nature.UNLAWFUL_OR_BEND_RULES))
                            .then(MUST_NOT)
                            .owes(Role.MONITORING_OFFICER, REPORT_UNLAWFUL_ACTS)),
            MERIT.on(
                    StaffingMatter.QUESTION,
                    under("LGHA 1989 s. 7", "every appointment is made on merit")
                            .when(StaffingMatter.ACTION.is(StaffingMatter.Action.LOBBY_ON_EMPLOYMENT_DECISION))
                            .owes(Role.CHIEF_EXECUTIVE, APPOINT_ON_MERIT)));

    private StatutoryOfficers() {}
}
