package org.concordat.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in that has been begun and is to be completed by the same browser, which keeps this sealed.
 *
 * @param council at whose provider
 * @param state comes back with the answer, so that nobody else's answer is taken (RFC 6749, section 10.12)
 * @param nonce comes back in the ID token (OpenID Connect Core 1.0, section 3.1.2.1)
 * @param verifier proves that whoever redeems the code has asked for it (RFC 7636); its S256 goes ahead
 * @param back the address that the provider sends the browser back to
 * @param to where the person wanted to go; may be empty
 * @param until when it is over
 */
public record Attempt(String council, String state, String nonce, String verifier, URI back, String to, Instant until) {

    /** How long somebody may take at the provider. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int PARTS = 7;

    /** A new one, with secrets of its own. */
    public static Attempt begin(String council, URI back, String to, Instant now) {
        return new Attempt(
                council,
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                back,
                to,
                now.plus(LONGEST));
    }

    /** As it is sealed: no part of it has a line break. */
    public String text() {
        return String.join(
                "\n", council, state, nonce, verifier, back.toString(), String.valueOf(until.getEpochSecond()), to);
    }

    /** What {@link #text} has written, unless it is over. */
    public static Optional<Attempt> of(String text, Instant now) {
        String[] parts = text.split("\n", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                URI.create(parts[4]),
                parts[6],
                Instant.ofEpochSecond(Long.parseLong(parts[5])));
        return Optional.of(attempt).filter(known -> now.isBefore(known.until()));
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "Attempt at " + council + " until " + until;
    }
}
