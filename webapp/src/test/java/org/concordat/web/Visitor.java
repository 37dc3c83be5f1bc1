package org.concordat.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who visits the pages for the first time, and gathers everything that is wrong with what they see. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_HTML_BYTES = 20_000;
    private static final int MOST_TABS = 200;

    /** What axe-core judges by: WCAG 2.2 AA and its own best practice. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Sight sight;
    private final String root;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int actions;
    private int loads;

    Visitor(Browser browser, String root, Sight sight) {
        this.root = root;
        this.sight = sight;
        this.context = browser.newContext(sight.options());
        this.page = context.newPage();
        page.onRequest(requests::add);
        page.onConsoleMessage(this::complaint);
        page.onLoad(loaded -> loads++);
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
            faults.add(at("focus") + "nothing shows that the focus is on " + element);
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

    /** Judges the page that is open in every way there is, and keeps a picture of it. */
    void look(String name) {
        String at = at(name);
        if (sight.hasScript()) {
            axe(at);
        }
        fault(at, page.locator("h1").count() != 1, "it has no single main heading");
        fault(at, page.title().isBlank(), "it has no title");
        fault(at, page.locator("script").count() > 0, "it has a script");
        fault(at, !context.cookies().isEmpty(), "a cookie was set");
        fault(
                at,
                Boolean.TRUE.equals(page.evaluate(
                        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth")),
                "it has to be scrolled sideways");
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
        picture(name);
    }

    /** What axe-core finds. It is a script; without any, the pages are the same, since they have none of their own. */
    private void axe(String at) {
        new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(rule -> at + rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().get(0).getHtml())
                        .forEach(faults::add);
    }

    /** Keeps a picture of the page that is open. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(sight.folder()).resolve(name + ".png")));
    }

    private void fault(String at, boolean is, String sentence) {
        if (is) {
            faults.add(at + sentence);
        }
    }

    private String at(String name) {
        return sight.folder() + ", " + name + " (" + address() + "): ";
    }

    /** How many bytes the first visit of an address takes over the wire, with everything that it loads. */
    long weight(String path) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        Response document = Objects.requireNonNull(page.navigate(root + path));
        page.waitForLoadState();
        int html = document.body().length;
        if (html > MOST_HTML_BYTES) {
            faults.add(at("weight") + "its HTML is " + html + " bytes long");
        }
        return responses.stream()
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
