package org.concordat.web;

import java.util.List;
import java.util.Optional;

/** The words of search, reader and comparison. */
final class Reading {

    private static final Bundle WORDS = new Bundle(Reading.class, "reading");

    private Reading() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /** The words for the first of these keys that has any. */
    static Optional<String> first(List<String> keys, Object... values) {
        return WORDS.first(keys, values);
    }

    /** The words for a number of things: those of {@code key.one} for a single one. */
    static String counted(String key, int number) {
        return WORDS.counted(key, number);
    }

    /** Names as a list in a sentence: A, B and C. */
    static String all(List<String> names) {
        return listed(names, "and");
    }

    /** Alternatives in a sentence: A, B or C. */
    static String any(List<String> names) {
        return listed(names, "or");
    }

    private static String listed(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(of("comma"), names.subList(0, names.size() - 1));
        return first + of(last) + names.get(names.size() - 1);
    }
}
