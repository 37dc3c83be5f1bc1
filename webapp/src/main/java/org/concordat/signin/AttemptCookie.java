package org.concordat.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.concordat.openid.Attempt;

/**
 * The cookie of a sign-in that has been begun at a council's own provider, so that it is completed by the same browser, on any
 * node, or not at all. It is encrypted: whoever reads it learns nothing, and whoever changes it has none.
 */
final class AttemptCookie {

    static final String NAME = "__Host-concordat-openid";

    private static final String PURPOSE = "openid attempt";

    private AttemptCookie() {}

    /** What the browser has sent; empty if nothing, or nothing that was closed here. */
    static Optional<String> read(HttpServletRequest request, Vault vault) {
        return SessionCookie.read(request, NAME).flatMap(closed -> {
            try {
                return Optional.of(vault.open(closed, PURPOSE));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** Gives it to the browser, in the place of an earlier one. */
    static void write(HttpServletResponse response, Attempt attempt, Vault vault) {
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + vault.close(attempt.text(), PURPOSE) + SessionCookie.ATTRIBUTES + "; Max-Age="
                        + Attempt.LONGEST.toSeconds());
    }

    /** Takes it away. */
    static void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + SessionCookie.ATTRIBUTES + "; Max-Age=0");
    }
}
