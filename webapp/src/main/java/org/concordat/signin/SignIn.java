package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.Optional;

/**
 * The sign-in with a password, and with the second factor after it. No transaction is open while a password is compared, which
 * takes a while on purpose. Whether a login exists shows neither in the answer nor in the time that it takes.
 */
@ApplicationScoped
public class SignIn {

    /** What became of a try. */
    public sealed interface Outcome {}

    /** It was right; the secret is for the cookie. */
    public record In(String secret) implements Outcome {}

    /** It was wrong. */
    public record Wrong() implements Outcome {}

    /** It was not looked at: there were too many. */
    public record Later(Duration pause) implements Outcome {}

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private DemonstrationAccounts demonstration;

    @Inject
    private Delays delays;

    @Inject
    private Guesses guesses;

    /** Somebody gives a login and a password. */
    public Outcome with(String login, String password, Origin from) {
        String normal = Account.normal(login);
        // Guesses at a password that everybody knows keep nobody out.
        boolean own = demonstration.isOwn(normal);
        if (!own && !guesses.mayTry(normal, from.network())) {
            return new Later(Guesses.PAUSE);
        }
        String tried = "password " + normal + " " + from.network();
        Optional<Duration> wait = admit(tried);
        if (wait.isPresent()) {
            return new Later(wait.get());
        }
        if (!own) {
            guesses.count(normal, from.network());
        }
        Optional<Account> account = accounts.withLogin(login).filter(known -> known.state() == Account.State.OPEN);
        boolean right = Passwords.isRight(
                        shortened(password), account.map(Account::password).orElse(Passwords.NOBODYS))
                && account.isPresent()
                && !demonstration.isKnownToAll(password);
        if (!right) {
            accounts.refused(account, from, "password");
            return new Wrong();
        }
        if (Passwords.isOld(account.get().password())) {
            accounts.keep(account.get().id(), Passwords.kept(password));
        }
        delays.forget(tried);
        guesses.remember(normal, from.network());
        return new In(sessions.begin(account.get(), from));
    }

    /** Somebody who has given the password gives a code of the app, or a recovery code. */
    Outcome confirm(Session half, String code, Origin from) {
        // Not by network: whoever gets so far has the password, and is to have few tries wherever they come from.
        String tried = "code " + half.account().id();
        Optional<Duration> wait = admit(tried);
        if (wait.isPresent()) {
            return new Later(wait.get());
        }
        if (!accounts.takesCode(half.account().id(), code)) {
            accounts.refused(Optional.of(half.account()), from, "second factor");
            return new Wrong();
        }
        delays.forget(tried);
        return new In(sessions.complete(half, from));
    }

    /** Somebody who has signed in gives their password or a code once more, before something that must be theirs. */
    Optional<Outcome> prove(Account account, String given, boolean isCode, Origin from) {
        String tried = (isCode ? "code " : "proof ") + account.id();
        Optional<Duration> wait = admit(tried);
        if (wait.isPresent()) {
            return Optional.of(new Later(wait.get()));
        }
        boolean right = isCode
                ? accounts.takesCode(account.id(), given)
                : Passwords.isRight(shortened(given), account.password());
        if (!right) {
            accounts.refused(Optional.of(account), from, isCode ? "second factor" : "password");
            return Optional.of(new Wrong());
        }
        delays.forget(tried);
        return Optional.empty();
    }

    /** Whether a try at something else has to wait; it counts. */
    Optional<Later> pause(String tried) {
        return admit(tried).map(Later::new);
    }

    private Optional<Duration> admit(String tried) {
        try {
            return delays.admit(tried);
        } catch (PersistenceException | TransactionalException e) {
            // Two first tries at once: the other one's is there now.
            return delays.admit(tried);
        }
    }

    private static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), 2 * PasswordRule.LONGEST));
    }
}
