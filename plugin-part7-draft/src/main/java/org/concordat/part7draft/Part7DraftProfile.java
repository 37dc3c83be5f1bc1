package org.concordat.part7draft;

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
 * A council with a Leader and Cabinet, which its document does not name. The protocol is Part 7, Section 6 of its
 * constitution and is marked as a draft; queries about it go to the Monitoring Officer (14.3).
 */
@Singleton
public class Part7DraftProfile implements CouncilProfile {

    @Override
    public String id() {
        return "part7-draft";
    }

    @Override
    public String name() {
        return "Council with a draft protocol";
    }

    @Override
    public String shortName() {
        return "Council with a draft protocol";
    }

    @Override
    public String accent() {
        return "#3b3f58";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "1",
                "Protocol on Member/Officer Relations (Draft)",
                true,
                ClauseInventory.beside(Part7DraftProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.ofEntries(
                entry(Role.MEMBER, "Member"),
                entry(Role.LEADER, "Cabinet Leader"),
                entry(Role.CABINET_MEMBER, "Cabinet Member"),
                entry(Role.COMMITTEE_CHAIR, "Committee Chair"),
                entry(Role.GROUP_LEADER, "Group Leader"),
                entry(Role.OFFICER, "Officer"),
                entry(Role.HEAD_OF_SERVICE, "Service Head"),
                entry(Role.CHIEF_OFFICER, "Corporate Director"),
                entry(Role.LEGAL_ADVISER, "Legal Services"),
                entry(Role.CHIEF_FINANCE_OFFICER, "Section 151 Officer"),
                entry(Role.MONITORING_OFFICER, "Monitoring Officer"),
                entry(Role.CHIEF_EXECUTIVE, "Chief Executive"),
                entry(Role.MEMBERS_SERVICES, "Members’ Services Section"),
                entry(Role.COMMITTEE, "Overview and Scrutiny Committee"),
                entry(Role.CABINET, "Cabinet"),
                entry(Role.STANDARDS_COMMITTEE, "Standards Committee"),
                entry(Role.INFORMATION_COMMISSIONER, "Information Commissioner"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.at("14.3", Step.to(Role.MONITORING_OFFICER));
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                CorrespondenceRules.copyCorrespondence(),
                CorrespondenceRules.signLetter(),
                PoliticsRules.mediaActivity(),
                PoliticsRules.politicalActivity(),
                PoliticsRules.supportGroupMeeting(),
                PoliticsRules.relayPrivateDiscussion(),
                PoliticsRules.useGroupDecision(),
                InformationRules.askForInformation(),
                InspectionRules.inspectDocument(),
                InformationRules.challengeRefusal(),
                UseRules.useInformation(),
                AdviceRules.giveAdvice(),
                AdviceRules.requestBriefing(),
                InformationRules.requestMeeting(),
                MeetingRules.amendReport(),
                MeetingRules.questionOfficer(),
                MeetingRules.putItemOnAgenda(),
                MeetingRules.callToScrutiny(),
                ContactRules.informWardMembers(),
                ContactRules.meetThirdParty(),
                InstructionRules.instructOfficer(),
                ConductRules.staffingMatter(),
                ConcernRules.concernAboutOfficer(),
                ConcernRules.concernAboutMember(),
                ConductRules.behaviour(),
                ConcernRules.interpretProtocol(),
                ConcernRules.reportOfficerBreach(),
                ConductRules.relationship(),
                ResourceRules.useCouncilResources());
    }
}
