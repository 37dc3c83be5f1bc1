package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.auditing.AuditLog;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.concordat.metrics.Meters;

/**
 * The accounts: what their owners do with them, and the instance's administrators. It is longer than other classes for having
 * every change of what opens an account in one place, each with its entry in the record.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    @Inject
    private Meters meters;

    @Inject
    private Vault vault;

    @Inject
    private InstantSource clock;

    /** Whether there is any. */
    boolean isAny() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Those with these words in their name or login, in the order of the logins, from a place in the list on; that is recorded. */
    List<Account> found(Actor actor, String words, int from, int most) {
        audit.record(actor, "list-accounts", words.isEmpty() ? "all" : "by a search", "from " + (from + 1) + " on");
        return matching("select a", words, Account.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many have these words in their name or login. */
    long count(String words) {
        return matching("select count(a)", words, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> matching(String what, String words, Class<T> type) {
        String order = type == Account.class ? " order by a.login" : "";
        return entities.createQuery(
                        what + " from Account a where locate(:words, a.login) > 0 or locate(:words, lower(a.name)) > 0"
                                + order,
                        type)
                .setParameter("words", words.toLowerCase(Locale.ROOT));
    }

    /** The account of an e-mail address. */
    Optional<Account> withLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultStream()
                .findFirst();
    }

    /** The account with an id. */
    Optional<Account> find(String id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Records that a sign-in was refused; what was typed is not recorded, for it may be a password. */
    void refused(Optional<Account> account, Origin from, String what) {
        meters.refusedSignIn();
        audit.record(
                Actor.anybody(from.address()),
                "sign-in-refused",
                account.map(Account::login).orElse("no such account"),
                what);
    }

    /** Keeps a password in today's way. */
    void keep(String id, String kept) {
        find(id).ifPresent(account -> account.keep(kept));
    }

    /** Whether a code is right now; it is not right again. */
    boolean takesCode(String id, String code) {
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.hasSecondFactor()) {
            return false;
        }
        OptionalLong step = step(account, code);
        step.ifPresent(account::useStep);
        return step.isPresent() || takesRecoveryCode(id, code);
    }

    private OptionalLong step(Account account, String code) {
        try {
            String secret = vault.open(account.secondFactor(), account.id());
            return Totp.step(secret, code, clock.instant(), account.secondFactorStep());
        } catch (IllegalArgumentException e) {
            // The recovery codes need no key.
            LOG.log(Level.SEVERE, "A second factor cannot be read: {0}", e.getMessage());
            return OptionalLong.empty();
        }
    }

    private boolean takesRecoveryCode(String account, String code) {
        Optional<RecoveryCode> right = recoveryCodes(account).stream()
                .filter(known -> known.is(account, code))
                .findFirst();
        right.ifPresent(entities::remove);
        return right.isPresent();
    }

    private List<RecoveryCode> recoveryCodes(String account) {
        return entities.createQuery("select r from RecoveryCode r where r.account = :account", RecoveryCode.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** How many recovery codes are left. */
    int recoveryCodes(Account account) {
        return recoveryCodes(account.id()).size();
    }

    /** Makes new recovery codes in the place of the old ones, and returns them. */
    List<String> makeRecoveryCodes(Actor actor) {
        forgetRecoveryCodes(actor.account());
        List<String> codes = RecoveryCode.fresh();
        codes.forEach(code -> entities.persist(new RecoveryCode(actor.account(), code)));
        audit.record(actor, "make-recovery-codes", actor.name(), "");
        return codes;
    }

    private void forgetRecoveryCodes(String account) {
        entities.createQuery("delete from RecoveryCode r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /**
     * Uses a second factor from now on.
     *
     * @param step of which a code was given
     */
    void useSecondFactor(Actor actor, String secret, long step) {
        find(actor.account()).ifPresent(account -> account.useSecondFactor(vault.close(secret, account.id()), step));
        audit.record(actor, "use-second-factor", actor.name(), "");
    }

    /** Does without a second factor from now on. */
    void dropSecondFactor(Actor actor) {
        find(actor.account()).ifPresent(account -> account.useSecondFactor("", 0));
        forgetRecoveryCodes(actor.account());
        audit.record(actor, "drop-second-factor", actor.name(), "");
    }

    /** Changes one's own password. */
    void changePassword(Actor actor, String kept) {
        keep(actor.account(), kept);
        audit.record(actor, "change-password", actor.name(), "");
    }

    /** Makes an administrator of the instance, and returns the code of their link. */
    String addSystemAdministrator(Actor actor, String login, String name) {
        Account account = add(login, name, true);
        audit.record(actor, "add-system-administrator", account.login(), "");
        return invite(actor, account);
    }

    /** Closes an account for good: nobody signs in with it again, and it is nothing at any council. */
    void close(Actor actor, Account known) {
        Account account = entities.merge(known);
        account.close();
        account.administer(false);
        forgetRecoveryCodes(account.id());
        for (String what : List.of("Session", "Capacity", "Invitation", "LinkedIdentity")) {
            entities.createQuery("delete from " + what + " e where e.account.id = :account")
                    .setParameter("account", account.id())
                    .executeUpdate();
        }
        audit.record(actor, "close-account", account.login(), "");
    }

    /** The councils that somebody administers. */
    Set<String> administeredCouncils() {
        return Set.copyOf(
                entities.createQuery("select distinct c.ofCouncil from Capacity c where c.role = :role", String.class)
                        .setParameter("role", AccountRole.COUNCIL_ADMINISTRATOR)
                        .getResultList());
    }

    /** How many administrators of the instance can sign in. */
    long systemAdministrators() {
        return entities.createQuery(
                        "select count(a) from Account a where a.systemAdministrator = true and a.state = :open",
                        Long.class)
                .setParameter("open", Account.State.OPEN)
                .getSingleResult();
    }

    /** Makes an account that nobody has used; its owner needs a link. */
    Account add(String login, String name, boolean systemAdministrator) {
        Account account = new Account(login, name);
        account.administer(systemAdministrator);
        entities.persist(account);
        return account;
    }

    /**
     * Makes a link with which an account's owner chooses a password; whoever uses it loses the second factor and every session
     * that there was. Earlier links end.
     *
     * @return the code in the link; it is shown once
     */
    String invite(Actor actor, Account account) {
        entities.createQuery("delete from Invitation i where i.account.id = :account")
                .setParameter("account", account.id())
                .executeUpdate();
        String code = Secret.random();
        Account known = entities.contains(account) ? account : entities.merge(account);
        entities.persist(new Invitation(
                code, known, clock.instant().plus(SignInSettings.get().invitation())));
        audit.record(actor, "invite", account.login(), "");
        return code;
    }

    /** Whose link it is, while it can be used. */
    Optional<Account> invited(String code) {
        return Optional.ofNullable(entities.find(Invitation.class, Secret.digest(code)))
                .filter(invitation -> !invitation.isOver(clock.instant()))
                .map(Invitation::account)
                .filter(account -> account.state() != Account.State.CLOSED);
    }

    /** Uses a link: the password is this one, and everything else that opened the account is gone. */
    Optional<Account> accept(String code, String kept, Origin from) {
        Invitation invitation = entities.find(Invitation.class, Secret.digest(code), LockModeType.PESSIMISTIC_WRITE);
        Optional<Account> account = invited(code);
        if (invitation == null || account.isEmpty()) {
            return Optional.empty();
        }
        entities.remove(invitation);
        account.get().keep(kept);
        account.get().useSecondFactor("", 0);
        forgetRecoveryCodes(account.get().id());
        for (String what : List.of("Session", "LinkedIdentity")) {
            entities.createQuery("delete from " + what + " e where e.account.id = :account")
                    .setParameter("account", account.get().id())
                    .executeUpdate();
        }
        audit.record(
                Actor.anybody(from.address()),
                "accept-invitation",
                account.get().login(),
                "");
        return account;
    }
}
