package org.concordat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as the pages write them; a day begins in London. */
public final class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter IN_FULL = form("EEEE d MMMM uuuu");
    private static final DateTimeFormatter DAY = form("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = form("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter SECOND = form("d MMMM uuuu, HH:mm:ss");

    private Dates() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Bundle.LANGUAGE).withZone(LONDON);
    }

    /** Monday 30 November 2026. */
    public static String inFull(LocalDate date) {
        return IN_FULL.format(date);
    }

    /** 30 November 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 30 November 2026, of a moment in London. */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** 30 November 2026, 14:05. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** 30 November 2026, 14:05:59. */
    public static String second(Instant moment) {
        return SECOND.format(moment);
    }
}
