package org.concordat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody sees the pages: a screen or paper, and what they have set on their device. */
enum Sight {
    DESKTOP(1280, 900),
    PHONE(320, 640),
    ZOOMED_TO_400_PERCENT(320, 256),
    FORCED_COLOURS(1280, 900),
    REDUCED_MOTION(1280, 900),
    /** The width of A4. */
    PRINT(794, 1123),
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

    /** Shows the page that is open like this from now on; scripts stay as they are. */
    void see(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(this == PRINT ? Media.PRINT : Media.SCREEN)
                .setForcedColors(this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(this == REDUCED_MOTION ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
    }

    /** Whether it differs from the desktop in colours alone, so that nothing else has to be judged again. */
    boolean isAboutColours() {
        return this == FORCED_COLOURS;
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
