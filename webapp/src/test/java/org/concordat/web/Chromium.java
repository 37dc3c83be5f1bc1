package org.concordat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real browser: the chromium on the PATH. Nothing is ever downloaded. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        // Its sandbox does not start for root, who runs most builds in containers.
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** The browser; where there is none, the tests that need it are left out, and say so. */
    static Chromium orSkip() {
        Optional<Path> executable = onThePath();
        if (executable.isEmpty()) {
            String reason = "No chromium is on the PATH, so no page was looked at in a browser; install it"
                    + " (apt-get install chromium), or insist with -Dbrowser.required=true.";
            if (required()) {
                Assertions.fail(reason);
            }
            System.out.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
        return new Chromium(executable.orElseThrow());
    }

    /** Whether a machine without a browser is a failure and not a reason to leave its tests out. */
    private static boolean required() {
        return Boolean.getBoolean("browser.required") || Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"));
    }

    private static Optional<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
