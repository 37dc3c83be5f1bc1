package org.concordat.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of one bundle beside this class. Every text of the web application is read here, in one language; a bundle of
 * another language lies beside the English one ({@code pages_cy.properties}), and what it leaves out is said in English.
 */
final class Bundle {

    /** The language of the pages. */
    static final Locale LANGUAGE = Locale.UK;

    private final ResourceBundle words;

    /** The words in the language of the pages. */
    Bundle(String name) {
        this(name, LANGUAGE);
    }

    Bundle(String name, Locale language) {
        words = ResourceBundle.getBundle(
                Bundle.class.getPackageName() + "." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    String of(String key, String... values) {
        String text = words.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** The words for a key, if there are any. */
    Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** The words for the first of these keys that has any. */
    Optional<String> first(List<String> keys, String... values) {
        return keys.stream().filter(words::containsKey).findFirst().map(key -> of(key, values));
    }
}
