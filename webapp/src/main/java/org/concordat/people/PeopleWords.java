package org.concordat.people;

import java.time.LocalDate;
import java.util.List;
import org.concordat.council.Period;
import org.concordat.web.Bundle;
import org.concordat.web.Dates;

/** The words of the pages about people. */
final class PeopleWords {

    private static final Bundle BUNDLE = new Bundle(PeopleWords.class, "people");

    private PeopleWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** 20 May 2024. */
    static String day(LocalDate day) {
        return Dates.day(day);
    }

    /** From 20 May 2024 until 18 May 2025. */
    static String days(Period period) {
        return period.until()
                .map(until -> of("days", day(period.from()), day(until)))
                .orElseGet(() -> of("days.open", day(period.from())));
    }

    /** What a field is called. */
    static String label(Roll roll, Field field) {
        return BUNDLE.find("field." + roll.id() + "." + field.column()).orElseGet(() -> of("field." + field.column()));
    }

    /** What helps to fill in a field; empty where nothing is needed. */
    static String hint(Roll roll, Field field) {
        return BUNDLE.first(List.of("hint." + roll.id() + "." + field.column(), "hint." + field.column()))
                .orElse("");
    }
}
