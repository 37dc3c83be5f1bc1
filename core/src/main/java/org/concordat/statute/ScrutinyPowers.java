package org.concordat.statute;

import static org.concordat.rule.Ending.ENTITLED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.COMBINED_AUTHORITIES;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.EXECUTIVES;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.CallToScrutiny;
import org.concordat.question.PutItemOnAgenda;
import org.concordat.question.QuestionOfficer;
import org.concordat.question.ScrutinyInformationRequest;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;

/**
 * What a scrutiny committee can require: Local Government Act 2000 ss. 9FA and 9FC, reg. 17 of SI 2012/2089, and for
 * combined authorities Schedule 5A to the Local Democracy, Economic Development and Construction Act 2009 with SI 2017/68.
 * The power to call is over officers of every rank; a council that calls senior ones only restrains itself.
 */
final class ScrutinyPowers {

    private static final DutyCode ATTEND_AND_ANSWER = new DutyCode("attend-and-answer");

    private static final Enactment ACT_OF_2000 = since("2012-05-04", ENGLAND, EXECUTIVES);
    private static final Enactment REGULATIONS = since("2012-09-10", ENGLAND, EXECUTIVES);
    private static final Enactment COMBINED = since("2017-05-08", ENGLAND, COMBINED_AUTHORITIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT_OF_2000.on(ScrutinyInformationRequest.QUESTION, answer("LGA 2000 s. 9FA")),
            ACT_OF_2000.on(CallToScrutiny.QUESTION, call("LGA 2000 s. 9FA")),
            ACT_OF_2000.on(QuestionOfficer.QUESTION, question("LGA 2000 s. 9FA")),
            ACT_OF_2000.on(PutItemOnAgenda.QUESTION, reference("LGA 2000 s. 9FC")),
            COMBINED.on(ScrutinyInformationRequest.QUESTION, answer("LDEDCA 2009 Sch. 5A")),
            COMBINED.on(CallToScrutiny.QUESTION, call("LDEDCA 2009 Sch. 5A")),
            COMBINED.on(QuestionOfficer.QUESTION, question("LDEDCA 2009 Sch. 5A")),
            REGULATIONS.on(
                    ScrutinyInformationRequest.QUESTION,
                    under("SI 2012/2089 reg. 17", "a copy of papers on what was decided is due, embarrassing or not")
                            .when(ScrutinyInformationRequest.LAWFUL.yes())
                            .then(MUST)
                            .owes(Role.CABINET, AccessToDocuments.PROVIDE_COPY, AccessToDocuments.TEN_CLEAR_DAYS)
                            .reading(
                                    "the request is for papers on business that has been transacted",
                                    "what is in no such paper can be asked for by calling the officer")),
            REGULATIONS.on(
                    ScrutinyInformationRequest.QUESTION,
                    under(
                                    "SI 2012/2089 reg. 17",
                                    "the executive, not the officer, decides on a refusal, and gives reasons")
                            .when(ScrutinyInformationRequest.RIGHT_UNCERTAIN.yes())
                            .owes(Role.CABINET, AccessToDocuments.GIVE_REASONS_IN_WRITING)),
            COMBINED.on(PutItemOnAgenda.QUESTION, reference("SI 2017/68 art. 6")));

    private ScrutinyPowers() {}

    private static Rule answer(String section) {
        return under(section, "an officer whom scrutiny requires to answer must answer")
                .when(ScrutinyInformationRequest.LAWFUL.yes())
                .then(MUST);
    }

    private static Rule call(String section) {
        return under(section, "scrutiny may require any officer to attend, of whatever rank")
                .then(MAY)
                .owes(Role.OFFICER, ATTEND_AND_ANSWER);
    }

    private static Rule question(String section) {
        return under(section, "scrutiny may require an officer who is there to answer its questions")
                .when(
                        QuestionOfficer.MEETING.is(QuestionOfficer.Meeting.SCRUTINY),
                        QuestionOfficer.SUBJECT.is(
                                QuestionOfficer.Subject.FACTS_OR_POLICY,
                                QuestionOfficer.Subject.OWN_ADVICE,
                                QuestionOfficer.Subject.OWN_DELEGATED_DECISION,
                                QuestionOfficer.Subject.MERITS_OF_POLITICAL_DECISION),
                        QuestionOfficer.MANNER.is(QuestionOfficer.Manner.COURTEOUS),
                        QuestionOfficer.OFFICER_PRESENT.yes())
                .then(MAY)
                .owes(Role.OFFICER, ATTEND_AND_ANSWER)
                .reading(
                        "the Act does not confine the subject, and only saves what a court could not demand; the answer may be"
                                + " that the point is for councillors",
                        "the power reaches facts, advice and the officer's own decisions, and leaves politics to councillors");
    }

    private static Rule reference(String section) {
        return under(section, "a member can have a matter of the committee's remit put on its agenda and discussed")
                .when(
                        PutItemOnAgenda.ASKED_BY.is(PutItemOnAgenda.AskedBy.MEMBER),
                        PutItemOnAgenda.WITHIN_COMPETENCE_OF_THE_BODY.yes())
                .then(ENTITLED)
                .reading(
                        "the meeting is a scrutiny committee's, and the matter is not one that the law excludes",
                        "at any other meeting the council's standing orders decide");
    }
}
