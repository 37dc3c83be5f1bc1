package org.concordat.switching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.CouncilOwned;
import org.concordat.council.InForce;
import org.concordat.store.Rules;

/** Rules that somebody proposes to put in force, in the form in which they were loaded that day; never changed. */
@Entity
@Table(name = "rule_switch")
public class ProposedSwitch extends CouncilOwned {

    private String profile;
    private String edition;

    @Column(name = "plugin_version")
    private String pluginVersion;

    private String rules;
    private String readings;
    private LocalDate wished;
    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    private OffsetDateTime proposed = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected ProposedSwitch() {
        this(new Rules("", "", "", "", Set.of()), LocalDate.EPOCH, "", "");
    }

    /**
     * Rules that are proposed just now.
     *
     * @param wished the first day that is wished for them; whoever accepts them may take another
     * @param proposedBy by office
     */
    ProposedSwitch(Rules rules, LocalDate wished, String reason, String proposedBy) {
        this.profile = rules.profile();
        this.edition = rules.edition();
        this.pluginVersion = rules.version();
        this.rules = rules.digest();
        this.readings = String.join(" ", new TreeSet<>(rules.readings()));
        this.wished = wished;
        this.reason = reason;
        this.proposedBy = proposedBy;
    }

    /** Which rules. */
    public Rules rules() {
        return new Rules(
                profile, edition, pluginVersion, rules, readings.isEmpty() ? Set.of() : Set.of(readings.split(" ")));
    }

    /** The first day that is wished for them. */
    public LocalDate wished() {
        return wished;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** By whom, by office. */
    public String proposedBy() {
        return proposedBy;
    }

    /** When. */
    public Instant proposed() {
        return proposed.toInstant();
    }

    /** The same rules in force from a day on. */
    InForce from(LocalDate starts, String why, String acceptedBy) {
        return new InForce(profile, edition, pluginVersion, rules, starts, why, acceptedBy)
                .adopting(rules().readings());
    }
}
