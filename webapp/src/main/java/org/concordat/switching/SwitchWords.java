package org.concordat.switching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.store.Rules;
import org.concordat.web.Bundle;
import org.concordat.web.Dates;

/** The words of the pages of switching. */
final class SwitchWords {

    private static final Bundle BUNDLE = new Bundle(SwitchWords.class, "switching");
    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("d M uuuu", Locale.UK);

    private SwitchWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** The words for a number of things: those of {@code key.one} for a single one. */
    static String counted(String key, int number) {
        return BUNDLE.counted(key, number);
    }

    /** 30 November 2026. */
    static String day(LocalDate day) {
        return Dates.day(day);
    }

    /** 30 11 2026, as it is typed. */
    static String numbers(LocalDate day) {
        return NUMBERS.format(day);
    }

    /** What rules are called: their text, whose it is and whether it is a draft, if they are loaded; else their ids. */
    static String named(Rules rules, ProfileRegistry registry) {
        return registry.profile(rules.profile(), rules.edition())
                .map(written -> named(written, rules.readings()))
                .orElseGet(() -> of("rules.unknown", rules.profile(), rules.edition()));
    }

    /** What loaded rules are called. */
    static String named(LoadedProfile rules) {
        return named(rules, Rules.of(rules).readings());
    }

    private static String named(LoadedProfile rules, Set<String> readings) {
        String text = of(
                rules.edition().draft() ? "rules.draft" : "rules.edition",
                rules.edition().title(),
                rules.profile().shortName());
        List<String> places = rules.adoptable().stream()
                .filter(reading -> readings.contains(reading.key()))
                .map(reading -> reading.citation().toString())
                .distinct()
                .toList();
        return places.isEmpty() ? text : of("rules.read", text, all(places));
    }

    /** Names one after the other. */
    static String all(List<String> names) {
        return String.join(", ", names);
    }
}
