package org.concordat.signin;

import java.time.Duration;

/** What somebody is told who tries too often. */
final class Waiting {

    /** RFC 6585, section 4. */
    static final int STATUS = 429;

    private static final int MINUTE = 60;

    private Waiting() {}

    /** Whole seconds, at least one. */
    static long seconds(Duration wait) {
        return wait.toSeconds() + 1;
    }

    /** When to try again. */
    static String words(long seconds) {
        if (seconds < MINUTE) {
            return SignInWords.of(seconds == 1 ? "wait.second" : "wait.seconds", String.valueOf(seconds));
        }
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        return SignInWords.of(minutes == 1 ? "wait.minute" : "wait.minutes", String.valueOf(minutes));
    }
}
