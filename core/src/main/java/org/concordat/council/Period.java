package org.concordat.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in days, in the council's own time zone (Europe/London).
 *
 * @param from the first day
 * @param until the last day, which still belongs to it; empty where no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    /**
     * A time in days.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Period {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "A time from " + from + " cannot end before it, on " + until.get() + ".");
        }
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !until.filter(day::isAfter).isPresent();
    }

    /** The days that lie in both; empty where there is none. */
    public Optional<Period> and(Period other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> last = until.isEmpty()
                ? other.until
                : Optional.of(
                        other.until.filter(day -> day.isBefore(until.get())).orElse(until.get()));
        return last.filter(first::isAfter).isPresent() ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** {@code from 2024-05-20 until 2025-05-18}, or without an end. */
    @Override
    public String toString() {
        return "from " + from + until.map(day -> " until " + day).orElse("");
    }
}
