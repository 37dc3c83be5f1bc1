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

/** Where somebody who has given the password gives the second factor. */
@Named
@RequestScoped
@Route(value = "sign-in/code", show = Act.READ_PUBLIC, submit = Act.READ_PUBLIC)
public class CodeScreen implements Screen {

    private static final String VIEW = "sign-in-code";

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentSession session;

    private final Faults faults = new Faults();
    private String to = "";

    @Override
    public Reply show(Exchange exchange) {
        to = exchange.text("to");
        return half().isPresent() ? Reply.view(VIEW) : Reply.redirect("/admin/sign-in" + Destination.query(to, "?"));
    }

    @Override
    public Reply submit(Exchange exchange) {
        to = exchange.text("to");
        if (half().isEmpty()) {
            return show(exchange);
        }
        SignIn.Outcome outcome = signIn.confirm(half().get(), exchange.text("code"), Origin.of(exchange.request()));
        if (outcome instanceof SignIn.In in) {
            SessionCookie.write(exchange.response(), in.secret());
            return Reply.redirect("/admin/sign-in?arrived=yes" + Destination.query(to, "&"));
        }
        return SignInScreen.refused(outcome, exchange, faults, "code", VIEW);
    }

    private Optional<Session> half() {
        return session.session().filter(Session::isHalf);
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** Where they wanted to go. */
    public String getTo() {
        return to;
    }
}
