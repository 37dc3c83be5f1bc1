package org.concordat.people;

import java.util.regex.Pattern;

/**
 * Text in a file that a spreadsheet opens: what it would take for a formula begins with an apostrophe, and loses it when it
 * is read again. Others than = + - @ begin one too: a tab, a carriage return, and the wide forms of the four.
 */
final class Guarded {

    private static final String BEGINS = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + BEGINS + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + BEGINS + ".*", Pattern.DOTALL);

    private Guarded() {}

    /** As it is written. */
    static String write(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before it was written. */
    static String read(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
