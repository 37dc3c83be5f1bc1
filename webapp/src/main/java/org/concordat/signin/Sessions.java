package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;

/** The sessions, in the database, so that every node knows them. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final String OF = "select s from Session s join fetch s.account left join fetch s.capacity where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    @Inject
    private InstantSource clock;

    /** The session of a cookie, if it goes on; that it was used is noted at most once a minute. */
    public Optional<Session> find(String secret) {
        Optional<Session> found = entities.createQuery(OF + "s.digest = :digest", Session.class)
                .setParameter("digest", Secret.digest(secret))
                .getResultStream()
                .findFirst();
        Instant now = clock.instant();
        if (found.isEmpty() || found.get().isOver(now, SignInSettings.get())) {
            return Optional.empty();
        }
        if (found.get().seen().plus(BETWEEN_NOTES).isBefore(now)) {
            found.get().see(now);
        }
        return found;
    }

    /** Begins a session for somebody whose password is right, and returns its secret. */
    String begin(Account account, Origin from) {
        String secret = Secret.random();
        return begun(new Session(secret, account, from, clock.instant()), secret, from);
    }

    /** Completes a session with the second factor, under a new secret, and returns it. */
    String complete(Session half, Origin from) {
        Session session = locked(half);
        session.complete();
        arrive(session, session.account(), from);
        return renew(session);
    }

    /** Begins a session for somebody whom a council's own provider has signed in, and returns its secret. */
    String begin(Account account, String council, boolean multiFactor, Origin from) {
        String secret = Secret.random();
        Session session = new Session(secret, account, from, clock.instant());
        session.through(council, multiFactor);
        return begun(session, secret, from);
    }

    private String begun(Session session, String secret, Origin from) {
        if (!session.isHalf()) {
            arrive(session, session.account(), from);
        }
        entities.persist(session);
        return secret;
    }

    private void arrive(Session session, Account account, Origin from) {
        List<Capacity> usable = capacities(session).stream()
                .filter(capacity -> session.mayActAs(capacity, SignInSettings.get()))
                .toList();
        if (usable.size() == 1) {
            session.actAs(usable.get(0));
        }
        audit.record(
                session.actor(from.address(), SignInSettings.get()),
                "sign-in",
                account.login(),
                session.providerOf().isEmpty() ? "" : "through the council's own sign-in");
    }

    /** Changes over to another capacity, under a new secret; empty if it is not theirs or needs a second factor. */
    Optional<String> actAs(Session before, String capacity, Origin from) {
        Session session = locked(before);
        Optional<Capacity> wanted = capacities(session).stream()
                .filter(theirs -> theirs.id().equals(capacity))
                .filter(theirs -> session.mayActAs(theirs, SignInSettings.get()))
                .findFirst();
        return wanted.map(chosen -> {
            session.actAs(chosen);
            audit.record(
                    session.actor(from.address(), SignInSettings.get()),
                    "act-as",
                    chosen.role().id(),
                    "");
            return renew(session);
        });
    }

    /** Notes that the second factor was given now, under a new secret. */
    String prove(Session before) {
        Session session = locked(before);
        session.complete();
        return renew(session);
    }

    /** A session that has been ended elsewhere in the meantime is not brought back. */
    private Session locked(Session known) {
        Session session = entities.find(Session.class, known.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new OptimisticLockException("The session has been ended.");
        }
        return session;
    }

    private String renew(Session session) {
        String secret = Secret.random();
        entities.persist(new Session(secret, session));
        entities.remove(session);
        return secret;
    }

    /** What somebody is, at which councils, as far as their session reaches. */
    List<Capacity> capacities(Session session) {
        return all(session.account()).stream()
                .filter(capacity -> session.reaches(capacity.ofCouncil()))
                .toList();
    }

    /** Whether what a session does to the account itself concerns no council that it does not reach. */
    boolean mayChangeAccount(Session session) {
        return capacities(session).size() == all(session.account()).size()
                && (session.providerOf().isEmpty() || !session.account().isSystemAdministrator());
    }

    private List<Capacity> all(Account account) {
        return entities.createQuery(
                        "select c from Capacity c where c.account.id = :account order by c.ofCouncil, c.role",
                        Capacity.class)
                .setParameter("account", account.id())
                .getResultList();
    }

    /** Where somebody is signed in, the latest first, as far as their session reaches. */
    List<Session> of(Session mine) {
        Instant now = clock.instant();
        return entities.createQuery(OF + "s.account.id = :account order by s.begun desc", Session.class)
                .setParameter("account", mine.account().id())
                .getResultStream()
                .filter(session ->
                        mine.providerOf().isEmpty() || mine.providerOf().equals(session.providerOf()))
                .filter(session -> !session.isOver(now, SignInSettings.get()))
                .toList();
    }

    /** Ends a session. */
    void end(Actor actor, Session session) {
        entities.createQuery("delete from Session s where s.digest = :digest")
                .setParameter("digest", session.digest())
                .executeUpdate();
        audit.record(actor, "sign-out", session.account().login(), "");
    }

    /** Ends one of somebody's sessions by its id. */
    void end(Actor actor, Session mine, String id) {
        of(mine).stream().filter(session -> session.id().equals(id)).forEach(session -> end(actor, session));
    }

    /**
     * Ends all of somebody's sessions, or all but one.
     *
     * @param through only those that this council's own provider has begun; empty for all of them
     */
    void endAll(Actor actor, Account account, String through, Optional<Session> but) {
        Query all = entities.createQuery("delete from Session s where s.account.id = :account and s.digest <> :but"
                        + (through.isEmpty() ? "" : " and s.providerOf = :through"))
                .setParameter("account", account.id())
                .setParameter("but", but.map(Session::digest).orElse(""));
        if (!through.isEmpty()) {
            all.setParameter("through", through);
        }
        all.executeUpdate();
        audit.record(actor, "sign-out-everywhere", account.login(), "");
    }
}
