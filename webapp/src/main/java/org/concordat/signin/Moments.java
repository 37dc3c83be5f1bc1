package org.concordat.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as they are shown, in the time of London. */
final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LONDON);

    private Moments() {}

    /** {@code 22 November 2026, 12:05}. */
    static String of(Instant moment) {
        return MINUTE.format(moment);
    }

    /** {@code 22 November 2026}. */
    static String day(Instant moment) {
        return DAY.format(moment);
    }
}
