package org.concordat.othertown;

import static org.concordat.question.CopyCorrespondence.CONFIDENTIAL;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;

import java.util.List;
import java.util.Map;
import org.concordat.profile.CouncilProfile;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.AskForInformation;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.CopyCorrespondence.Recipient;
import org.concordat.rule.Doubts;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.statute.Body;

/** Othertown: a draft, with clause numbers of every kind, to compare with Anytown. */
public class OthertownProfile implements CouncilProfile {

    @Override
    public String id() {
        return "othertown";
    }

    @Override
    public String name() {
        return "Othertown Borough Council";
    }

    @Override
    public String shortName() {
        return "Othertown";
    }

    @Override
    public String accent() {
        return "#1d3640";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "draft", "Draft protocol", true, ClauseInventory.beside(OthertownProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.of(Role.CHIEF_OFFICER, "Head of Department");
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                Rulebook.of(
                        CopyCorrespondence.QUESTION,
                        at("C.4.1", "confidential letters are copied to no councillor")
                                .when(RECIPIENT.is(Recipient.OTHER_MEMBER), CONFIDENTIAL.yes())
                                .then(MUST_NOT)),
                Rulebook.of(
                        AskForInformation.QUESTION,
                        at("C.4.1(a)", "questions go to the Head of Department")
                                .then(SHOULD_REFER)
                                .decider(Role.CHIEF_OFFICER)));
    }
}
