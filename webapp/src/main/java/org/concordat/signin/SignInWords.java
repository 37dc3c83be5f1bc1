package org.concordat.signin;

import java.time.Duration;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.web.Bundle;

/** The words of the sign-in. */
final class SignInWords {

    private static final Bundle BUNDLE = new Bundle(SignInWords.class, "signin");

    private SignInWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** The words for a number of things. */
    static String counted(String key, long number) {
        return BUNDLE.counted(key, number);
    }

    /** 30 minutes, 12 hours, 7 days. */
    static String time(Duration duration) {
        if (duration.toDays() > 1 && duration.equals(Duration.ofDays(duration.toDays()))) {
            return counted("days", duration.toDays());
        }
        return duration.equals(Duration.ofHours(duration.toHours()))
                ? counted("hours", duration.toHours())
                : counted("minutes", duration.toMinutes());
    }

    /** That a new link is shown only now, and how long it can be used. */
    static String linkOnce() {
        return of("link.once", time(SignInSettings.get().invitation()));
    }

    /** What a token may do; an act without words of its own stands as its id. */
    static String scope(Act act) {
        return BUNDLE.find("scope." + act.id()).orElse(act.id());
    }

    /** A role as it is called: Monitoring Officer. */
    static String role(AccountRole role) {
        return of("role." + role.id());
    }
}
