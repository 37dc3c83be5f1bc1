package org.concordat.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that stand on paper only. */
final class PaperWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.concordat.web.paper", Locale.UK);

    private PaperWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, String... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
