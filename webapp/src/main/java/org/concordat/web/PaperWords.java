package org.concordat.web;

/** The words that stand on paper only. */
final class PaperWords {

    private static final Bundle WORDS = new Bundle(PaperWords.class, "paper");

    private PaperWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
