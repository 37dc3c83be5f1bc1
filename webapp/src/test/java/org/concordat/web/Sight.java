package org.concordat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody sees the pages: a screen, and what they have set on their device. */
enum Sight {
    DESKTOP(1280, 900),
    PHONE(320, 640),
    ZOOMED_TO_400_PERCENT(320, 256),
    FORCED_COLOURS(1280, 900),
    REDUCED_MOTION(1280, 900),
    WITHOUT_SCRIPT(320, 640);

    private final int width;
    private final int height;

    Sight(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** What the browser is told about it. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setForcedColors(this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(this == REDUCED_MOTION ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setJavaScriptEnabled(hasScript())
                .setLocale("en-GB");
    }

    /** Whether scripts run. */
    boolean hasScript() {
        return this != WITHOUT_SCRIPT;
    }

    /** The folder of its screenshots. */
    String folder() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
