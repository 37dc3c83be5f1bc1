package org.concordat.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.council.Period;

/** The words of the pages about people. */
final class PeopleWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.concordat.people.people", Locale.UK);
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PeopleWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return PLACE.matcher(BUNDLE.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** 20 May 2024. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From 20 May 2024 until 18 May 2025. */
    static String days(Period period) {
        return period.until()
                .map(until -> of("days", day(period.from()), day(until)))
                .orElseGet(() -> of("days.open", day(period.from())));
    }

    /** What a field is called. */
    static String label(Roll roll, Field field) {
        String own = "field." + roll.id() + "." + field.column();
        return BUNDLE.containsKey(own) ? of(own) : of("field." + field.column());
    }

    /** What helps to fill in a field; empty where nothing is needed. */
    static String hint(Roll roll, Field field) {
        String own = "hint." + roll.id() + "." + field.column();
        String any = "hint." + field.column();
        return BUNDLE.containsKey(own) ? of(own) : BUNDLE.containsKey(any) ? of(any) : "";
    }
}
