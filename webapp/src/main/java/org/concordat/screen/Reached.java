package org.concordat.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * How the browser has reached this application, which whole addresses and the check of a form's origin go by. The filter
 * {@code HostGate} says it of every request, for it alone knows which proxy is believed.
 *
 * @param scheme {@code https} or {@code http}
 * @param host the host as the browser has it, with a port if that is another than the scheme's own
 */
public record Reached(String scheme, String host) {

    private static final String NAME = Reached.class.getName();

    /** How this request's browser has. */
    public static Reached by(HttpServletRequest request) {
        return (Reached) Objects.requireNonNull(request.getAttribute(NAME));
    }

    /** Keeps it with the request. */
    public void keep(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }

    /** The beginning of every address here, without a slash at its end. */
    public String root() {
        return scheme + "://" + host;
    }

    /** Whether this is what a browser says of a page of this host in {@code Origin}. */
    boolean isOrigin(String origin) {
        return origin.replaceFirst("^https?://", "").equals(host);
    }
}
