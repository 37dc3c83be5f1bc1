package org.concordat.statute;

import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.ENGLAND_WALES_AND_NORTHERN_IRELAND;
import static org.concordat.statute.Enactment.UNITED_KINGDOM;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.calendar.DayCount;
import org.concordat.question.AskForInformation;
import org.concordat.question.ChallengeRefusal;
import org.concordat.question.ChallengeRefusal.RefusedUnder;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.UseInformation;
import org.concordat.rule.Deadline;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Strength;

/**
 * Freedom of information (Freedom of Information Act 2000 ss. 1, 10, 16, 45 and 50) and the use of personal data (UK GDPR
 * art. 5). Neither names an officer to ask: they set times and duties.
 */
final class FreedomOfInformation {

    private static final DutyCode ADVISE_AND_ASSIST = new DutyCode("advise-and-assist");
    private static final DutyCode HANDLE_PERSONAL_DATA_LAWFULLY = new DutyCode("handle-personal-data-lawfully");
    private static final Deadline TWENTY_DAYS = new Deadline(20, "request", DayCount.FOI);

    private static final Enactment ACT = since("2005-01-01", ENGLAND_WALES_AND_NORTHERN_IRELAND, ALL_BODIES);
    private static final Enactment CODE_OF_2018 = since("2018-07-04", ENGLAND_WALES_AND_NORTHERN_IRELAND, ALL_BODIES);
    private static final Enactment UK_GDPR = since("2018-05-25", UNITED_KINGDOM, ALL_BODIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT.on(
                    UseInformation.QUESTION,
                    under("FOIA 2000 s. 1", "what is released under the Act is released to everybody")
                            .when(UseInformation.RECEIVED.is(UseInformation.Received.FREEDOM_OF_INFORMATION))
                            .then(MAY)),
            ACT.on(
                    AskForInformation.QUESTION,
                    under("FOIA 2000 s. 10", "a request is answered promptly, and within 20 working days at the latest")
                            .owes(Role.OFFICER, DutyCode.REPLY_WITHIN, TWENTY_DAYS)
                            .reading(
                                    "the request is in writing, with a name, an address and a description of what is wanted",
                                    "a question that is only spoken is no request under the Act")),
            ACT.on(
                    AskForInformation.QUESTION,
                    under("FOIA 2000 s. 16", "whoever asks gets advice and help as far as can be expected")
                            .owes(Role.OFFICER, ADVISE_AND_ASSIST)),
            CODE_OF_2018.on(
                    ChallengeRefusal.QUESTION,
                    under("FOIA 2000 s. 45", "the council should look at its refusal again before the regulator does")
                            .when(
                                    ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION),
                                    ChallengeRefusal.ALREADY_REVIEWED.no())
                            .then(SHOULD)
                            .owes(Role.OFFICER, DutyCode.REPLY_WITHIN, TWENTY_DAYS)
                            .route(Role.INFORMATION_COMMISSIONER)),
            ACT.on(
                    ChallengeRefusal.QUESTION,
                    under("FOIA 2000 s. 50", "after the council's own review the regulator decides on a complaint")
                            .when(
                                    ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION),
                                    ChallengeRefusal.ALREADY_REVIEWED.yes())
                            .then(REFER)
                            .decider(Role.INFORMATION_COMMISSIONER)),
            UK_GDPR.on(
                    CopyCorrespondence.QUESTION,
                    under(
                                    "UK GDPR art. 5",
                                    "passing personal data on is a fresh use that needs a lawful basis of its own")
                            .when(CopyCorrespondence.THIRD_PARTY_PERSONAL_DATA.yes())
                            .provided(Strength.MUST, HANDLE_PERSONAL_DATA_LAWFULLY)));

    private FreedomOfInformation() {}
}
