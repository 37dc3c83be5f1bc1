package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.texts.RuleLine;

/** The places of the protocol in force that can be read in two ways, and which of the two the council follows. */
@Named
@RequestScoped
@Route(value = "rules/readings", show = Act.READ_TEXTS, menu = 41)
public class ReadingsScreen implements Screen {

    /**
     * A place, its two readings, and which one the council follows.
     *
     * @param adopted since when it is the other; empty if it is not
     */
    public record Line(
            String address, String place, String taken, String other, String adopted, List<String> questions) {}

    @Inject
    private Directory directory;

    private List<Line> lines = List.of();

    @Override
    public Reply show(Exchange exchange) {
        lines = rules(directory, exchange.council()).stream()
                .flatMap(rules -> Ambiguity.of(rules).stream().map(place -> line(exchange, rules, place)))
                .toList();
        return Reply.view("rules-readings");
    }

    /** The rules in force today. */
    static Optional<LoadedProfile> rules(Directory directory, String council) {
        return directory
                .any(council)
                .flatMap(served -> served.on(directory.today()))
                .flatMap(Served.Period::rules);
    }

    static Line line(Exchange exchange, LoadedProfile rules, Ambiguity place) {
        Reading reading = place.reading();
        Optional<LocalDate> since = Optional.ofNullable(rules.adopted().get(reading));
        String clause = reading.citation().clause();
        String heading = rules.edition()
                .clause(clause)
                .map(known ->
                        SwitchWords.of("reading.place.named", reading.citation().toString(), known.heading()))
                .orElseGet(
                        () -> SwitchWords.of("reading.place", reading.citation().toString()));
        return new Line(
                exchange.root() + "rules/readings/" + reading.key(),
                heading,
                RuleLine.sentence(reading.taken()),
                RuleLine.sentence(reading.other()),
                since.map(day -> SwitchWords.of("reading.adopted", SwitchWords.day(day)))
                        .orElse(""),
                place.questions());
    }

    /** The places, in the order of the questions. */
    public List<Line> getLines() {
        return lines;
    }
}
