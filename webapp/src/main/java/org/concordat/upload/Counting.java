package org.concordat.upload;

/** How lists count without figures. */
final class Counting {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Counting() {}

    /** a, b, ..., z, aa, bb: as Word counts; a figure outside 1 to 780. */
    static String letter(int number) {
        return number < 1 || number > 780
                ? Integer.toString(number)
                : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    /** i, ii, iii, iv; a figure outside 1 to 3999. */
    static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
