package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Act;

/** Where an administrator of the instance arrives after the sign-in. */
@Named
@RequestScoped
@Route(value = "", show = Act.READ_INSTANCE)
public class InstanceDeskScreen implements Screen {

    @Inject
    private Routes routes;

    private List<DeskScreen.Line> menu = List.of();

    @Override
    public Reply show(Exchange exchange) {
        menu = routes.menu(exchange.actor(), "").stream()
                .map(entry -> DeskScreen.line(exchange.root(), entry.route().value()))
                .toList();
        return Reply.view("instance-desk");
    }

    /** What they may do. */
    public List<DeskScreen.Line> getMenu() {
        return menu;
    }
}
