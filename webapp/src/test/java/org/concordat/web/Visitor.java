package org.concordat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** Somebody who visits the pages for the first time, and has everything judged that they see. */
final class Visitor implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final Judge judge;
    private final String root;
    private int actions;
    private int loads;

    /** A visitor who sees every page in these ways, and goes on from the first of them. */
    Visitor(Browser browser, String root, List<Sight> sights) {
        this.root = root;
        this.context = browser.newContext(sights.get(0).options());
        this.page = context.newPage();
        page.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        page.onLoad(loaded -> loads++);
        this.judge = new Judge(context, page, root, sights);
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
        judge.expectASession();
        click(main("form button[type=submit]").first());
        if (address().startsWith("/admin/sign-in")) {
            throw new AssertionError("The sign-in as " + login + " ends on " + address() + ": " + heading());
        }
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
        for (int i = 0; i < Judge.MOST_TABS && !focused(element); i++) {
            page.keyboard().press("Tab");
        }
        if (!focused(element)) {
            throw new AssertionError("The Tab key does not lead to " + element + " on " + address() + ".");
        }
        if (!Boolean.TRUE.equals(element.evaluate("e => { const s = getComputedStyle(e), p = e.nextElementSibling ?"
                + " getComputedStyle(e.nextElementSibling, '::before') : s;"
                + " return [s, p].some(x => x.outlineStyle !== 'none' || x.boxShadow !== 'none'); }"))) {
            judge.fault("focus", "nothing shows that the focus is on " + element);
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

    /** Has the page that is open judged in every way there is, with a picture of each. */
    void look(String name) {
        judge.look(name);
    }

    /** Keeps a picture of the page that is open. */
    void picture(String name) {
        judge.picture(name);
    }

    /** Who judges the pages that it opens. */
    Judge judge() {
        return judge;
    }

    /** Everything that was wrong so far. */
    List<String> faults() {
        return judge.faults();
    }

    @Override
    public void close() {
        context.close();
    }
}
