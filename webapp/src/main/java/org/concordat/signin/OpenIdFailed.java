package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.openid.NotSignedIn;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;

/** What somebody is told for whom a council's own sign-in has come to nothing. */
@Named
@RequestScoped
public class OpenIdFailed {

    private static final Logger LOG = Logger.getLogger(OpenIdFailed.class.getName());
    private static final String VIEW = "sign-in-openid";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    private String key = "lost";
    private String council = "";
    private String to = "";

    /** It has, at the provider or on the way. */
    Reply because(NotSignedIn fault, Exchange exchange, String wanted) {
        LOG.log(Level.WARNING, "The own sign-in of the council \"{0}\": {1}", new Object[] {
            exchange.council(), fault.getMessage()
        });
        String word = fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (fault.reason() == NotSignedIn.Reason.NO_ANSWER) {
            exchange.response().setHeader("Retry-After", "10");
            return page(word, UNAVAILABLE, exchange, wanted);
        }
        return page(word, FORBIDDEN, exchange, wanted);
    }

    /** The provider has signed somebody in who may not be here, for a reason that is the end of a message's key. */
    Reply because(String reason, Exchange exchange, String wanted) {
        return page(reason, FORBIDDEN, exchange, wanted);
    }

    /** The browser has begun none, or too long ago. */
    Reply lost(Exchange exchange) {
        return page("lost", BAD_REQUEST, exchange, "");
    }

    private Reply page(String reason, int status, Exchange exchange, String wanted) {
        key = reason;
        council = exchange.council();
        to = wanted;
        return new Reply.View(VIEW, status);
    }

    /** The heading. */
    public String getTitle() {
        return SignInWords.of("openid." + key + ".title");
    }

    /** What to do. */
    public String getAdvice() {
        return SignInWords.of("openid." + key);
    }

    /** Where to try again. */
    public String getAgain() {
        return "/" + council + "/admin/" + OpenIdScreen.PATH + Destination.query(to, "?");
    }

    /** Where to sign in with a password. */
    public String getWithPassword() {
        return "/admin/sign-in" + Destination.query(to, "?");
    }
}
