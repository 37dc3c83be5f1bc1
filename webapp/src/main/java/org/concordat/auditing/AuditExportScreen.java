package org.concordat.auditing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The record of a council as a file. */
@Named
@RequestScoped
@Route(value = "audit/{file}", show = Act.READ_AUDIT)
public class AuditExportScreen implements Screen {

    @Inject
    private AuditPage page;

    @Override
    public Reply show(Exchange exchange) {
        return page.export(exchange, String.valueOf(exchange.path().get("file")));
    }
}
