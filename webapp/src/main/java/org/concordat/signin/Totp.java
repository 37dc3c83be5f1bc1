package org.concordat.signin;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with the time (RFC 6238), as every authenticator app makes them: six digits from HMAC-SHA-1, a new one
 * each 30 seconds. The one before and the one after are right too, for clocks that differ.
 */
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final int STEPS_ASIDE = 1;

    private Totp() {}

    /** A new secret of 160 bits in Base32, 32 characters long. */
    static String secret() {
        byte[] bytes = Secret.bytes(SECRET_BYTES);
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < SECRET_BYTES * 8; bit += 5) {
            int index = 0;
            for (int i = 0; i < 5; i++) {
                int place = bit + i;
                index = (index << 1) | ((bytes[place / 8] >> (7 - (place % 8))) & 1);
            }
            text.append(ALPHABET.charAt(index));
        }
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int set = (ALPHABET.indexOf(base32.charAt(bit / 5)) >> (4 - (bit % 5))) & 1;
            bytes[bit / 8] |= (byte) (set << (7 - (bit % 8)));
        }
        return bytes;
    }

    /**
     * The step of the time that a code is right for; empty if it is wrong. Whoever asks keeps the step, so that the same code
     * is not taken twice.
     *
     * @param after the last step of which a code was taken
     */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        String digits = code.replaceAll("[\\s-]", "");
        long current = now.getEpochSecond() / SECONDS;
        for (long step = Math.max(current - STEPS_ASIDE, after + 1); step <= current + STEPS_ASIDE; step++) {
            if (Secret.same(code(bytes(secret), step, DIGITS, "HmacSHA1"), digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of now, as an app shows it. */
    static String code(String secret, Instant now) {
        return code(bytes(secret), now.getEpochSecond() / SECONDS, DIGITS, "HmacSHA1");
    }

    /** RFC 4226, section 5.3. */
    static String code(byte[] secret, long step, int digits, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            int modulus = 1;
            for (int i = 0; i < digits; i++) {
                modulus *= 10;
            }
            return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm + ".", e);
        }
    }

    /** What an authenticator app is given, as a link or in a QR code. */
    static String address(String secret, String login) {
        String label =
                "Concordat:" + URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Concordat";
    }
}
