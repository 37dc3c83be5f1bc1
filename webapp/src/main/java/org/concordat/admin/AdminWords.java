package org.concordat.admin;

import org.concordat.web.Bundle;

/** The words of the pages of councils and of their settings. */
final class AdminWords {

    private static final Bundle WORDS = new Bundle(AdminWords.class, "admin");

    private AdminWords() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /** The words for one or for several of something. */
    static String counted(String key, int count) {
        return WORDS.counted(key, count);
    }
}
