package org.concordat.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.concordat.digest.Sha256;

/** What only the right browser, program or person has: 256 random bits, of which the database keeps the digest alone. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** A new one, as 43 characters of letters, digits, hyphens and underscores. */
    static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Its SHA-256 in hexadecimal. With 256 random bits before it, it needs neither salt nor work. */
    static String digest(String secret) {
        return Sha256.hex(secret);
    }

    /** What a form brings along: from the session's secret, and nothing leads back to it. */
    static String ofForms(String session) {
        return digest("form " + session);
    }

    /** Whether two are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
