package org.concordat.anytown;

import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.question.SignLetter.Signatory.MEMBER;
import static org.concordat.question.SignLetter.Signatory.OFFICER;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.SignLetter;
import org.concordat.rule.Rulebook;

/** A profile with one fault of each kind: a clause numbered twice, a citation of no clause, a dead rule, a contradiction. */
@Singleton
public class FaultyProfile extends AnytownProfile {

    @Override
    public String id() {
        return "faultytown";
    }

    @Override
    public Edition edition() {
        return new Edition("1", "Protocol", false, ClauseInventory.beside(FaultyProfile.class, "faulty-clauses.yaml"));
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(Rulebook.of(
                SignLetter.QUESTION,
                at("9.9", "there is no such clause").when(SIGNATORY.is(MEMBER)).then(SHOULD_NOT),
                at("2", "it can never apply")
                        .when(SIGNATORY.is(MEMBER))
                        .unless(SIGNATORY.is(MEMBER))
                        .then(SHOULD_NOT),
                at("2", "officers sign").when(SIGNATORY.is(OFFICER)).then(MUST),
                at("2", "officers do not sign").when(SIGNATORY.is(OFFICER)).then(MUST_NOT)));
    }
}
