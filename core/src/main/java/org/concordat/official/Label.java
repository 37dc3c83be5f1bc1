package org.concordat.official;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed paragraph begins with: its number, if one is printed, and the words after it.
 *
 * @param number the number without brackets and closing stops: {@code 3.14}, {@code A}, {@code iv}; empty if none is
 *     printed
 * @param form how it is printed
 * @param rest what follows it
 */
record Label(String number, Form form, String rest) {

    /** How a number is printed. */
    enum Form {
        /** No number. */
        NONE,
        /** A figure alone: {@code 1}. */
        FIGURE,
        /** A figure or figures with stops: {@code 1.}, {@code 3.14}. */
        STOPPED,
        /** A capital with a stop: {@code A.}. */
        CAPITAL,
        /** With one bracket or two: {@code (a)}, {@code 1)}. */
        BRACKETED,
        /** A bullet. */
        BULLET
    }

    private static final Pattern STOPPED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,3}(?=[.:]))[.:]*(?:\\s+|$)");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3})(?:\\s+(?=\\p{Lu})|$)");
    private static final Pattern CAPITAL = Pattern.compile("(\\p{Lu})\\.(?:\\s+|$)");
    private static final Pattern BRACKETED = Pattern.compile("\\(?(\\d{1,2}|[a-z]|[ivxl]{1,6})\\)(?:\\s+|$)");
    private static final Pattern BULLET = Pattern.compile(
            "[\\u2022\\u00b7\\u25aa\\u2023\\u25e6\\u25cf\\u25cb\\u25a0\\u25a1\\u2751\\u2756\\u27a2\\u2013"
                    + "\\ue000-\\uf8ff*-](?=\\s|$|\\p{L})\\s*");

    /** The label of a paragraph. */
    static Label of(String paragraph) {
        return first(STOPPED, Form.STOPPED, paragraph)
                .or(() -> first(BRACKETED, Form.BRACKETED, paragraph))
                .or(() -> first(FIGURE, Form.FIGURE, paragraph))
                .or(() -> first(CAPITAL, Form.CAPITAL, paragraph))
                .or(() -> bullet(paragraph))
                .orElse(new Label("", Form.NONE, paragraph));
    }

    private static Optional<Label> first(Pattern pattern, Form form, String paragraph) {
        Matcher matcher = pattern.matcher(paragraph);
        return matcher.lookingAt()
                ? Optional.of(new Label(matcher.group(1), form, paragraph.substring(matcher.end())))
                : Optional.empty();
    }

    private static Optional<Label> bullet(String paragraph) {
        Matcher matcher = BULLET.matcher(paragraph);
        return matcher.lookingAt()
                ? Optional.of(new Label("", Form.BULLET, paragraph.substring(matcher.end())))
                : Optional.empty();
    }

    /** Whether anything is printed before the words. */
    boolean isMarked() {
        return form != Form.NONE;
    }

    /** Whether a number is printed before the words. */
    boolean isNumbered() {
        return !number.isEmpty();
    }

    /** Whether this number stands below another: 2.2.1 below 2.2. */
    boolean isBelow(Label other) {
        return other.isNumbered() && number.startsWith(other.number + ".");
    }

    /** Whether a main number comes at the same level as another or after it: 4.5 beside 4.4, and 5 after it. */
    boolean goesOnFrom(Label other) {
        if (form != Form.STOPPED || (other.form != Form.STOPPED && other.form != Form.FIGURE)) {
            return false;
        }
        return (parent().equals(other.parent()) && !parent().isEmpty()) || compare(number, other.number) > 0;
    }

    private String parent() {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }

    private static int compare(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int difference = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Words in the form in which they are compared: small letters and figures with single spaces, no punctuation. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether words begin with other words, compared plainly. */
    static boolean begins(String words, String with) {
        String sought = plain(with);
        return !sought.isEmpty() && (plain(words) + " ").startsWith(sought + " ");
    }

    /** Whether words are the same, compared plainly. */
    static boolean same(String words, String others) {
        return !plain(words).isEmpty() && plain(words).equals(plain(others));
    }
}
