package org.concordat.admin;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages of councils and of their settings. */
final class AdminWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.concordat.admin.admin", Locale.UK);

    private AdminWords() {}

    static String of(String key, Object... values) {
        return values.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.UK).format(values);
    }
}
