package org.concordat.northampton;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.concordat.profile.CouncilProfile;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Edition;
import org.concordat.rule.Doubts;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Step;
import org.concordat.statute.Body;

/**
 * Northampton: a borough council with a Leader and Cabinet, abolished in 2021. Its protocol sends Members with a doubt to
 * a Chief Whip, the Chief Executive or the Monitoring Officer, and Officers to their Head of Service (1.3).
 */
@Singleton
public class NorthamptonProfile implements CouncilProfile {

    @Override
    public String id() {
        return "northampton";
    }

    @Override
    public String name() {
        return "Northampton Borough Council";
    }

    @Override
    public String shortName() {
        return "Northampton";
    }

    @Override
    public String accent() {
        return "#74320f";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "1",
                "Protocol on Member / Officer Relations",
                false,
                ClauseInventory.beside(NorthamptonProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.ofEntries(
                entry(Role.MEMBER, "Member"),
                entry(Role.LEADER, "Leader"),
                entry(Role.CABINET_MEMBER, "Cabinet Member"),
                entry(Role.MEETING_CHAIR, "Chair of the Overview and Scrutiny Committee"),
                entry(Role.COMMITTEE_CHAIR, "Chair"),
                entry(Role.GROUP_LEADER, "Leader of the relevant Political Group"),
                entry(Role.CHIEF_WHIP, "relevant Chief Whip"),
                entry(Role.OFFICER, "Officer"),
                entry(Role.HEAD_OF_SERVICE, "Head of Service"),
                entry(Role.MONITORING_OFFICER, "Monitoring Officer"),
                entry(Role.CHIEF_EXECUTIVE, "Chief Executive"),
                entry(Role.COMMUNICATIONS_TEAM, "Communications Team"),
                entry(Role.COMMITTEE, "Committee"),
                entry(Role.CABINET, "Cabinet"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.at(
                "1.3",
                Step.to(Role.CHIEF_WHIP, Role.MEMBER),
                Step.to(Role.CHIEF_EXECUTIVE, Role.MEMBER),
                Step.to(Role.MONITORING_OFFICER, Role.MEMBER),
                Step.to(Role.HEAD_OF_SERVICE, Role.OFFICER));
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                CommunicationRules.copyCorrespondence(),
                CommunicationRules.mediaActivity(),
                PoliticsRules.politicalActivity(),
                GroupRules.supportGroupMeeting(),
                PoliticsRules.relayPrivateDiscussion(),
                PoliticsRules.useGroupDecision(),
                InformationRules.askForInformation(),
                InformationRules.inspectDocument(),
                ScrutinyRules.scrutinyInformationRequest(),
                AdviceRules.giveAdvice(),
                AdviceRules.requestBriefing(),
                AdviceRules.amendReport(),
                ScrutinyRules.questionOfficer(),
                ScrutinyRules.callToScrutiny(),
                InstructionRules.instructOfficer(),
                ConductRules.staffingMatter(),
                ConcernRules.concernAboutOfficer(),
                ConcernRules.concernAboutMember(),
                ConductRules.behaviour(),
                ConcernRules.interpretProtocol(),
                ConcernRules.reportOfficerBreach(),
                ConductRules.relationship(),
                ConductRules.familyCareMatter(),
                ConductRules.representIndividual(),
                ConductRules.useCouncilResources());
    }
}
