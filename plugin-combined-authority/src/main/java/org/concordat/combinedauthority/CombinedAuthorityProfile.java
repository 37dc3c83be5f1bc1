package org.concordat.combinedauthority;

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
 * The Combined Authority: a mayoral body with a Board, which the text once calls Cabinet, and an Overview and Scrutiny
 * Committee. Its protocol is Appendix 2 of a constitution that does not say whose it is. The document prints 3.3, 3.4 and
 * 4.8 more than once and has no 4.5: the inventory marks the later ones {@code -2} and {@code -3}, and the rules cite
 * those ids.
 */
@Singleton
public class CombinedAuthorityProfile implements CouncilProfile {

    @Override
    public String id() {
        return "combined-authority";
    }

    @Override
    public String name() {
        return "Combined Authority";
    }

    @Override
    public String shortName() {
        return "Combined Authority";
    }

    @Override
    public String accent() {
        return "#123f6d";
    }

    @Override
    public Edition edition() {
        return new Edition(
                "1",
                "Appendix 2: Protocol on Member/Officer Relations",
                false,
                ClauseInventory.beside(CombinedAuthorityProfile.class, "clauses.yaml"));
    }

    @Override
    public Body body() {
        return Body.englishCombinedAuthority();
    }

    @Override
    public Map<Role, String> titles() {
        return Map.ofEntries(
                entry(Role.MEMBER, "Member"),
                entry(Role.LEADER, "Mayor"),
                entry(Role.CABINET_MEMBER, "Cabinet Member"),
                entry(Role.BOARD_MEMBER, "Board Member"),
                entry(Role.JUNIOR_OFFICER, "Junior Officer"),
                entry(Role.OFFICER, "Officer"),
                entry(Role.LINE_MANAGER, "manager"),
                entry(Role.HEAD_OF_SERVICE, "Head of Service"),
                entry(Role.CHIEF_OFFICER, "Chief Officer"),
                entry(Role.CHIEF_FINANCE_OFFICER, "Section 73 Chief Finance Officer"),
                entry(Role.MONITORING_OFFICER, "Monitoring Officer"),
                entry(Role.CHIEF_EXECUTIVE, "Chief Executive"),
                entry(Role.COMMUNICATIONS_TEAM, "Communications Team"),
                entry(Role.CABINET, "Board"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.at("11.4", Step.to(Role.CHIEF_EXECUTIVE));
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(
                ConfidenceRules.copyCorrespondence(),
                MediaRules.mediaActivity(),
                PoliticsRules.politicalActivity(),
                PoliticsRules.supportGroupMeeting(),
                ConfidenceRules.relayPrivateDiscussion(),
                PoliticsRules.useGroupDecision(),
                AdviceRules.askForInformation(),
                AccessRules.inspectDocument(),
                InformationRules.useInformation(),
                AdviceRules.giveAdvice(),
                AdviceRules.requestBriefing(),
                MeetingRules.amendReport(),
                MeetingRules.questionOfficer(),
                MeetingRules.informWardMembers(),
                InstructionRules.instructOfficer(),
                InstructionRules.staffingMatter(),
                ConcernRules.concernAboutOfficer(),
                ConcernRules.concernAboutMember(),
                BehaviourRules.behaviour(),
                ConcernRules.interpretProtocol(),
                ConcernRules.reportOfficerBreach(),
                BehaviourRules.relationship(),
                SupportRules.useCouncilResources(),
                SupportRules.memberTraining());
    }
}
