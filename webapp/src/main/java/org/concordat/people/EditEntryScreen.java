package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The form of an entry that is there. */
@Named
@RequestScoped
@Route(value = "people/{roll}/{reference}/edit", show = Act.MANAGE_PEOPLE, submit = Act.MANAGE_PEOPLE)
public class EditEntryScreen implements Screen {

    @Inject
    private EntryForm form;

    @Inject
    private PeopleActs acts;

    private static String reference(Exchange exchange) {
        return exchange.path().getOrDefault("reference", "");
    }

    @Override
    public Reply show(Exchange exchange) {
        return Roll.of(exchange.path().getOrDefault("roll", ""))
                .flatMap(roll -> acts.show(exchange.actor(), roll, reference(exchange)))
                .map(shown -> form.show(exchange, shown.entry().roll(), Optional.of(shown.entry())))
                .orElseGet(Reply::notFound);
    }

    @Override
    public Reply submit(Exchange exchange) {
        return Roll.of(exchange.path().getOrDefault("roll", ""))
                .flatMap(roll -> acts.show(exchange.actor(), roll, reference(exchange)))
                .map(shown -> form.submit(
                        exchange,
                        shown.entry().roll(),
                        Optional.of(shown.entry().reference())))
                .orElseGet(Reply::notFound);
    }
}
