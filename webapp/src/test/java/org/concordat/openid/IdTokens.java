package org.concordat.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** The ID tokens of a provider for tests: true and rightly signed, and otherwise where it is told to lie. */
final class IdTokens {

    /** How a token is signed. */
    enum Signed {
        RIGHTLY,
        BY_ANOTHER_KEY,
        BY_THE_CLIENT_SECRET,
        BY_THE_PUBLIC_KEY_AS_A_SECRET,
        NOT_AT_ALL
    }

    private static final RSAKey KEY = key("right");
    private static final RSAKey OTHER = key("right");

    private final String client;
    private final String secret;
    private volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private volatile Signed signed = Signed.RIGHTLY;

    IdTokens(String client, String secret) {
        this.client = client;
        this.secret = secret;
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells the truth again. */
    void behave() {
        claims = UnaryOperator.identity();
        signed = Signed.RIGHTLY;
    }

    /** Says something else in every token from now on. */
    void say(UnaryOperator<JWTClaimsSet.Builder> otherwise) {
        claims = otherwise;
    }

    /** Signs otherwise from now on. */
    void sign(Signed otherwise) {
        signed = otherwise;
    }

    /** The keys that are published, as JSON. */
    String keys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    /** A token about whoever is signed in, for the question with this nonce. */
    String issue(String issuer, String nonce) {
        JWTClaimsSet said = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(client)
                        .subject("somebody")
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("email", "somebody@anytown.example")
                        .claim("email_verified", true))
                .build();
        try {
            return signed(said).serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWT signed(JWTClaimsSet said) throws JOSEException {
        if (signed == Signed.NOT_AT_ALL) {
            return new PlainJWT(said);
        }
        boolean mac = signed == Signed.BY_THE_CLIENT_SECRET || signed == Signed.BY_THE_PUBLIC_KEY_AS_A_SECRET;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(mac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID(KEY.getKeyID())
                        .build(),
                said);
        switch (signed) {
            case BY_ANOTHER_KEY -> token.sign(new RSASSASigner(OTHER));
            case BY_THE_CLIENT_SECRET -> token.sign(new MACSigner(secret));
            case BY_THE_PUBLIC_KEY_AS_A_SECRET ->
                token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
            default -> token.sign(new RSASSASigner(KEY));
        }
        return token;
    }
}
