package org.concordat.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages about this website. */
final class AboutWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.concordat.web.about", Locale.UK);

    private AboutWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, String... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
