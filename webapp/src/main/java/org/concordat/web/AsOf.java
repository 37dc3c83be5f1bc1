package org.concordat.web;

import java.time.LocalDate;

/** What is said of rules that are asked for as of a day. */
final class AsOf {

    private AsOf() {}

    /** That these are the rules of that day, or for a day to come those that are known of it. */
    static String sentence(LocalDate day, LocalDate today) {
        return Pages.of(day.isAfter(today) ? "as-of.to-come" : "as-of", Dates.day(day));
    }
}
