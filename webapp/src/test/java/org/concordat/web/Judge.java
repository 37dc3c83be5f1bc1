package org.concordat.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Judges the pages that a visitor opens, as each sight has them, and gathers everything that is wrong. */
final class Judge {

    /** How often the Tab key is pressed on a page at the most. */
    static final int MOST_TABS = 200;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_HTML_BYTES = 20_000;
    private static final String AXE = axe();

    /** The one cookie that there is, of those who have signed in. */
    private static final String SESSION = "__Host-concordat";

    /** What axe-core judges by: WCAG 2.2 AA and its own best practice. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Of these, what colours alone can break. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<Sight> sights;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean signedIn;

    /** Judges what is opened here below the application's root. */
    Judge(BrowserContext context, Page page, String root, List<Sight> sights) {
        this.context = context;
        this.page = page;
        this.root = root;
        this.sights = List.copyOf(sights);
        page.onRequest(requests::add);
        page.onConsoleMessage(this::complaint);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complaint(ConsoleMessage message) {
        // The browser's own note on an error page's status.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /** From now on there may be the cookie of a session. */
    void expectASession() {
        signedIn = true;
    }

    /** Walks through the page that is open with the Tab key: everything that can be used is reached, and is seen to be. */
    void tabThrough(String name) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            Object fault = page.evaluate("() => { const e = document.activeElement;"
                    + " if (e === document.body || e.dataset.reached) { return 'round'; }"
                    + " e.dataset.reached = 'yes'; const next = e.nextElementSibling;"
                    + " const seen = [getComputedStyle(e)].concat(next ? [getComputedStyle(next, '::before')] : [])"
                    + " .some(x => x.outlineStyle !== 'none' || x.boxShadow !== 'none');"
                    + " return seen ? '' : e.outerHTML.slice(0, 200); }");
            if (String.valueOf(fault).equals("round")) {
                break;
            }
            fault(at(sights.get(0), name), !String.valueOf(fault).isEmpty(), "nothing shows the focus on " + fault);
        }
        List<?> missed = (List<?>) page.evaluate("() => [...document.querySelectorAll("
                + "'a[href], button, input:not([type=hidden]), select, textarea, summary')]"
                + ".filter(e => !e.dataset.reached && e.checkVisibility() && e.type !== 'radio')"
                + ".map(e => e.outerHTML.slice(0, 200))");
        missed.forEach(one -> faults.add(at(sights.get(0), name) + "the Tab key does not lead to " + one));
    }

    /** Judges the page that is open in every way there is, and keeps a picture of it, each as each sight has it. */
    void look(String name) {
        once(name);
        for (Sight seen : sights) {
            if (sights.size() > 1) {
                seen.see(page);
            }
            String at = at(seen, name);
            if (seen.hasScript()) {
                axe(seen, at);
            }
            fault(
                    at,
                    Boolean.TRUE.equals(page.evaluate(
                            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth")),
                    "it has to be scrolled sideways");
            fault(
                    at,
                    Boolean.TRUE.equals(page.evaluate("() => [...document.querySelectorAll('.cc-table')]"
                            + ".some(e => e.scrollWidth > e.clientWidth)")),
                    "a table has to be scrolled sideways");
            picture(seen, name);
        }
        if (sights.size() > 1) {
            sights.get(0).see(page);
        }
    }

    /** What does not depend on how the page is seen. */
    private void once(String name) {
        String at = at(sights.get(0), name);
        fault(at, page.locator("h1").count() != 1, "it has no single main heading");
        fault(at, page.title().isBlank(), "it has no title");
        fault(at, page.locator("script").count() > 0, "it has a script");
        fault(
                at,
                context.cookies().stream().anyMatch(cookie -> !signedIn || !cookie.name.equals(SESSION)),
                "a cookie was set");
        fault(
                at,
                Boolean.TRUE.equals(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')]"
                        + ".map(e => e.id); return new Set(ids).size < ids.length; }")),
                "two elements have one id");
        fault(at, page.locator("body").innerText().contains("???"), "a text is missing");
        requests.stream()
                .map(Request::url)
                .filter(url ->
                        !URI.create(url).getAuthority().equals(URI.create(root).getAuthority()))
                .forEach(url -> faults.add(at + "it asks another host: " + url));
        complaints.forEach(complaint -> faults.add(at + "the browser complains: " + complaint));
        requests.clear();
        complaints.clear();
    }

    /** A page that says what is wrong says so in its title first, and leads from there to each field that it is about. */
    void lookAtFaults(String name) {
        if (page.locator(".govuk-error-summary").count() == 0) {
            return;
        }
        String at = at(sights.get(0), name);
        fault(at, !page.title().strip().startsWith("Error:"), "its title does not say that there is an error");
        for (Object id : (List<?>) page.evaluate("() => [...document.querySelectorAll('.govuk-error-summary a')]"
                + ".map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))")) {
            faults.add(at + "the list of errors leads to " + id + ", which is not there");
        }
    }

    /** What axe-core finds. It is a script; without any, the pages are the same, since they have none of their own. */
    private void axe(Sight seen, String at) {
        if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate(
                "([type, values]) => axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']})"
                        + ".then(r => r.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes[0].html))",
                seen.isAboutColours() ? List.of("rule", COLOURS) : List.of("tag", STANDARDS));
        for (Object violation : (List<?>) found) {
            faults.add(at + violation);
        }
    }

    /** Keeps a picture of the page that is open. */
    void picture(String name) {
        picture(sights.get(0), name);
    }

    private void picture(Sight seen, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(seen.folder()).resolve(name + ".png")));
    }

    private void fault(String at, boolean is, String sentence) {
        if (is) {
            faults.add(at + sentence);
        }
    }

    private String at(Sight seen, String name) {
        return seen.folder() + ", " + name + " (" + page.url().substring(root.length()) + "): ";
    }

    /** How many bytes the first visit of an address takes over the wire, with everything that it loads. */
    long weight(String path) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        Response document = Objects.requireNonNull(page.navigate(root + path));
        page.waitForLoadState();
        int html = document.body().length;
        if (html > MOST_HTML_BYTES) {
            faults.add(at(sights.get(0), "weight") + "its HTML is " + html + " bytes long");
        }
        return List.copyOf(responses).stream()
                .map(response -> response.request().sizes())
                .mapToLong(sizes -> (long) sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Something else that is wrong with the page that is open. */
    void fault(String name, String sentence) {
        faults.add(at(sights.get(0), name) + sentence);
    }

    /** Everything that was wrong so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
