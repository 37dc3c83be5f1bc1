package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.web.Bundle;

/** Where somebody arrives at their council after the sign-in: what they may do there. */
@Named
@RequestScoped
@Route(value = "", show = Act.ENTER)
public class DeskScreen implements Screen {

    /** A line of the menu. */
    public record Line(String address, String title, String note) {}

    private static final Bundle WORDS = new Bundle(DeskScreen.class, "screens");

    @Inject
    private Routes routes;

    private List<Line> menu = List.of();

    @Override
    public Reply show(Exchange exchange) {
        menu = routes.menu(exchange.actor(), exchange.council()).stream()
                .map(entry -> line(exchange.root(), entry.route().value()))
                .toList();
        return Reply.view("desk");
    }

    static Line line(String root, String path) {
        return new Line(root + path, WORDS.of("menu." + path), WORDS.of("menu." + path + ".note"));
    }

    /** What they may do. */
    public List<Line> getMenu() {
        return menu;
    }
}
