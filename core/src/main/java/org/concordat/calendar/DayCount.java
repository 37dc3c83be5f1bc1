package org.concordat.calendar;

import java.util.Locale;

/** Which days a deadline counts. The four are never one function: they differ in closed days and in both ends. */
public enum DayCount {
    /** The council's working days: no weekends, no bank holidays of England and Wales, no closed days of its own. */
    COUNCIL,
    /** Freedom of Information Act 2000 s. 10(6): no weekends, no bank holidays of any part of the United Kingdom. */
    FOI,
    /** Election timetables: the days that the election rules leave out. */
    ELECTION,
    /** Clear days: neither the first nor the last day counts. */
    CLEAR;

    /** The identifier in the API: {@code council}, {@code foi}, {@code election}, {@code clear}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
