package org.concordat.blackburn;

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
import org.concordat.statute.Body;

/**
 * Blackburn with Darwen: a unitary council in England with an Executive Board. Its protocol is headed Section 3; it
 * names nobody for doubts about itself. The rulebooks stand in the order of the text.
 */
@Singleton
public class BlackburnProfile implements CouncilProfile {

    @Override
    public String id() {
        return "blackburn";
    }

    @Override
    public String name() {
        return "Blackburn with Darwen Borough Council";
    }

    @Override
    public String shortName() {
        return "Blackburn with Darwen";
    }

    @Override
    public String accent() {
        return "#6b1d45";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "1",
                "Protocol on Member/Officer Relations",
                false,
                ClauseInventory.beside(BlackburnProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.ofEntries(
                entry(Role.MEMBER, "councillor"),
                entry(Role.CABINET_MEMBER, "Executive Member"),
                entry(Role.COMMITTEE_CHAIR, "Committee Chair"),
                entry(Role.COMMITTEE_VICE_CHAIR, "Committee Vice Chair"),
                entry(Role.GROUP_LEADER, "Group Leader"),
                entry(Role.OPPOSITION_SPOKESPERSON, "Opposition Spokesperson"),
                entry(Role.OFFICER, "officer"),
                entry(Role.LINE_MANAGER, "Manager"),
                entry(Role.CHIEF_OFFICER, "Director"),
                entry(Role.LEGAL_ADVISER, "Deputy Director, Legal & Governance"),
                entry(Role.CHIEF_FINANCE_OFFICER, "Director of Finance"),
                entry(Role.MONITORING_OFFICER, "Monitoring Officer"),
                entry(Role.CHIEF_EXECUTIVE, "Chief Executive"),
                entry(Role.COMMITTEE, "Chief Executive and Chief Officer Employment Committee"),
                entry(Role.CABINET, "Executive Board"),
                entry(Role.STANDARDS_COMMITTEE, "Standards Committee"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                StaffingRules.staffingMatter(),
                ProcurementRules.influenceProcurement(),
                ExpectationRules.behaviour(),
                ExpectationRules.contactOutOfHours(),
                RelationshipRules.relationship(),
                InstructionRules.instructOfficer(),
                CriticismRules.questionOfficer(),
                CriticismRules.concernAboutOfficer(),
                CriticismRules.reportOfficerBreach(),
                ReportRules.amendReport(),
                ResourceRules.useCouncilResources(),
                GroupRules.giveAdvice(),
                GroupRules.supportGroupMeeting(),
                BriefingRules.relayPrivateDiscussion(),
                BriefingRules.requestBriefing(),
                WardRules.informWardMembers(),
                InformationRules.askForInformation(),
                DocumentRules.inspectDocument(),
                InformationRules.useInformation(),
                InformationRules.scrutinyInformationRequest(),
                CorrespondenceRules.copyCorrespondence(),
                RepresentationRules.representIndividual(),
                RepresentationRules.meetThirdParty(),
                FamilyCareRules.familyCareMatter(),
                MediaRules.mediaActivity(),
                MediaRules.politicalActivity());
    }
}
