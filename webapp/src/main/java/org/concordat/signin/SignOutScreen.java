package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where somebody signs out, here or everywhere. A link alone does not: another site could follow it. */
@Named
@RequestScoped
@Route(value = "sign-out", show = Act.READ_PUBLIC, submit = Act.READ_PUBLIC)
public class SignOutScreen implements Screen {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession session;

    @Inject
    private CouncilsOwn councilsOwn;

    private Optional<String> elsewhere = Optional.empty();

    @Override
    public Reply show(Exchange exchange) {
        elsewhere = councilsOwn.signOut(exchange.text("of"));
        return Reply.view("sign-out");
    }

    @Override
    public Reply submit(Exchange exchange) {
        session.session().ifPresent(mine -> {
            if (exchange.text("everywhere").isEmpty()) {
                sessions.end(exchange.actor(), mine);
            } else {
                sessions.endAll(exchange.actor(), mine.account(), mine.providerOf(), Optional.empty());
            }
        });
        SessionCookie.clear(exchange.response());
        String of = session.session().map(Session::providerOf).orElse("");
        return Reply.redirect("/admin/sign-out" + (of.isEmpty() ? "" : "?of=" + of));
    }

    /** Where to sign out of the council's own sign-in too; empty where that is not known. */
    public String getElsewhere() {
        return elsewhere.orElse("");
    }

    /** Whether there is a session to end. */
    public boolean isSignedIn() {
        return session.session().isPresent();
    }
}
