package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.council.Act;
import org.concordat.openid.Answer;
import org.concordat.openid.Attempt;
import org.concordat.openid.Identity;
import org.concordat.openid.NotSignedIn;
import org.concordat.openid.Provider;
import org.concordat.openid.Providers;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where a council's own provider sends the browser back to: the address that has to be registered there. */
@Named
@RequestScoped
@Route(value = OpenIdReturnScreen.PATH, show = Act.READ_PUBLIC, ofCouncil = true)
public class OpenIdReturnScreen implements Screen {

    static final String PATH = OpenIdScreen.PATH + "/return";

    private static final Logger LOG = Logger.getLogger(OpenIdReturnScreen.class.getName());

    @Inject
    private Providers providers;

    @Inject
    private Arrivals arrivals;

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
        Optional<Attempt> attempt = AttemptCookie.read(exchange.request(), vault)
                .flatMap(text -> Attempt.of(text, clock.instant()))
                .filter(begun -> begun.council().equals(exchange.council()));
        if (attempt.isEmpty()) {
            return failed.lost(exchange);
        }
        AttemptCookie.clear(exchange.response());
        String to = attempt.get().to();
        try {
            Identity identity = provider.get().complete(attempt.get(), Answer.of(exchange::text));
            return arrived(attempt.get(), identity, exchange);
        } catch (NotSignedIn e) {
            return failed.because(e, exchange, to);
        } catch (PersistenceException | TransactionalException e) {
            // The same answer twice at once: the other one's sign-in is there now.
            LOG.log(Level.WARNING, "A sign-in was not kept: {0}", e.getClass().getName());
            return failed.lost(exchange);
        }
    }

    private Reply arrived(Attempt attempt, Identity identity, Exchange exchange) {
        Arrivals.Outcome outcome = arrivals.of(identity, attempt, Origin.of(exchange.request()));
        if (outcome instanceof Arrivals.In in) {
            SessionCookie.write(exchange.response(), in.secret());
            return Reply.redirect("/admin/sign-in?arrived=yes" + Destination.query(attempt.to(), "&"));
        }
        return outcome instanceof Arrivals.Refused refused
                ? failed.because(refused.reason(), exchange, attempt.to())
                : failed.lost(exchange);
    }
}
