package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** What has ended by itself, and is forgotten. */
@ApplicationScoped
@Transactional
public class Ended {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Forgets sessions, links, waiting times, and sign-ins at councils' own providers. */
    void forget() {
        Instant now = clock.instant();
        SignInSettings settings = SignInSettings.get();
        entities.createQuery("delete from Session s where s.seen < :idle or s.begun < :begun")
                .setParameter("idle", now.minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .setParameter("begun", now.minus(settings.longest()).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createQuery("delete from Invitation i where i.expires < :now")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createQuery("delete from UsedAttempt u where u.expires < :now")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createQuery("delete from Delay d where d.latest < :before")
                .setParameter("before", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
