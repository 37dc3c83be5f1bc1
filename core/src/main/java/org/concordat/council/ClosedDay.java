package org.concordat.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a council is closed beyond weekends and bank holidays, so that it is no working day there. */
@Entity
@Table(name = "closed_day")
public class ClosedDay extends CouncilOwned {

    @Column(name = "closed_on")
    private LocalDate day = LocalDate.EPOCH;

    private String reason = "";

    /** For the persistence provider. */
    protected ClosedDay() {}

    /** A day, and why the council is closed on it. */
    public ClosedDay(LocalDate day, String reason) {
        this.day = day;
        this.reason = reason;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** Why the council is closed. */
    public String reason() {
        return reason;
    }
}
