package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** A roll, or all of them, as a file that could be imported again. */
@Named
@RequestScoped
@Route(value = "people/export/{roll}", show = Act.READ_PEOPLE)
public class ExportScreen implements Screen {

    /** What stands for all rolls in addresses. */
    static final String ALL = "all";

    @Inject
    private PeopleActs acts;

    @Override
    public Reply show(Exchange exchange) {
        String asked = exchange.path().getOrDefault("roll", "");
        Optional<Roll> roll = Roll.of(asked);
        if (roll.isEmpty() && !asked.equals(ALL)) {
            return Reply.notFound();
        }
        List<Entry> entries = acts.export(exchange.actor(), roll);
        return roll.map(one ->
                        Reply.download(one.file(), "text/csv;charset=UTF-8", out -> Files.write(one, entries, out)))
                .orElseGet(() -> Reply.download("people.zip", "application/zip", out -> Files.archive(entries, out)));
    }
}
