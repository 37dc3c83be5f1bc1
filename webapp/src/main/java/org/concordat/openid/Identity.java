package org.concordat.openid;

/**
 * Whom a provider has signed in, by an ID token whose signature, issuer, audience, time and nonce are right.
 *
 * @param council whose provider it is; nothing here means anything at another council
 * @param issuer the provider (OpenID Connect Core 1.0, section 2)
 * @param subject what it calls the person, never anybody else; with the issuer the only lasting name (section 5.7)
 * @param email their e-mail address, if the provider says that it has been verified and is theirs; else empty
 * @param multiFactor whether they gave more than one factor there (RFC 8176, {@code mfa})
 */
public record Identity(String council, String issuer, String subject, String email, boolean multiFactor) {}
