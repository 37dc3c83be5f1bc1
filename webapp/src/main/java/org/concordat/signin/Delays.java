package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who has to wait before the next try, on every node. */
@ApplicationScoped
@Transactional
public class Delays {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /**
     * Lets somebody try, and counts it as failed until {@link #forget} says otherwise: of many tries at once each counts.
     *
     * @param of what is tried and from where; only its digest is kept
     * @return how long to wait; empty if it may be tried now
     */
    Optional<Duration> admit(String of) {
        String id = Secret.digest(of);
        Instant now = clock.instant();
        Delay delay = entities.find(Delay.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delay == null) {
            delay = new Delay(id, now);
            entities.persist(delay);
        }
        if (delay.until().isAfter(now)) {
            return Optional.of(Duration.between(now, delay.until()));
        }
        delay.count(now);
        return Optional.empty();
    }

    /** Forgets the failures of somebody who was right. */
    void forget(String of) {
        Delay delay = entities.find(Delay.class, Secret.digest(of));
        if (delay != null) {
            entities.remove(delay);
        }
    }
}
