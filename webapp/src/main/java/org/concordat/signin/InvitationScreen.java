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

/** Where somebody who has a link chooses a password. */
@Named
@RequestScoped
@Route(value = "invitation/{code}", show = Act.READ_PUBLIC, submit = Act.READ_PUBLIC)
public class InvitationScreen implements Screen {

    @Inject
    private Accounts accounts;

    private final Faults faults = new Faults();
    private String login = "";
    private boolean done;

    @Override
    public Reply show(Exchange exchange) {
        Optional<Account> account = accounts.invited(code(exchange));
        login = account.map(Account::login).orElse("");
        return Reply.view("invitation");
    }

    @Override
    public Reply submit(Exchange exchange) {
        show(exchange);
        if (login.isEmpty()) {
            return Reply.view("invitation");
        }
        Optional<String> kept = NewPassword.read(exchange, login, faults);
        if (kept.isEmpty()) {
            return Reply.rejected("invitation");
        }
        done = accounts.accept(code(exchange), kept.get(), Origin.of(exchange.request()))
                .isPresent();
        return Reply.view("invitation");
    }

    private static String code(Exchange exchange) {
        return exchange.path().getOrDefault("code", "");
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** Whose link it is; empty if it cannot be used. */
    public String getLogin() {
        return login;
    }

    /** Whether the password has been chosen. */
    public boolean isDone() {
        return done;
    }
}
