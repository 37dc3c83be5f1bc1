package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.concordat.store.CurrentCouncil;

/**
 * Who is what at the council that the request works for. The capacities are the instance's, so that a sign-in can read them;
 * whoever administers a council reaches them through here alone, and every question here names the council.
 */
@ApplicationScoped
@Transactional
public class CouncilAccounts {

    /** What became of giving somebody a role. */
    sealed interface Granted {}

    /** They can sign in already, or have a link. */
    record Known(Account account) implements Granted {}

    /** The account is new; the code is for the link, and shown once. */
    record Invited(Account account, String code) implements Granted {}

    /** There is an account with this address that another council has made, and nobody has said that it is the right one. */
    record Doubtful(Account account) implements Granted {}

    /** It cannot be given, for a reason that is the key of a message. */
    record Refused(String key) implements Granted {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentCouncil council;

    /** Everything that anybody is here, by their names. */
    List<Capacity> all() {
        return entities.createQuery(
                        "select c from Capacity c join fetch c.account where c.ofCouncil = :council"
                                + " order by c.account.name, c.account.login, c.role",
                        Capacity.class)
                .setParameter("council", council.orFail())
                .getResultList();
    }

    /** What an account is here. */
    List<Capacity> of(String account) {
        return all().stream()
                .filter(capacity -> capacity.account().id().equals(account))
                .toList();
    }

    /** Everything that anybody is here, to be shown to somebody, which is recorded. */
    List<Capacity> list(Actor actor) {
        audit.record(actor, "list-accounts", "all", "");
        return all();
    }

    /** What an account is here, to be shown to somebody, which is recorded. */
    List<Capacity> show(Actor actor, String account) {
        List<Capacity> found = of(account);
        if (!found.isEmpty()) {
            audit.record(actor, "read-account", found.get(0).account().login(), "");
        }
        return found;
    }

    private List<Capacity> elsewhere(Account account) {
        return entities.createQuery(
                        "select c from Capacity c where c.account.id = :account and c.ofCouncil <> :council",
                        Capacity.class)
                .setParameter("account", account.id())
                .setParameter("council", council.orFail())
                .getResultList();
    }

    /**
     * Gives somebody a role here, with an account if they have none.
     *
     * @param certain whether the administrator has said that an account which is not of this council is the right one
     */
    Granted grant(Actor actor, String login, String name, AccountRole role, boolean certain) {
        Optional<Account> known = accounts.withLogin(login);
        if (known.isEmpty()) {
            Account account = accounts.add(login, name, false);
            give(actor, account, role);
            return new Invited(account, accounts.invite(actor, account));
        }
        Account account = known.get();
        if (account.isSystemAdministrator() || account.state() == Account.State.CLOSED) {
            return new Refused("grant.not-possible");
        }
        List<Capacity> here = of(account.id());
        if (here.stream().anyMatch(capacity -> capacity.role() == role)) {
            return new Refused("grant.already");
        }
        if (here.isEmpty() && !certain) {
            return new Doubtful(account);
        }
        give(actor, account, role);
        return new Known(account);
    }

    private void give(Actor actor, Account account, AccountRole role) {
        entities.persist(new Capacity(council.orFail(), account, role));
        audit.record(actor, "grant-role", account.login(), role.id());
    }

    /** Takes a role from somebody; the last administrator cannot take their own. */
    Optional<String> revoke(Actor actor, String capacity) {
        List<Capacity> all = all();
        Optional<Capacity> found =
                all.stream().filter(known -> known.id().equals(capacity)).findFirst();
        boolean last = found.filter(known -> known.role() == AccountRole.COUNCIL_ADMINISTRATOR)
                        .isPresent()
                && all.stream()
                                .filter(known -> known.role() == AccountRole.COUNCIL_ADMINISTRATOR)
                                .count()
                        == 1;
        if (last) {
            return Optional.of("revoke.last");
        }
        found.ifPresent(known -> {
            entities.createQuery("update Session s set s.capacity = null where s.capacity.id = :capacity")
                    .setParameter("capacity", known.id())
                    .executeUpdate();
            entities.remove(known);
            audit.record(
                    actor, "revoke-role", known.account().login(), known.role().id());
        });
        return Optional.empty();
    }

    /** Whether this council alone knows somebody, and may so make a new link for them. */
    boolean isOwn(Account account) {
        return !account.isSystemAdministrator()
                && !of(account.id()).isEmpty()
                && elsewhere(account).isEmpty();
    }

    /** Makes a new link for somebody of this council alone; whoever is known elsewhere asks a system administrator. */
    Optional<String> invite(Actor actor, String account) {
        return accounts.find(account).filter(this::isOwn).map(own -> accounts.invite(actor, own));
    }

    /** Whether anybody administers it. */
    boolean isAdministered() {
        return all().stream().anyMatch(capacity -> capacity.role() == AccountRole.COUNCIL_ADMINISTRATOR);
    }
}
