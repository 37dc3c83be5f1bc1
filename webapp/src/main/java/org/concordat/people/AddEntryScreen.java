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

/** The form of a new entry. */
@Named
@RequestScoped
@Route(value = "people/add/{roll}", show = Act.MANAGE_PEOPLE, submit = Act.MANAGE_PEOPLE)
public class AddEntryScreen implements Screen {

    @Inject
    private EntryForm form;

    @Override
    public Reply show(Exchange exchange) {
        return Roll.of(exchange.path().getOrDefault("roll", ""))
                .map(roll -> form.show(exchange, roll, Optional.empty()))
                .orElseGet(Reply::notFound);
    }

    @Override
    public Reply submit(Exchange exchange) {
        return Roll.of(exchange.path().getOrDefault("roll", ""))
                .map(roll -> form.submit(exchange, roll, Optional.empty()))
                .orElseGet(Reply::notFound);
    }
}
