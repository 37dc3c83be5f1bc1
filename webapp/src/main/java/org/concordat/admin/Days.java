package org.concordat.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as these pages write them, in London. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Days() {}

    /** Monday 30 November 2026. */
    static String inFull(LocalDate day) {
        return DAY.format(day);
    }

    /** 30 November 2026, 14:05. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(LONDON));
    }
}
