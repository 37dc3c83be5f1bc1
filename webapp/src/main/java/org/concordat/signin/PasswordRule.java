package org.concordat.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are accepted, after NIST SP 800-63B, section 5.1.1.2: long ones of any kind, but not those that everybody
 * would try first.
 */
final class PasswordRule {

    /** In characters. */
    static final int SHORTEST = 12;

    /** In characters; enough for any sentence, and no burden to the hash. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = read();
    private static final int DIFFERENT = 5;

    private PasswordRule() {}

    private static Set<String> read() {
        try (InputStream in = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-passwords.txt is not beside PasswordRule; build again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a password: the key of a message; empty if nothing is.
     *
     * @param login of whom it is to be, whose parts do not make a password
     */
    static Optional<String> fault(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        return isCommon(password, login) ? Optional.of("password.common") : Optional.empty();
    }

    /** A common one stays common with digits and signs around it, said twice, or in capitals. */
    private static boolean isCommon(String password, String login) {
        String small = password.toLowerCase(Locale.ROOT);
        String letters = small.replaceAll("[^\\p{L}]", "");
        return small.codePoints().distinct().count() < DIFFERENT
                || COMMON.contains(small)
                || COMMON.contains(letters)
                || COMMON.contains(letters.replaceFirst("^(.+?)\\1+$", "$1"))
                || Stream.of(login.toLowerCase(Locale.ROOT).split("[@.]", -1))
                        .anyMatch(part -> part.length() > 2 && letters.equals(part.replaceAll("[^\\p{L}]", "")));
    }
}
