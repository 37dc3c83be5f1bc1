package org.concordat.texts;

import java.time.Instant;
import java.time.LocalDate;
import org.concordat.web.Bundle;
import org.concordat.web.Dates;

/** The words of the pages for a council's own text. */
final class TextWords {

    private static final Bundle WORDS = new Bundle(TextWords.class, "texts");

    private TextWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. */
    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /** The words for none, for one, or for several of something. */
    static String counted(String key, int count) {
        return WORDS.counted(key, count);
    }

    /** Whether a key has words. */
    static boolean has(String key) {
        return WORDS.has(key);
    }

    /** 30 November 2026. */
    static String day(LocalDate day) {
        return Dates.day(day);
    }

    /** The day of a moment in London. */
    static String day(Instant moment) {
        return Dates.day(moment);
    }
}
