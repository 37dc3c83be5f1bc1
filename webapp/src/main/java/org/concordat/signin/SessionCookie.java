package org.concordat.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie of a session; beside it there is only that of {@link AttemptCookie}, for minutes. By its name's prefix a browser takes it over TLS alone, for this host and no other (RFC
 * 6265bis, section 4.1.3.2); browsers count {@code localhost} as safe, every other address needs TLS.
 */
final class SessionCookie {

    static final String NAME = "__Host-concordat";

    static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private SessionCookie() {}

    /** The secret that the browser has sent. */
    static Optional<String> read(HttpServletRequest request) {
        return read(request, NAME);
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives the browser a secret until it is closed. */
    static void write(HttpServletResponse response, String secret) {
        response.addHeader("Set-Cookie", NAME + "=" + secret + ATTRIBUTES);
    }

    /** Takes it away. */
    static void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + ATTRIBUTES + "; Max-Age=0");
    }
}
