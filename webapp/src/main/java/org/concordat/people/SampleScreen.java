package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** A sample file for one roll, or for all of them. */
@Named
@RequestScoped
@Route(value = "people/sample/{roll}", show = Act.READ_PEOPLE)
public class SampleScreen implements Screen {

    @Override
    public Reply show(Exchange exchange) {
        String asked = exchange.path().getOrDefault("roll", "");
        Optional<Roll> roll = Roll.of(asked);
        if (roll.isPresent()) {
            return Reply.download(
                    roll.get().file(), "text/csv;charset=UTF-8", out -> out.write(Samples.of(roll.get())));
        }
        return asked.equals(ExportScreen.ALL)
                ? Reply.download("people.zip", "application/zip", out -> out.write(Samples.archive()))
                : Reply.notFound();
    }
}
