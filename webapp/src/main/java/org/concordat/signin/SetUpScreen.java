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

/** Where the first administrator of an instance without accounts is made, with the code that the log tells. */
@Named
@RequestScoped
@Route(value = "set-up", show = Act.READ_PUBLIC, submit = Act.READ_PUBLIC)
public class SetUpScreen implements Screen {

    private static final String VIEW = "set-up";

    @Inject
    private SetUp setUp;

    @Inject
    private SignIn signIn;

    private final Faults faults = new Faults();
    private String login = "";
    private String name = "";

    @Override
    public Reply show(Exchange exchange) {
        return setUp.isOpen() ? Reply.view(VIEW) : Reply.notFound();
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!setUp.isOpen()) {
            return Reply.notFound();
        }
        login = exchange.text("login");
        name = exchange.text("name");
        Who.check(login, name, faults);
        Optional<String> kept = NewPassword.read(exchange, login, faults);
        if (kept.isEmpty()) {
            return Reply.rejected(VIEW);
        }
        Origin from = Origin.of(exchange.request());
        Optional<SignIn.Later> wait = signIn.pause("set-up " + from.network());
        if (wait.isPresent()) {
            return SignInScreen.refused(wait.get(), exchange, faults, "code", VIEW);
        }
        if (!setUp.with(exchange.text("code"), login, name, kept.get(), from)) {
            faults.add("code", SignInWords.of("set-up.wrong"));
            return Reply.rejected(VIEW);
        }
        return Reply.redirect("/admin/sign-in?done=set-up");
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The e-mail address that was typed. */
    public String getLogin() {
        return login;
    }

    /** The name that was typed. */
    public String getName() {
        return name;
    }
}
