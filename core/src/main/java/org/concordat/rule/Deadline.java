package org.concordat.rule;

import org.concordat.calendar.DayCount;

/**
 * The time that a text allows for a duty: a number of days (1 to 366), what they run from ({@code request},
 * {@code refusal}), and which days count.
 */
public record Deadline(int workingDays, String from, DayCount count) {

    public Deadline {
        if (workingDays < 1 || workingDays > 366) {
            throw new IllegalArgumentException("A deadline is 1 to 366 days; this one is " + workingDays + ".");
        }
    }

    /** So many of the council's working days from an event. */
    public static Deadline workingDays(int days, String from) {
        return new Deadline(days, from, DayCount.COUNCIL);
    }

    @Override
    public String toString() {
        return workingDays + " " + count.id() + " days from " + from;
    }
}
