package org.concordat.people;

/**
 * What is wrong with a file or a form.
 *
 * @param file the name of the file; empty for a form
 * @param line the line on which it stands, from 1; 0 where it is no single line
 * @param column the name of the column; empty where it is no single one
 * @param value what stands there, cut where it is long
 * @param text what is wrong and what is allowed, in a sentence
 */
public record Fault(String file, long line, String column, String value, String text) {

    private static final int LONGEST_VALUE = 80;

    public Fault {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** {@code members.csv, line 3, email: ...}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + (column.isEmpty() ? "" : ", " + column) + ": " + text;
    }
}
