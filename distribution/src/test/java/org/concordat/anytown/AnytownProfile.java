package org.concordat.anytown;

import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.question.SignLetter.Signatory.MEMBER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.concordat.profile.CouncilProfile;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.SignLetter;
import org.concordat.rule.Doubts;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.statute.Body;

/** An invented council with two clauses and one rule, for the launcher's tests. */
@Singleton
public class AnytownProfile implements CouncilProfile {

    @Override
    public String id() {
        return "anytown";
    }

    @Override
    public String name() {
        return "Anytown Council";
    }

    @Override
    public String shortName() {
        return "Anytown";
    }

    @Override
    public String accent() {
        return "#1d3640";
    }

    @Override
    public Edition edition() {
        return new Edition("1", "Protocol", false, ClauseInventory.beside(AnytownProfile.class, "clauses.yaml"));
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
                at("2", "a councillor does not sign for the council")
                        .when(SIGNATORY.is(MEMBER))
                        .then(SHOULD_NOT)));
    }
}
