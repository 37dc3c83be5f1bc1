package org.concordat.switching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.jspecify.annotations.Nullable;

/** What somebody did with a proposal; never changed. */
@Entity
@Table(name = "switch_step")
public class SwitchStep extends CouncilOwned {

    /** What can be done with one. */
    public enum Step {
        /** The Monitoring Officer put the rules in force from a day on. */
        ACCEPTED,
        /** The Monitoring Officer took that back before the day. */
        TAKEN_BACK,
        /** The proposal was withdrawn before anybody accepted it. */
        WITHDRAWN
    }

    @Column(name = "of_switch")
    private String ofSwitch;

    /** Counted from 1, so that of two who act at once one is refused. */
    private int number;

    @Enumerated(EnumType.STRING)
    private Step step;

    private @Nullable LocalDate starts;
    private @Nullable String period;
    private String reason;

    @Column(name = "done_by")
    private String doneBy;

    private OffsetDateTime done = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected SwitchStep() {
        this("", 0, Step.WITHDRAWN, "", "");
    }

    SwitchStep(String ofSwitch, int number, Step step, String reason, String doneBy) {
        this.ofSwitch = ofSwitch;
        this.number = number;
        this.step = step;
        this.reason = reason;
        this.doneBy = doneBy;
    }

    /** Says which period an acceptance began. */
    SwitchStep beginning(String inForce, LocalDate first) {
        period = inForce;
        starts = first;
        return this;
    }

    /** The id of the proposal. */
    public String ofSwitch() {
        return ofSwitch;
    }

    /** Its place among the steps of its proposal, from 1. */
    public int number() {
        return number;
    }

    /** What was done. */
    public Step step() {
        return step;
    }

    /** The first day of the rules, of an acceptance. */
    public Optional<LocalDate> starts() {
        return Optional.ofNullable(starts);
    }

    /** The id of the period of rules, of an acceptance. */
    public Optional<String> period() {
        return Optional.ofNullable(period);
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** By whom, by office. */
    public String doneBy() {
        return doneBy;
    }

    /** When. */
    public Instant done() {
        return done.toInstant();
    }
}
