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
 * Blackburn with Darwen: a unitary council with an Executive Board. Its protocol is Part of the constitution, Section 3;
 * it names nobody for doubts about itself.
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
                entry(Role.OFFICER, "officer"),
                entry(Role.CHIEF_OFFICER, "Director"),
                entry(Role.MONITORING_OFFICER, "Monitoring Officer"));
    }

    @Override
    public Doubts doubts() {
        return Doubts.statutoryOffice();
    }

    @Override
    public List<Rulebook> rulebooks() {
        return List.of(CorrespondenceRules.copyCorrespondence());
    }
}
