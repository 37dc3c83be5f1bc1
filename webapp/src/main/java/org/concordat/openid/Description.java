package org.concordat.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.concordat.openid.NotSignedIn.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, section 4): asked for when it is needed, kept for an hour, and
 * longer while it does not answer.
 */
final class Description {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long KEYS_KEPT_MILLIS = Duration.ofMinutes(15).toMillis();
    private static final long KEYS_WAITED_FOR_MILLIS = Duration.ofSeconds(10).toMillis();
    private static final long BETWEEN_NEW_KEYS_MILLIS = Duration.ofSeconds(30).toMillis();

    /** What is needed of it. */
    record Known(
            URI authorization,
            URI token,
            Optional<URI> signOut,
            List<ClientAuthenticationMethod> authentication,
            boolean saysIssuer,
            JWKSource<SecurityContext> keys,
            long read) {}

    private final ProviderSettings settings;
    private final Fetch fetch;
    private volatile @Nullable Known known;

    Description(ProviderSettings settings, Fetch fetch) {
        this.settings = settings;
        this.fetch = fetch;
    }

    /** What has been read of it so far. */
    Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /**
     * What it says.
     *
     * @throws NotSignedIn if it has never been read and cannot be now
     */
    Known get() throws NotSignedIn {
        Known before = known;
        if (before != null && System.nanoTime() - before.read() < KEPT.toNanos()) {
            return before;
        }
        try {
            Known now = read();
            known = now;
            return now;
        } catch (IOException | ParseException e) {
            if (before != null) {
                return before;
            }
            throw new NotSignedIn(Reason.NO_ANSWER, e);
        }
    }

    private Known read() throws IOException, ParseException {
        String issuer = settings.issuer().toString();
        URI address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        OIDCProviderMetadata said = OIDCProviderMetadata.parse(
                fetch.retrieveResource(address.toURL()).getContent());
        if (!said.getIssuer().getValue().equals(issuer)) {
            throw new IOException("It calls itself \"" + said.getIssuer() + "\" and not \"" + issuer
                    + "\", as the setting of its issuer does.");
        }
        List<ClientAuthenticationMethod> methods = said.getTokenEndpointAuthMethods();
        return new Known(
                safe(said.getAuthorizationEndpointURI()),
                safe(said.getTokenEndpointURI()),
                Optional.ofNullable(said.getEndSessionEndpointURI())
                        .filter(end -> ProviderSettings.isSafe(end, settings.isHere())),
                methods == null ? List.of() : List.copyOf(methods),
                said.supportsAuthorizationResponseIssuerParam(),
                keys(safe(said.getJWKSetURI()).toURL()),
                System.nanoTime());
    }

    /** Kept, and asked for again when a token names a key that is new, but not as often as a stranger likes. */
    private JWKSource<SecurityContext> keys(URL address) {
        return JWKSourceBuilder.<SecurityContext>create(address, fetch)
                .cache(KEYS_KEPT_MILLIS, KEYS_WAITED_FOR_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_NEW_KEYS_MILLIS)
                .build();
    }

    private URI safe(@Nullable URI address) throws IOException {
        if (address == null || !ProviderSettings.isSafe(address, settings.isHere())) {
            throw new IOException("Of the addresses that it needs one is lacking or is not https: " + address);
        }
        return address;
    }
}
