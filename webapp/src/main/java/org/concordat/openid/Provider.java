package org.concordat.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.openid.NotSignedIn.Reason;

/**
 * A council's own sign-in, asked by the authorization code flow (OpenID Connect Core 1.0, section 3.1) with PKCE. Whatever it
 * says is hostile until it is proved, and means nothing beyond its council. Its length is the protocol's steps in their order.
 */
public final class Provider {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Set<Integer> SAYS_SOMETHING = Set.of(200, 400, 401);

    /** Nothing without a signature, and nothing whose key we hold ourselves. */
    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ProviderSettings settings;
    private final Fetch fetch;
    private final Description description;

    Provider(ProviderSettings settings) {
        this(settings, LONGEST_ANSWER, PAUSE);
    }

    Provider(ProviderSettings settings, Duration longest, Duration pause) {
        this.settings = settings;
        this.fetch = new Fetch(longest, pause, settings.isHere());
        this.description = new Description(settings, fetch);
    }

    /** The council whose people sign in there. */
    public String council() {
        return settings.council();
    }

    /** What people know it by; empty where nothing is said. */
    public String name() {
        return settings.name();
    }

    /**
     * The provider's address that the browser is sent to.
     *
     * @throws NotSignedIn if the provider does not answer
     */
    public URI begin(Attempt attempt) throws NotSignedIn {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email"), client(), attempt.back())
                .endpointURI(description.get().authorization())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Whom the provider has signed in.
     *
     * @param back what the browser has brought back
     * @throws NotSignedIn if nobody, or if it cannot be told who
     */
    public Identity complete(Attempt attempt, Answer back) throws NotSignedIn {
        if (!attempt.council().equals(council()) || !same(back.state(), attempt.state())) {
            throw new NotSignedIn(Reason.REFUSED, "The answer belongs to no sign-in that was begun here.");
        }
        Description.Known known = description.get();
        // RFC 9207: an answer of another provider is not taken for this one's.
        if (known.saysIssuer() || !back.issuer().isEmpty()) {
            if (!back.issuer().equals(settings.issuer().toString())) {
                throw new NotSignedIn(Reason.REFUSED, "The answer comes from another issuer.");
            }
        }
        if (!back.error().isEmpty() || back.code().isEmpty()) {
            throw new NotSignedIn(back.reason(), "The provider says " + back.shownError() + ".");
        }
        return identity(known, token(known, attempt, back.code()), attempt.nonce());
    }

    private JWT token(Description.Known known, Attempt attempt, String code) throws NotSignedIn {
        TokenRequest request = new TokenRequest.Builder(
                        known.token(),
                        authentication(known),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), attempt.back(), new CodeVerifier(attempt.verifier())))
                .build();
        try {
            HTTPResponse response = request.toHTTPRequest().send(fetch);
            if (!SAYS_SOMETHING.contains(response.getStatusCode())) {
                throw new NotSignedIn(
                        Reason.NO_ANSWER, "A code is answered with status " + response.getStatusCode() + ".");
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(response);
            if (!tokens.indicatesSuccess()) {
                throw new NotSignedIn(
                        Reason.REFUSED,
                        "The code is not taken: "
                                + tokens.toErrorResponse().getErrorObject().getCode());
            }
            return ((OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (IOException | ParseException e) {
            throw new NotSignedIn(Reason.NO_ANSWER, e);
        }
    }

    private ClientAuthentication authentication(Description.Known known) {
        Secret secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> methods = known.authentication();
        return methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretPost(client(), secret)
                : new ClientSecretBasic(client(), secret);
    }

    private Identity identity(Description.Known known, JWT token, String nonce) throws NotSignedIn {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                client(),
                new JWSVerificationKeySelector<SecurityContext>(SIGNED_BY, known.keys()),
                null);
        try {
            IDTokenClaimsSet claims = validator.validate(token, new Nonce(nonce));
            AuthorizedParty party = claims.getAuthorizedParty();
            boolean others = party != null && !party.getValue().equals(settings.clientId());
            if (claims.getAudience().size() != 1 || others) {
                // Section 3.1.3.7, points 3 to 5: no other party of a token is trusted here.
                throw new NotSignedIn(Reason.REFUSED, "The token is for others too.");
            }
            List<AMR> methods = claims.getAMR();
            return new Identity(
                    council(),
                    claims.getIssuer().getValue(),
                    claims.getSubject().getValue(),
                    email(claims),
                    methods != null && methods.contains(AMR.MFA));
        } catch (BadJOSEException e) {
            throw new NotSignedIn(Reason.REFUSED, e);
        } catch (JOSEException e) {
            // The keys could not be had.
            throw new NotSignedIn(Reason.NO_ANSWER, e);
        }
    }

    /** A claim may be text or a number where others write a truth value, as Microsoft Entra ID does. */
    private String email(IDTokenClaimsSet claims) {
        Object verified = claims.getClaim(settings.verifiedBy());
        boolean is = verified != null && Set.of("true", "1").contains(verified.toString());
        String email = claims.getStringClaim("email");
        return is && email != null ? email : "";
    }

    /** Where somebody signs out there too, if the provider has said so before (OpenID Connect RP-Initiated Logout 1.0). */
    public Optional<URI> signOut() {
        return description.known().flatMap(Description.Known::signOut).map(address -> {
            String query = address.getRawQuery() == null ? "?" : "&";
            return URI.create(
                    address + query + "client_id=" + URLEncoder.encode(settings.clientId(), StandardCharsets.UTF_8));
        });
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
