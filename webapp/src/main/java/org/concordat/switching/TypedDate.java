package org.concordat.switching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.screen.Exchange;

/** A date as it was typed in three boxes. */
public record TypedDate(String day, String month, String year) {

    private static final int LONGEST = 4;

    /** What was typed in the boxes of a field. */
    static TypedDate of(Exchange exchange, String field) {
        return new TypedDate(
                exchange.text(field + "-day"), exchange.text(field + "-month"), exchange.text(field + "-year"));
    }

    /** A date as one would type it. */
    static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** The date, if it is one. */
    Optional<LocalDate> date() {
        if (!isNumber(day) || !isNumber(month) || !isNumber(year) || year.length() < LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1," + LONGEST + "}");
    }
}
