package org.concordat.web;

/** The words of the pages about this website. */
final class AboutWords {

    private static final Bundle WORDS = new Bundle(AboutWords.class, "about");

    private AboutWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
