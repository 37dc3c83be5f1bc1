package org.concordat.auditing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** What was done at the instance itself, and whether its chain holds. */
@Named
@RequestScoped
@Route(value = "audit", show = Act.READ_INSTANCE_AUDIT, submit = Act.READ_INSTANCE_AUDIT, menu = 90)
public class InstanceAuditScreen implements Screen {

    @Inject
    private AuditPage page;

    @Override
    public Reply show(Exchange exchange) {
        return page.show(exchange);
    }

    @Override
    public Reply submit(Exchange exchange) {
        return page.verify(exchange);
    }
}
