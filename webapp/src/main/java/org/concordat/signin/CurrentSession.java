package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session that this request came in, be it that the second factor is still to be given. */
@RequestScoped
public class CurrentSession {

    private @Nullable Session session;

    /** The session, if there is one. */
    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /**
     * The session.
     *
     * @throws IllegalStateException if there is none, where the route has let nobody in without one
     */
    Session orFail() {
        return session().orElseThrow(() -> new IllegalStateException("This request came in no session."));
    }

    void is(Session found) {
        session = found;
    }
}
