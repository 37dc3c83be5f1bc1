package org.concordat.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id (RFC 9106) keeps them, written in the usual form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash},
 * with the parameters of OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
 */
final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** What a wrong login is compared with, so that it takes as long as a right one; no password leads to it. */
    static final String NOBODYS = form(MEMORY_KIB, PASSES, LANES, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    /** So many at once, each with its 19 MiB; the others wait for their turn. */
    private static final Semaphore TURNS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private Passwords() {}

    /** How a password is kept. */
    static String kept(String password) {
        byte[] salt = Secret.bytes(SALT_BYTES);
        return form(MEMORY_KIB, PASSES, LANES, salt, hash(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES));
    }

    /** Whether a password is the one that is kept; never if what is kept is no password. */
    static boolean isRight(String password, String kept) {
        Matcher parts = FORM.matcher(kept);
        if (!parts.matches()) {
            isRight(password, NOBODYS);
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] found = hash(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, found);
    }

    /** Whether it was kept with other parameters than today's, and should be kept anew. */
    static boolean isOld(String kept) {
        return !kept.startsWith("$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$");
    }

    private static String form(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    private static byte[] hash(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        TURNS.acquireUninterruptibly();
        try {
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            TURNS.release();
        }
        return hash;
    }
}
