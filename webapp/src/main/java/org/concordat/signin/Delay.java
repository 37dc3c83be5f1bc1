package org.concordat.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * How long somebody has to wait before the next try: not at all for the first three, then two seconds, and twice as long each
 * time up to a quarter of an hour. It counts for one account from one network, so that nobody can lock another out.
 */
@Entity
@Table(name = "delay")
public class Delay {

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    private String id = "";

    private int failures;
    private OffsetDateTime until = OffsetDateTime.now(ZoneOffset.UTC);
    private OffsetDateTime latest = until;

    /** For the persistence provider. */
    protected Delay() {}

    Delay(String id, Instant now) {
        this.id = id;
        this.until = now.atOffset(ZoneOffset.UTC);
        this.latest = until;
    }

    /** When the next try is looked at. */
    Instant until() {
        return until.toInstant();
    }

    /** Counts a try as failed; it is taken back if it was not. */
    void count(Instant now) {
        failures = latest.toInstant().plus(FORGOTTEN).isBefore(now) ? 1 : failures + 1;
        latest = now.atOffset(ZoneOffset.UTC);
        until = now.plus(after(failures)).atOffset(ZoneOffset.UTC);
    }

    /** How long to wait after so many failures. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
