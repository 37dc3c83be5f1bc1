package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.concordat.council.Act;

/** Where an administrator of the instance arrives after the sign-in. */
@Named
@RequestScoped
@Route(value = "", show = Act.READ_INSTANCE)
public class InstanceDeskScreen implements Screen {

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view("desk");
    }
}
