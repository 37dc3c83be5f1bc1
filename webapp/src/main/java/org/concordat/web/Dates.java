package org.concordat.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as the pages write them. */
final class Dates {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Bundle.LANGUAGE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Bundle.LANGUAGE);

    private Dates() {}

    /** Monday 30 November 2026. */
    static String inFull(LocalDate date) {
        return IN_FULL.format(date);
    }

    /** 30 November 2026. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
