package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.concordat.council.Actor;
import org.concordat.screen.CurrentActor;

/**
 * Says who asks: by a token under {@code /api/}, by the cookie of a session elsewhere. A request with neither costs nothing: no
 * session is made and no database asked. Nothing is decided here; that is the acts' and the routes' part.
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    /** The attribute that says that a token was given and is none of ours. */
    public static final String WRONG_TOKEN = "org.concordat.signin.wrong-token";

    private static final Logger LOG = Logger.getLogger(Mechanism.class.getName());
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*)");

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentSession session;

    @Inject
    private Sessions sessions;

    @Inject
    private Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Origin.path(request);
        if (path.startsWith("/api/")) {
            byToken(request);
        } else if (!path.startsWith("/assets/")) {
            bySession(request, path.contains("/admin/"));
        }
        Actor actor = path.startsWith("/assets/") ? Actor.anybody("") : current.actor();
        return actor.account().isEmpty()
                ? context.doNothing()
                : context.notifyContainerAboutLogin(actor.account(), Set.of());
    }

    private void byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return;
        }
        Origin from = Origin.of(request);
        Optional<Actor> actor = Optional.of(BEARER.matcher(header))
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> tokens.actor(matcher.group(1), from));
        if (actor.isPresent()) {
            current.is(actor.get(), "");
        } else {
            request.setAttribute(WRONG_TOKEN, true);
        }
    }

    private void bySession(HttpServletRequest request, boolean needed) {
        Optional<String> secret = SessionCookie.read(request);
        if (secret.isEmpty()) {
            if (needed) {
                current.is(Actor.anybody(Origin.of(request).address()), "");
            }
            return;
        }
        String from = Origin.of(request).address();
        try {
            Optional<Session> found = sessions.find(secret.get());
            found.ifPresent(session::is);
            current.is(
                    found.map(known -> known.actor(from, SignInSettings.get())).orElse(Actor.anybody(from)),
                    found.isPresent() ? Secret.ofForms(secret.get()) : "");
        } catch (RuntimeException e) {
            if (needed) {
                throw e;
            }
            // Public pages are answered to everybody, also while the database does not answer.
            LOG.log(
                    Level.WARNING,
                    "A session could not be read: {0}",
                    e.getClass().getName());
        }
    }
}
