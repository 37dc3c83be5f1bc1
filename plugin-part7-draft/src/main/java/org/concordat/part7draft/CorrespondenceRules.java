package org.concordat.part7draft;

import static org.concordat.question.CopyCorrespondence.CONFIDENTIAL;
import static org.concordat.question.CopyCorrespondence.EXCEPTIONAL_NEED;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.question.CopyCorrespondence.Recipient.OTHER_MEMBER;
import static org.concordat.question.CopyCorrespondence.THIRD_PARTY_PERSONAL_DATA;
import static org.concordat.question.CopyCorrespondence.WARD_ISSUE_OF_RECIPIENT;
import static org.concordat.question.SignLetter.LETTER;
import static org.concordat.question.SignLetter.Letter.CREATES_OBLIGATION;
import static org.concordat.question.SignLetter.Letter.GIVES_INSTRUCTION;
import static org.concordat.question.SignLetter.Letter.REPRESENTATION_TO_GOVERNMENT;
import static org.concordat.question.SignLetter.Letter.ROUTINE;
import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.question.SignLetter.Signatory.MEMBER;
import static org.concordat.question.SignLetter.Signatory.OFFICER;
import static org.concordat.rule.DutyCode.INFORM_ORIGINATING_MEMBER;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Rule.at;

import org.concordat.question.CopyCorrespondence;
import org.concordat.question.SignLetter;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 9 and 10: who sees a letter between a councillor and an officer, and whose name an official letter bears. */
final class CorrespondenceRules {

    private CorrespondenceRules() {}

    static Rulebook copyCorrespondence() {
        Condition[] ward = {
            WARD_ISSUE_OF_RECIPIENT.yes(), CONFIDENTIAL.no(), THIRD_PARTY_PERSONAL_DATA.no(),
        };
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("9.1", "an officer does not normally copy a councillor's correspondence to another councillor")
                        .when(RECIPIENT.is(OTHER_MEMBER))
                        .unless(EXCEPTIONAL_NEED.yes())
                        .unless(ward)
                        .then(SHOULD_NOT_NORMALLY),
                at("9.1", "where copying is exceptionally necessary the first councillor is told of it")
                        .when(RECIPIENT.is(OTHER_MEMBER), EXCEPTIONAL_NEED.yes())
                        .unless(ward)
                        .then(MAY)
                        .provided(Strength.SHOULD, INFORM_ORIGINATING_MEMBER),
                at("10.1", "ward councillors get copies on their ward's own issues, unless confidential or personal")
                        .when(RECIPIENT.is(OTHER_MEMBER))
                        .when(ward)
                        .then(SHOULD)
                        .reading(
                                "the rule for ward councillors is the special one and goes before 9.1",
                                "it is no exception to 9.1 and reaches only the council's own correspondence, so a"
                                        + " letter between one councillor and an officer is still not normally copied")
                        .otherwise(
                                at("9.1", "an officer does not normally copy it to the ward councillor either")
                                        .when(RECIPIENT.is(OTHER_MEMBER))
                                        .when(ward)
                                        .unless(EXCEPTIONAL_NEED.yes())
                                        .then(SHOULD_NOT_NORMALLY),
                                at("9.1", "where that is exceptionally necessary the first councillor is told of it")
                                        .when(RECIPIENT.is(OTHER_MEMBER), EXCEPTIONAL_NEED.yes())
                                        .when(ward)
                                        .then(MAY)
                                        .provided(Strength.SHOULD, INFORM_ORIGINATING_MEMBER)));
    }

    static Rulebook signLetter() {
        return Rulebook.of(
                SignLetter.QUESTION,
                at("9.2", "an official letter may bear the name of the officer concerned")
                        .when(SIGNATORY.is(OFFICER))
                        .then(MAY),
                at("9.2", "an official letter does not normally bear a councillor's name")
                        .when(SIGNATORY.is(MEMBER), LETTER.is(ROUTINE))
                        .then(SHOULD_NOT_NORMALLY),
                at("9.2", "exceptionally a councillor may sign, as in representations to a minister")
                        .when(LETTER.is(REPRESENTATION_TO_GOVERNMENT))
                        .then(MAY),
                at("9.2", "no letter that binds the council or gives orders for it bears a councillor's name")
                        .when(SIGNATORY.is(MEMBER), LETTER.is(CREATES_OBLIGATION, GIVES_INSTRUCTION))
                        .then(MUST_NOT));
    }
}
