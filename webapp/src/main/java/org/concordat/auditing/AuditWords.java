package org.concordat.auditing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages of the record. */
final class AuditWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.concordat.auditing.auditing", Locale.UK);

    private AuditWords() {}

    static String of(String key, Object... values) {
        return values.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }

    /** What an act is called; its own word with blanks where nobody has given it another. */
    static String act(String id) {
        return WORDS.containsKey("act." + id) ? WORDS.getString("act." + id) : id.replace('-', ' ');
    }
}
