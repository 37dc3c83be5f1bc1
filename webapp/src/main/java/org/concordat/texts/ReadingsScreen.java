package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;

/** The places of the protocol in force that can be read in two ways, and which of the two the council follows. */
@Named
@RequestScoped
@Route(value = "text/readings", show = Act.READ_TEXTS, menu = 41)
public class ReadingsScreen implements Screen {

    /** A place, its two readings, and which one the council follows. */
    public record Line(
            String address, String place, String taken, String other, String adopted, List<String> questions) {}

    @Inject
    private Directory directory;

    private List<Line> lines = List.of();
    private String done = "";

    @Override
    public Reply show(Exchange exchange) {
        String what = exchange.text("done");
        done = TextWords.has("done." + what) ? TextWords.of("done." + what) : "";
        lines = rules(directory, exchange.council()).stream()
                .flatMap(rules -> Readings.of(rules).entrySet().stream()
                        .map(entry -> line(exchange, rules, entry.getKey(), entry.getValue())))
                .toList();
        return Reply.view("text-readings");
    }

    /** The rules in force today. */
    static Optional<LoadedProfile> rules(Directory directory, String council) {
        return directory
                .any(council)
                .flatMap(served -> served.on(directory.today()))
                .flatMap(Served.Period::rules);
    }

    static Line line(Exchange exchange, LoadedProfile rules, Reading reading, List<String> questions) {
        CouncilText text = rules.ownText();
        Optional<LocalDate> since = text.adoptedOther(reading);
        String clause = reading.citation().clause();
        String heading = rules.edition()
                .clause(clause)
                .map(known -> TextWords.of("clause.named", reading.citation(), known.heading()))
                .orElseGet(() -> TextWords.of("clause", reading.citation()));
        return new Line(
                exchange.root() + "text/readings/" + Readings.key(reading),
                heading,
                RuleLine.sentence(reading.taken()),
                RuleLine.sentence(reading.other()),
                since.map(day -> TextWords.of("reading.adopted", TextWords.day(day)))
                        .orElse(""),
                questions);
    }

    /** The places, in the order of the questions. */
    public List<Line> getLines() {
        return lines;
    }

    /** What was just done; empty if nothing was. */
    public String getDone() {
        return done;
    }
}
