package org.concordat.auditing;

import org.concordat.web.Bundle;

/** The words of the pages of the record. */
final class AuditWords {

    private static final Bundle WORDS = new Bundle(AuditWords.class, "auditing");

    private AuditWords() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    static String counted(String key, long number) {
        return WORDS.counted(key, number);
    }

    /** What an act is called; its own word with blanks where nobody has given it another. */
    static String act(String id) {
        return WORDS.find("act." + id).orElseGet(() -> id.replace('-', ' '));
    }
}
