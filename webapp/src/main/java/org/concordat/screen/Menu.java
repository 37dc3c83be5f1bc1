package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Actor;
import org.concordat.web.Bundle;

/** What somebody may do where they act: at their council, or for the instance. */
@Named
@RequestScoped
public class Menu {

    /** A line of the menu. */
    public record Line(String address, String title, String note) {}

    private static final Bundle WORDS = new Bundle(Menu.class, "screens");

    @Inject
    private Routes routes;

    @Inject
    private CurrentActor current;

    /** What they may do, in the order of the menu. */
    public List<Line> getLines() {
        Actor actor = current.actor();
        String root = actor.council().isEmpty() ? "/admin/" : "/" + actor.council() + "/admin/";
        return routes.menu(actor, actor.council()).stream()
                .map(entry -> line(root, entry.route().value()))
                .toList();
    }

    private static Line line(String root, String path) {
        return new Line(root + path, WORDS.of("menu." + path), WORDS.of("menu." + path + ".note"));
    }
}
