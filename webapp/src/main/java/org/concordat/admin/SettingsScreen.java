package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where a council's own settings are. */
@Named
@RequestScoped
@Route(value = "settings", show = Act.MANAGE_COUNCIL, menu = 20)
public class SettingsScreen implements Screen {

    private String root = "";

    @Override
    public Reply show(Exchange exchange) {
        root = exchange.root() + "settings/";
        return Reply.view("settings");
    }

    /** The root of the settings' addresses. */
    public String getRoot() {
        return root;
    }
}
