package org.concordat.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as they stand in addresses: {@code 2026-05-03}. */
final class Days {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private Days() {}

    /** The day, if the text is one. */
    static Optional<LocalDate> parse(String text) {
        try {
            return text.matches(FORM) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
