package org.concordat.anytown;

import static org.concordat.question.CopyCorrespondence.NEEDED_FOR_ADVICE_OR_QUALITY;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.CopyCorrespondence.Recipient;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** A draft of Anytown's next protocol: stricter about the copying of letters, and else the same. */
@Singleton
public class NextAnytown extends AnytownProfile {

    @Override
    public Edition edition() {
        return new Edition("2027", "Next protocol", true, ClauseInventory.beside(AnytownProfile.class, "clauses.yaml"));
    }

    @Override
    public List<Rulebook> rulebooks() {
        return super.rulebooks().stream()
                .map(book -> book.question().equals(CopyCorrespondence.QUESTION) ? stricter() : book)
                .toList();
    }

    private static Rulebook stricter() {
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("2.1", "a councillor's letter goes to no other councillor")
                        .when(RECIPIENT.is(Recipient.OTHER_MEMBER))
                        .then(MUST_NOT),
                at("2.2", "the Director may see it for advice, in confidence")
                        .when(RECIPIENT.is(Recipient.CHIEF_OFFICER), NEEDED_FOR_ADVICE_OR_QUALITY.yes())
                        .then(MAY)
                        .provided(Strength.MUST, KEEP_CONFIDENTIAL));
    }
}
