package org.concordat.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the pages that a user walks: layout, home, interview, answer and errors. */
final class Pages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.concordat.web.pages", Locale.UK);

    private Pages() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, String... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** The words for the first of these keys that has any. */
    static Optional<String> first(List<String> keys, String... values) {
        return keys.stream().filter(BUNDLE::containsKey).findFirst().map(key -> of(key, values));
    }
}
