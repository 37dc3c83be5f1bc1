package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where somebody changes their own password; every other session of theirs ends. */
@Named
@RequestScoped
@Route(value = "account/password", show = Act.OWN_ACCOUNT, submit = Act.OWN_ACCOUNT)
public class PasswordScreen implements Screen {

    private static final String VIEW = "account-password";

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentSession session;

    @Inject
    private DemonstrationAccounts demonstration;

    private final Faults faults = new Faults();

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Session mine = session.orFail();
        if (demonstration.isOwn(mine.account())) {
            faults.add("password", SignInWords.of("demonstration.own"));
            return Reply.rejected(VIEW);
        }
        Optional<String> kept = NewPassword.read(exchange, mine.account().login(), faults);
        if (kept.isEmpty()) {
            return Reply.rejected(VIEW);
        }
        Optional<SignIn.Outcome> refused = signIn.prove(
                mine.account(), NewPassword.raw(exchange, "password"), false, Origin.of(exchange.request()));
        if (refused.isPresent()) {
            return SignInScreen.refused(refused.get(), exchange, faults, "password", VIEW);
        }
        accounts.changePassword(exchange.actor(), kept.get());
        sessions.endAll(exchange.actor(), mine.account(), Optional.of(mine));
        return Reply.redirect("/admin/account?done=password");
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** What one signs in with, for the browser's own list of passwords. */
    public String getLogin() {
        return session.orFail().account().login();
    }
}
