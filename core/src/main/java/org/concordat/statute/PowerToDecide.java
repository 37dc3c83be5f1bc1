package org.concordat.statute;

import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.COUNCILS;
import static org.concordat.statute.Enactment.ENGLAND_AND_WALES;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.InstructOfficer;
import org.concordat.question.MeetThirdParty;
import org.concordat.question.SignLetter;
import org.concordat.question.UseGroupDecision;

/**
 * Who can decide for a council: Local Government Act 1972 s. 101 (the council, a committee, a sub-committee, an officer or
 * another authority; neither a party group nor a single councillor) and s. 234 on signatures. In a council with an
 * executive a leader or cabinet member may hold power in person (Local Government Act 2000 s. 9E); the catalogue has no
 * fact for that, so the rules on a single councillor say in their reading that an ordinary one is meant.
 */
final class PowerToDecide {

    private static final String ORDINARY_MEMBER = "the councillor holds no power of the council in person";
    private static final String EXECUTIVE_MEMBER =
            "the councillor is a leader or cabinet member who has been given the power in person";

    private static final Enactment ACT = since("1974-04-01", ENGLAND_AND_WALES, ALL_BODIES);
    private static final Enactment SIGNATURES = since("1974-04-01", ENGLAND_AND_WALES, COUNCILS);

    static final List<StatutoryRule> RULES = List.of(
            ACT.on(
                    SignLetter.QUESTION,
                    under("LGA 1972 s. 101", "a single councillor cannot bind the council or give its instructions")
                            .when(
                                    SignLetter.SIGNATORY.is(SignLetter.Signatory.MEMBER),
                                    SignLetter.LETTER.is(
                                            SignLetter.Letter.CREATES_OBLIGATION, SignLetter.Letter.GIVES_INSTRUCTION))
                            .then(MUST_NOT)
                            .reading(ORDINARY_MEMBER, EXECUTIVE_MEMBER)),
            ACT.on(
                    UseGroupDecision.QUESTION,
                    under("LGA 1972 s. 101", "a party group is no body to which a function can be given")
                            .when(UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.no())
                            .then(MUST_NOT)),
            ACT.on(
                    UseGroupDecision.QUESTION,
                    under("LGA 1972 s. 101", "what the body or person with the power has decided may be carried out")
                            .when(UseGroupDecision.FORMALLY_DECIDED_BY_COUNCIL.yes())
                            .then(MAY)),
            ACT.on(
                    MeetThirdParty.QUESTION,
                    under("LGA 1972 s. 101", "a single councillor cannot commit the council")
                            .when(MeetThirdParty.COMMITS_THE_COUNCIL.yes())
                            .then(MUST_NOT)
                            .reading(ORDINARY_MEMBER, EXECUTIVE_MEMBER)),
            ACT.on(
                    InstructOfficer.QUESTION,
                    under(
                                    "LGA 1972 s. 101",
                                    "an officer has only the power that the council or its executive has given")
                            .when(InstructOfficer.NATURE.is(InstructOfficer.Nature.BEYOND_DELEGATED_AUTHORITY))
                            .then(MUST_NOT)),
            SIGNATURES.on(
                    SignLetter.QUESTION,
                    under("LGA 1972 s. 234", "the proper officer may sign what the council issues")
                            .when(SignLetter.SIGNATORY.is(SignLetter.Signatory.OFFICER))
                            .then(MAY)));

    private PowerToDecide() {}
}
