package org.concordat.anytown;

import static org.concordat.question.CopyCorrespondence.MEMBER_COPIED_RECIPIENT;
import static org.concordat.question.CopyCorrespondence.NEEDED_FOR_ADVICE_OR_QUALITY;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.rule.DutyCode.COPY_TO_SAME_MEMBERS;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.DutyCode.REPLY_WITHIN;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NORMALLY;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Ending.SHOULD_REFER;
import static org.concordat.rule.Rule.at;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.concordat.profile.CouncilProfile;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.question.AskForInformation;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.CopyCorrespondence.Recipient;
import org.concordat.question.PoliticalActivity;
import org.concordat.question.PoliticalActivity.Activity;
import org.concordat.rule.Deadline;
import org.concordat.rule.Doubts;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Step;
import org.concordat.rule.Strength;
import org.concordat.statute.Body;

/** Anytown: a council that exists in tests only, with questions of its own and a rule that parts from the law. */
@Singleton
public class AnytownProfile implements CouncilProfile {

    private static final Fact.YesNo CEREMONIAL = Fact.yesNo("ceremonial");
    private static final Question CARRY_THE_MACE = Question.of("carry-the-mace", "meetings", CEREMONIAL);

    /** No rule answers it. */
    private static final Question RING_THE_BELL = Question.of("ring-the-bell", "meetings", CEREMONIAL);

    @Override
    public String id() {
        return "anytown";
    }

    @Override
    public String name() {
        return "Anytown Borough Council";
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
        return new Edition("2026", "Protocol", false, ClauseInventory.beside(AnytownProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.of(
                Role.OFFICER, "officer",
                Role.CHIEF_OFFICER, "Director",
                Role.CHIEF_EXECUTIVE, "Chief Executive",
                Role.MONITORING_OFFICER, "Monitoring Officer");
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Question> questions() {
        return List.of(CARRY_THE_MACE, RING_THE_BELL);
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(copyCorrespondence(), askForInformation(), politicalActivity(), carryTheMace());
    }

    private static Rulebook copyCorrespondence() {
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("2.1", "an officer does not normally copy a councillor's letter to another councillor")
                        .when(RECIPIENT.is(Recipient.OTHER_MEMBER))
                        .unless(MEMBER_COPIED_RECIPIENT.yes())
                        .then(SHOULD_NOT_NORMALLY)
                        .reading("copying to a clerk is not copying to a councillor", "it is")
                        .otherwise(
                                "an officer never copies a councillor's letter to another councillor or to a clerk",
                                rule -> rule.then(MUST_NOT)),
                at("2.1", "paragraph 2", "a councillor who was copied in gets the answer too")
                        .when(RECIPIENT.is(Recipient.OTHER_MEMBER), MEMBER_COPIED_RECIPIENT.yes())
                        .then(SHOULD_NORMALLY)
                        .owes(Role.OFFICER, COPY_TO_SAME_MEMBERS),
                at("2.2", "the Director may see it for advice, in confidence")
                        .when(RECIPIENT.is(Recipient.CHIEF_OFFICER), NEEDED_FOR_ADVICE_OR_QUALITY.yes())
                        .then(MAY)
                        .provided(Strength.MUST, KEEP_CONFIDENTIAL));
    }

    private static Rulebook askForInformation() {
        return Rulebook.of(
                AskForInformation.QUESTION,
                at("3", "questions go to the Director, who answers in five working days")
                        .then(SHOULD_REFER)
                        .decider(Role.CHIEF_OFFICER)
                        .route(Step.to(Role.CHIEF_EXECUTIVE, Role.MEMBER))
                        .owes(Role.CHIEF_OFFICER, REPLY_WITHIN, Deadline.workingDays(5, "request")));
    }

    private static Rulebook politicalActivity() {
        return Rulebook.of(
                PoliticalActivity.QUESTION,
                at("4", "no officer belongs to a party")
                        .when(PoliticalActivity.ACTIVITY.is(Activity.PARTY_MEMBERSHIP))
                        .then(MUST_NOT));
    }

    private static Rulebook carryTheMace() {
        return Rulebook.of(
                CARRY_THE_MACE,
                at("5", "the mace is carried on ceremonial days")
                        .when(CEREMONIAL.yes())
                        .then(MAY));
    }
}
