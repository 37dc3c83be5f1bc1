package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Files;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Everything that the instance holds of a council, as one file. */
@Named("councilExportScreen")
@RequestScoped
@Route(value = "export", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL, menu = 95)
public class ExportScreen implements Screen {

    @Inject
    private OffBoarding offBoarding;

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view("admin-export");
    }

    @Override
    public Reply submit(Exchange exchange) {
        OffBoarding.Made made = offBoarding.export(exchange.actor(), exchange.council());
        return Reply.download(exchange.council() + "-export.zip", "application/zip", out -> {
            try {
                Files.copy(made.file(), out);
                out.flush();
                offBoarding.downloaded(exchange.actor(), exchange.council(), made);
            } finally {
                Files.delete(made.file());
            }
        });
    }
}
