package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Demonstration;

/** Where somebody signs in with an e-mail address and a password. */
@Named
@RequestScoped
@Route(value = "sign-in", show = Act.READ_PUBLIC, submit = Act.READ_PUBLIC)
public class SignInScreen implements Screen {

    private static final String VIEW = "sign-in";

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentSession session;

    @Inject
    private CouncilsOwn councilsOwn;

    @Inject
    private Demonstration demonstration;

    @Inject
    private DemonstrationAccounts demonstrated;

    private final Faults faults = new Faults();
    private String login = "";
    private String to = "";
    private boolean withoutCookie;

    @Override
    public Reply show(Exchange exchange) {
        to = exchange.text("to");
        Actor actor = exchange.actor();
        if (session.session().filter(Session::isHalf).isPresent()) {
            return Reply.redirect("/admin/sign-in/code" + Destination.query(to, "?"));
        }
        if (actor.isPerson()) {
            return Reply.redirect(
                    actor.council().isEmpty() && !actor.isSystemAdministrator()
                            ? "/admin/capacity" + Destination.query(to, "?")
                            : Destination.of(to, actor));
        }
        // It was given just before, and the browser did not send it back.
        withoutCookie = !exchange.text("arrived").isEmpty();
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        to = exchange.text("to");
        login = exchange.text("login");
        String password = String.valueOf(exchange.request().getParameter("password"));
        SignIn.Outcome outcome = signIn.with(login, password, Origin.of(exchange.request()));
        if (outcome instanceof SignIn.In in) {
            SessionCookie.write(exchange.response(), in.secret());
            return Reply.redirect("/admin/sign-in?arrived=yes" + Destination.query(to, "&"));
        }
        return refused(outcome, exchange, faults, "login", VIEW);
    }

    /** What is answered to a try that did not succeed: the form again, with the words that its view has for it. */
    static Reply refused(SignIn.Outcome outcome, Exchange exchange, Faults faults, String field, String view) {
        return refused(outcome, exchange, faults, field, view, view);
    }

    /** The same with the words of another view. */
    static Reply refused(
            SignIn.Outcome outcome, Exchange exchange, Faults faults, String field, String words, String view) {
        if (outcome instanceof SignIn.Later later) {
            long seconds = Waiting.seconds(later.pause());
            exchange.response().setHeader("Retry-After", String.valueOf(seconds));
            faults.add(field, Waiting.words(seconds));
            return new Reply.View(view, Waiting.STATUS);
        }
        faults.add(field, SignInWords.of(words + ".wrong"));
        return Reply.rejected(view);
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The e-mail address that was typed. */
    public String getLogin() {
        return login;
    }

    /** Where they wanted to go. */
    public String getTo() {
        return to;
    }

    /** Whether the browser did not send back the cookie. */
    public boolean isWithoutCookie() {
        return withoutCookie;
    }

    /** The councils' own sign-ins that can be used from here. */
    public List<CouncilsOwn.Button> getButtons() {
        return councilsOwn.buttons(to);
    }

    /** The accounts of the demonstration; empty in production. */
    public List<DemonstrationAccounts.Group> getDemonstration() {
        return demonstration.isOn() ? demonstrated.shown() : List.of();
    }

    /** The password of all of them. */
    public String getPassword() {
        return demonstration.isOn() ? DemonstrationAccounts.PASSWORD : "";
    }
}
