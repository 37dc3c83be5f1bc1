package org.concordat.openid;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.openid.NotSignedIn.Reason;

/**
 * What the browser brings back from a provider (OpenID Connect Core 1.0, sections 3.1.2.5 and 3.1.2.6); each is empty where it
 * says nothing.
 *
 * @param issuer who says that it has answered (RFC 9207)
 */
public record Answer(String state, String code, String error, String issuer) {

    private static final int LONGEST_SHOWN = 60;
    private static final Set<String> DENIED =
            Set.of("access_denied", "login_required", "consent_required", "interaction_required");
    private static final Set<String> LATER = Set.of("server_error", "temporarily_unavailable");

    /** What the parameters of an address say; each is given empty where it is not there. */
    public static Answer of(UnaryOperator<String> parameters) {
        return new Answer(
                parameters.apply("state"),
                parameters.apply("code"),
                parameters.apply("error"),
                parameters.apply("iss"));
    }

    Reason reason() {
        if (DENIED.contains(error)) {
            return Reason.DENIED;
        }
        return LATER.contains(error) ? Reason.NO_ANSWER : Reason.REFUSED;
    }

    /** The error's short name, of which nothing can be made in a log. */
    String shownError() {
        String word = error.replaceAll("[^a-z_]", "");
        return error.isEmpty() ? "nothing" : word.substring(0, Math.min(word.length(), LONGEST_SHOWN));
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "Answer " + shownError();
    }
}
