package org.concordat.hyndburn;

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
 * Hyndburn: a district council with a leader and cabinet. Its protocol has sixteen sections of running paragraphs; rules
 * cite section and paragraph, counting every block of text, examples too, and a list with the words that lead into it.
 * It sends doubts about support to groups to the Chief Executive and names nobody for doubts about the protocol itself.
 */
@Singleton
public class HyndburnProfile implements CouncilProfile {

    @Override
    public String id() {
        return "hyndburn";
    }

    @Override
    public String name() {
        return "Hyndburn Borough Council";
    }

    @Override
    public String shortName() {
        return "Hyndburn";
    }

    @Override
    public String accent() {
        return "#1b4d3e";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "1",
                "A Protocol for Member/Officer Relations",
                false,
                ClauseInventory.beside(HyndburnProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.ofEntries(
                entry(Role.MEMBER, "member"),
                entry(Role.LEADER, "leader"),
                entry(Role.CABINET_MEMBER, "cabinet member"),
                entry(Role.MEETING_CHAIR, "chair of the meeting"),
                entry(Role.COMMITTEE_CHAIR, "committee chair"),
                entry(Role.COMMITTEE_VICE_CHAIR, "deputy chair of a committee"),
                entry(Role.GROUP_LEADER, "political group leader"),
                entry(Role.OFFICER, "officer"),
                entry(Role.LINE_MANAGER, "line manager"),
                entry(Role.HEAD_OF_SERVICE, "Service Head"),
                entry(Role.CHIEF_OFFICER, "chief officer"),
                entry(Role.LEGAL_ADVISER, "Executive Director (Legal and Democratic Services)"),
                entry(Role.CHIEF_FINANCE_OFFICER, "chief finance officer"),
                entry(Role.MONITORING_OFFICER, "monitoring officer"),
                entry(Role.CHIEF_EXECUTIVE, "Chief Executive"),
                entry(Role.COMMITTEE, "relevant committee"),
                entry(Role.CABINET, "cabinet"),
                entry(Role.STANDARDS_COMMITTEE, "Standards Committee"),
                entry(Role.WHISTLEBLOWING_POLICY, "whistleblowing policy and procedure"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                AdviceRules.recordAdvice(),
                MediaRules.mediaActivity(),
                GroupRules.politicalActivity(),
                GroupRules.supportGroupMeeting(),
                GroupRules.relayPrivateDiscussion(),
                GroupRules.useGroupDecision(),
                InformationRules.askForInformation(),
                DocumentRules.inspectDocument(),
                InformationRules.challengeRefusal(),
                UseRules.useInformation(),
                InformationRules.scrutinyInformationRequest(),
                AdviceRules.giveAdvice(),
                BriefingRules.requestBriefing(),
                AccessRules.requestMeeting(),
                ReportRules.amendReport(),
                MeetingRules.questionOfficer(),
                MeetingRules.speakAtMeeting(),
                ReportRules.putItemOnAgenda(),
                MeetingRules.recordInMinutes(),
                MeetingRules.callToScrutiny(),
                AccessRules.informWardMembers(),
                ConductRules.instructOfficer(),
                StaffRules.staffingMatter(),
                StaffRules.concernAboutOfficer(),
                StaffRules.concernAboutMember(),
                ConductRules.behaviour(),
                GroupRules.interpretProtocol(),
                StaffRules.reportOfficerBreach(),
                ConductRules.relationship(),
                StaffRules.representIndividual(),
                AccessRules.contactOutOfHours(),
                AccessRules.useCouncilResources(),
                AccessRules.outsideBodySupport());
    }
}
