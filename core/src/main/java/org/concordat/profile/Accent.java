package org.concordat.profile;

/** A council's colour, on which white text stands: {@code #rrggbb} in small letters (WCAG 2.2, 1.4.3). */
public final class Accent {

    /** The least contrast of text with what is behind it, to 1. */
    static final double LEAST_CONTRAST = 4.5;

    private Accent() {}

    /** Whether this is a colour, and white text on it can be read. */
    public static boolean isReadable(String colour) {
        return isColour(colour) && contrastWithWhite(colour) >= LEAST_CONTRAST;
    }

    static boolean isColour(String colour) {
        return colour.matches("#[0-9a-f]{6}");
    }

    /** The contrast ratio of a colour with white, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    static double contrastWithWhite(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int channel = 0; channel < 3; channel++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            luminance += weights[channel] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
