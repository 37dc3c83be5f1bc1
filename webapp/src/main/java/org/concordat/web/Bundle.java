package org.concordat.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one bundle beside a class. Every text of the web application is read here, in one language; a bundle of
 * another language lies beside the English one ({@code pages_cy.properties}), and what it leaves out is said in English.
 */
public final class Bundle {

    /** The language of the pages. */
    public static final Locale LANGUAGE = Locale.UK;

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final ResourceBundle words;

    /** The words in the bundle of this name beside a class, in the language of the pages. */
    public Bundle(Class<?> beside, String name) {
        this(beside, name, LANGUAGE);
    }

    Bundle(Class<?> beside, String name, Locale language) {
        words = ResourceBundle.getBundle(
                beside.getPackageName() + "." + name,
                language,
                beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The words for a key, {@code {0}}, {@code {1}} replaced. A key without words, or a place without a value, is a
     * programming error.
     */
    public String of(String key, Object... values) {
        return PLACE.matcher(words.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The words for a number of things: those of {@code key.none}, where there are any, of {@code key.one}, or of the key with 20,000. */
    public String counted(String key, long number) {
        if (number == 0 && has(key + ".none")) {
            return of(key + ".none");
        }
        return of(
                number == 1 ? key + ".one" : key,
                NumberFormat.getIntegerInstance(LANGUAGE).format(number));
    }

    /** Whether a key has words. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words for a key, if there are any. */
    public Optional<String> find(String key) {
        return has(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** The words for the first of these keys that has any. */
    public Optional<String> first(List<String> keys, Object... values) {
        return keys.stream().filter(this::has).findFirst().map(key -> of(key, values));
    }
}
