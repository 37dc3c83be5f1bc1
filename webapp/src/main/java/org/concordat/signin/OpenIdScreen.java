package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.openid.Attempt;
import org.concordat.openid.NotSignedIn;
import org.concordat.openid.Provider;
import org.concordat.openid.Providers;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/**
 * Leads to a council's own sign-in. A link does: a form could not, since no form of ours may lead to another website, and what
 * is begun here is worth something to the browser alone that has begun it.
 */
@Named
@RequestScoped
@Route(value = OpenIdScreen.PATH, show = Act.READ_PUBLIC, ofCouncil = true)
public class OpenIdScreen implements Screen {

    static final String PATH = "sign-in/openid";

    @Inject
    private Providers providers;

    @Inject
    private Vault vault;

    @Inject
    private InstantSource clock;

    @Inject
    private OpenIdFailed failed;

    @Override
    public Reply show(Exchange exchange) {
        Optional<Provider> provider = providers.of(exchange.council());
        if (provider.isEmpty()) {
            return Reply.notFound();
        }
        Attempt attempt = Attempt.begin(
                exchange.council(),
                Links.fromProvider(exchange.request(), exchange.council()),
                Destination.known(exchange.text("to")),
                clock.instant());
        try {
            Reply reply = new Reply.Elsewhere(provider.get().begin(attempt));
            AttemptCookie.write(exchange.response(), attempt, vault);
            return reply;
        } catch (NotSignedIn e) {
            return failed.because(e, exchange, attempt.to());
        }
    }
}
