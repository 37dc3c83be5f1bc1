package org.concordat.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
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

/** Somebody who visits the pages for the first time, and gathers everything that is wrong with what they see. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_HTML_BYTES = 20_000;
    private static final int MOST_TABS = 200;
    private static final int LONGEST_WAIT_MILLIS = 15_000;
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
    private final List<Sight> sights;
    private final String root;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int actions;
    private int loads;
    private boolean signedIn;

    /** A visitor who sees every page in these ways, and goes on from the first of them. */
    Visitor(Browser browser, String root, List<Sight> sights) {
        this.root = root;
        this.sights = List.copyOf(sights);
        this.context = browser.newContext(sights.get(0).options());
        this.page = context.newPage();
        page.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        page.onRequest(requests::add);
        page.onConsoleMessage(this::complaint);
        page.onLoad(loaded -> loads++);
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

    Page page() {
        return page;
    }

    /** What can be pressed, followed or filled in within the page's own part. */
    Locator main(String css) {
        return page.locator("main " + css);
    }

    /** Opens an address below the application's root. */
    Visitor open(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Signs in on the page that is for it. */
    void signIn(String login, String password) {
        open("/admin/sign-in");
        page.fill("#login", login);
        page.fill("#password", password);
        signedIn = true;
        click(main("form button[type=submit]").first());
    }

    /** Opens an address, unless it is a file's, which the browser keeps and does not show. */
    boolean shows(String path) {
        try {
            open(path);
            return true;
        } catch (PlaywrightException e) {
            if (String.valueOf(e.getMessage()).contains("Download is starting")) {
                return false;
            }
            throw e;
        }
    }

    /** The addresses below {@code /admin/} and a council's that the page that is open leads to. */
    List<String> linksToScreens() {
        return ((List<?>) page.evaluate(
                        "() => [...document.querySelectorAll('main a[href], .cc-signed-in a[href]')].map(a => a.href)"))
                .stream()
                        .map(String::valueOf)
                        .filter(href -> href.startsWith(root + "/") && href.contains("/admin/"))
                        .map(href -> href.substring(root.length()).replaceFirst("#.*", ""))
                        .toList();
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

    /** The address that is open, below the application's root. */
    String address() {
        return page.url().substring(root.length());
    }

    /** The heading of the page that is open. */
    String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** How often something was chosen, followed or pressed so far. */
    int actions() {
        return actions;
    }

    /** Goes to an element with the Tab key alone and presses a key there: one action. */
    void press(Locator element, String key) {
        for (int i = 0; i < MOST_TABS && !focused(element); i++) {
            page.keyboard().press("Tab");
        }
        if (!focused(element)) {
            throw new AssertionError("The Tab key does not lead to " + element + " on " + address() + ".");
        }
        if (!Boolean.TRUE.equals(element.evaluate("e => { const s = getComputedStyle(e), p = e.nextElementSibling ?"
                + " getComputedStyle(e.nextElementSibling, '::before') : s;"
                + " return [s, p].some(x => x.outlineStyle !== 'none' || x.boxShadow !== 'none'); }"))) {
            faults.add(at(sights.get(0), "focus") + "nothing shows that the focus is on " + element);
        }
        if (key.equals("Enter")) {
            follow(() -> page.keyboard().press(key));
        } else {
            page.keyboard().press(key);
        }
        actions++;
    }

    /** Chooses a radio with the keyboard alone, the arrow keys going down its group: one action. */
    void choose(String value) {
        Locator radios = main("input[type=radio]");
        for (int i = 0; i < radios.count(); i++) {
            if (i == 0) {
                press(radios.first(), "Space");
            } else {
                page.keyboard().press("ArrowDown");
            }
            if (radios.nth(i).getAttribute("value").equals(value)) {
                return;
            }
        }
        throw new AssertionError("No answer here is " + value + ".");
    }

    /** Does what leads to another page, and waits until that is there, through all redirections. */
    void follow(Runnable step) {
        int before = loads;
        step.run();
        page.waitForCondition(() -> loads > before);
    }

    /** Follows a link. */
    void click(Locator link) {
        follow(link::click);
    }

    /** Whether the page that is open is an interview's, which asks something. */
    boolean isAsked() {
        return main("fieldset").count() > 0;
    }

    /** Gives an answer of the page's own list, the first being 0; the last is never to be sure. */
    void answer(int which) {
        Locator radios = main("input[type=radio]");
        if (radios.count() > 0) {
            radios.nth(Math.floorMod(which, radios.count())).check();
            click(main("form button[type=submit]"));
        } else {
            Locator buttons = main("fieldset button");
            click(buttons.nth(Math.floorMod(which, buttons.count())));
        }
    }

    private static boolean focused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"));
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
        return seen.folder() + ", " + name + " (" + address() + "): ";
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

    /** Everything that was wrong so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
    }
}
