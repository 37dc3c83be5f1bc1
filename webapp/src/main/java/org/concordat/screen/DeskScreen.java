package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.concordat.council.Act;

/** Where somebody arrives at their council after the sign-in: what they may do there. */
@Named
@RequestScoped
@Route(value = "", show = Act.ENTER)
public class DeskScreen implements Screen {

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view("desk");
    }
}
