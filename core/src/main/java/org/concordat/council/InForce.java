package org.concordat.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/**
 * From a day on, the rules that a council's rulings come from: an edition of a profile in the form that was accepted. The
 * periods of a council are its history; the last one that has begun is in force, and one that has not begun is to come.
 */
@Entity
@Table(name = "in_force")
public class InForce extends CouncilOwned {

    private String profile;
    private String edition;

    /** The version of the plug-in whose rules were accepted. */
    @Column(name = "plugin_version")
    private String pluginVersion;

    /** The digest of all its rules. */
    private String rules;

    /** The keys of the readings that were adopted, in their order, a space between two. */
    private String readings = "";

    private LocalDate starts;
    private String reason;

    @Column(name = "accepted_by")
    private String acceptedBy;

    private OffsetDateTime accepted = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected InForce() {
        this("", "", "", "", LocalDate.EPOCH, "", "");
    }

    /**
     * Rules that were accepted just now.
     *
     * @param rules {@code LoadedProfile.digest()} of what was accepted
     * @param starts the first day on which they are in force, in the council's own time zone (Europe/London)
     * @param acceptedBy who accepted them, by office
     */
    public InForce(
            String profile,
            String edition,
            String pluginVersion,
            String rules,
            LocalDate starts,
            String reason,
            String acceptedBy) {
        this.profile = profile;
        this.edition = edition;
        this.pluginVersion = pluginVersion;
        this.rules = rules;
        this.starts = starts;
        this.reason = reason;
        this.acceptedBy = acceptedBy;
    }

    /** The profile's id. */
    public String profile() {
        return profile;
    }

    /** The edition's id. */
    public String edition() {
        return edition;
    }

    /** The version of the plug-in whose rules were accepted. */
    public String pluginVersion() {
        return pluginVersion;
    }

    /** The digest of all rules that were accepted. */
    public String rules() {
        return rules;
    }

    /** Says which readings the council adopted with them, by {@code Reading.key()}. */
    public InForce adopting(Set<String> keys) {
        readings = String.join(" ", new TreeSet<>(keys));
        return this;
    }

    /** The readings that the council adopted with them, by {@code Reading.key()}. */
    public Set<String> readings() {
        return readings.isEmpty() ? Set.of() : Set.of(readings.split(" "));
    }

    /** The first day on which they are in force. */
    public LocalDate starts() {
        return starts;
    }

    /** Why they were put in force. */
    public String reason() {
        return reason;
    }

    /** Who accepted them, by office. */
    public String acceptedBy() {
        return acceptedBy;
    }

    /** When they were accepted. */
    public Instant accepted() {
        return accepted.toInstant();
    }
}
