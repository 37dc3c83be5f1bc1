package org.concordat.web;

import java.util.List;
import java.util.Optional;

/** The words of the pages that a user walks: layout, home, interview, answer and errors. */
final class Pages {

    private static final Bundle WORDS = new Bundle(Pages.class, "pages");

    private Pages() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /** The words for the first of these keys that has any. */
    static Optional<String> first(List<String> keys, Object... values) {
        return WORDS.first(keys, values);
    }
}
