package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.openid.Attempt;
import org.concordat.openid.Identity;

/**
 * Whose account it is that a council's own provider has signed somebody in for. An account is known by issuer and subject; the
 * first time by an e-mail address that the provider has verified, and then it is linked. Nobody is let in who has no capacity at
 * that council, and nobody is created.
 */
@ApplicationScoped
@Transactional
public class Arrivals {

    /** What became of it. */
    sealed interface Outcome {}

    /** They are in; the secret is for the cookie. */
    record In(String secret) implements Outcome {}

    /** They may not be here, for a reason that is the end of a message's key. */
    record Refused(String reason) implements Outcome {}

    /** This sign-in was completed before. */
    record Again() implements Outcome {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditLog audit;

    /** Somebody comes back from the council's own provider. */
    Outcome of(Identity identity, Attempt attempt, Origin from) {
        String used = Secret.digest("openid " + attempt.state());
        if (entities.find(UsedAttempt.class, used) != null) {
            return new Again();
        }
        entities.persist(new UsedAttempt(used, attempt.until()));
        Optional<Account> linked = linked(identity).map(LinkedIdentity::account);
        if (linked.isEmpty() && identity.email().isEmpty()) {
            return refused(Optional.empty(), from, "unverified");
        }
        Optional<Account> account = linked.or(() -> byEmail(identity)).filter(known -> isHere(known, identity));
        if (account.isEmpty()) {
            return refused(linked, from, "unknown");
        }
        if (linked.isEmpty()) {
            if (isLinkedOtherwise(account.get(), identity)) {
                return refused(account, from, "other");
            }
            link(account.get(), identity, from);
        }
        account.get().open();
        return new In(sessions.begin(account.get(), identity.council(), identity.multiFactor(), from));
    }

    private Refused refused(Optional<Account> account, Origin from, String reason) {
        accounts.refused(account, from, "the council's own sign-in: " + reason);
        return new Refused(reason);
    }

    private Optional<LinkedIdentity> linked(Identity identity) {
        return entities.createQuery(
                        "select i from LinkedIdentity i where i.ofCouncil = :council and i.issuer = :issuer"
                                + " and i.subject = :subject",
                        LinkedIdentity.class)
                .setParameter("council", identity.council())
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .findFirst();
    }

    /** Letters beyond ASCII are not compared: of two addresses that look alike, one would become the other in small letters. */
    private Optional<Account> byEmail(Identity identity) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(identity.email())
                ? accounts.withLogin(identity.email())
                : Optional.empty();
    }

    private boolean isHere(Account account, Identity identity) {
        return account.state() != Account.State.CLOSED
                && !account.isSystemAdministrator()
                && entities.createQuery(
                                        "select count(c) from Capacity c where c.account.id = :account"
                                                + " and c.ofCouncil = :council",
                                        Long.class)
                                .setParameter("account", account.id())
                                .setParameter("council", identity.council())
                                .getSingleResult()
                        > 0;
    }

    /** An address that was somebody's and is another's now opens nothing. */
    private boolean isLinkedOtherwise(Account account, Identity identity) {
        return entities.createQuery(
                        "select i from LinkedIdentity i where i.account.id = :account and i.ofCouncil = :council",
                        LinkedIdentity.class)
                .setParameter("account", account.id())
                .setParameter("council", identity.council())
                .getResultStream()
                .anyMatch(known -> known.isOfAnother(identity));
    }

    private void link(Account account, Identity identity, Origin from) {
        entities.persist(new LinkedIdentity(identity, account));
        audit.record(Actor.anybody(from.address()), "link-sign-in", account.login(), "with the council's own sign-in");
    }
}
