package org.concordat.faulty;

import static org.concordat.question.SignLetter.LETTER;
import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.concordat.profile.CouncilProfile;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.SignLetter;
import org.concordat.question.SignLetter.Letter;
import org.concordat.question.SignLetter.Signatory;
import org.concordat.rule.Doubts;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.statute.Body;

/** Muddletown: one clause numbered twice, one citation of nothing, one dead rule, and one contradiction. */
@Singleton
public class FaultyProfile implements CouncilProfile {

    @Override
    public String id() {
        return "muddletown";
    }

    @Override
    public String name() {
        return "Muddletown Council";
    }

    @Override
    public String shortName() {
        return "Muddletown";
    }

    @Override
    public String accent() {
        return "#1d3640";
    }

    @Override
    public Edition edition() {
        return new Edition("1", "Protocol", false, ClauseInventory.beside(FaultyProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.of(Role.MONITORING_OFFICER, "Monitoring Officer");
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(Rulebook.of(
                SignLetter.QUESTION,
                at("1", "no councillor signs")
                        .when(SIGNATORY.is(Signatory.MEMBER))
                        .then(MUST_NOT),
                at("2", "a councillor signs routine letters")
                        .when(SIGNATORY.is(Signatory.MEMBER), LETTER.is(Letter.ROUTINE))
                        .then(MUST),
                at("2", "what never happens")
                        .when(SIGNATORY.is(Signatory.OFFICER))
                        .unless(SIGNATORY.is(Signatory.OFFICER))
                        .then(MAY),
                at("9", "an officer signs")
                        .when(SIGNATORY.is(Signatory.OFFICER))
                        .then(MAY)));
    }
}
