package org.concordat.web;

import com.microsoft.playwright.Locator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.screen.Route;

/** Somebody who has signed in goes from link to link, until they have seen a page of every route that links lead to. */
final class Rounds {

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file])"
                    + ":visible, textarea:visible";

    private final Visitor visitor;
    private final String who;
    private final Set<String> seen;
    private final Set<String> looked = new HashSet<>();

    /**
     * A round.
     *
     * @param seen the names of the routes that need not be looked at again; those of this round are added
     */
    Rounds(Visitor visitor, String who, Set<String> seen) {
        this.visitor = visitor;
        this.who = who;
        this.seen = seen;
    }

    /** What a route is called: its address without the council. */
    static String name(Route route) {
        return (EveryRoute.ofCouncil(route) ? "{council}/" : "/") + route.value();
    }

    /** Signs in, and sees everything that this, and these addresses, lead to. */
    void walk(String login, String password, List<String> also) {
        visitor.signIn(login, password);
        Deque<String> ahead = new ArrayDeque<>(List.of(visitor.address().replaceFirst("\\?.*", "")));
        ahead.addAll(also);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            Optional<Route> route = EveryRoute.at(address);
            if (route.isEmpty() || !looked.add(key(route.get(), address))) {
                continue;
            }
            if (!visitor.shows(address)) {
                seen.add(name(route.get()));
                continue;
            }
            ahead.addAll(visitor.linksToScreens());
            if (seen.add(name(route.get())) || manners(address)) {
                see(name(route.get()), address);
            }
        }
    }

    /** One page of a route, or two where they are of two kinds. */
    private static String key(Route route, String address) {
        return name(route) + (manners(address) ? address : "");
    }

    /** Whether a page looks quite different from others at its route: each file, text and council is in another state. */
    private static boolean manners(String address) {
        return address.matches(".*/(text|import)/[0-9a-f-]{8,}(/changes)?|/admin/councils/walk[a-z-]*");
    }

    private void see(String route, String address) {
        String name = who + route.replaceAll("[^a-z-]+", "_") + (manners(address) ? "_" + looked.size() : "");
        visitor.look(name);
        visitor.judge().tabThrough(name);
        int forms = visitor.main("form[method=post]").count();
        for (int i = 0; i < forms; i++) {
            visitor.open(address);
            submitNothing(visitor.main("form[method=post]").nth(i), name + "-fault-" + i);
        }
    }

    /** Forms that ask nothing do something at once, and are left alone. */
    private void submitNothing(Locator form, String name) {
        Locator fields = form.locator(FIELDS);
        boolean asksForFile = form.locator("input[type=file]").count() > 0;
        if (fields.count() == 0 && !asksForFile) {
            return;
        }
        for (Locator field : fields.all()) {
            field.fill("");
        }
        visitor.click(form.locator("button[type=submit]").first());
        visitor.look(name);
        visitor.judge().lookAtFaults(name);
    }
}
