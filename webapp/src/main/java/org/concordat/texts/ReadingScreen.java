package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.jspecify.annotations.Nullable;

/** One place that can be read in two ways: the Monitoring Officer adopts the other reading, or gives it up again. */
@Named
@RequestScoped
@Route(value = "text/readings/{reading}", show = Act.READ_TEXTS, submit = Act.REVIEW_RULES)
public class ReadingScreen implements Screen {

    private static final String PAGE = "text-reading";

    @Inject
    private TextStore store;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private ReadingsScreen.@Nullable Line line;
    private List<String> history = List.of();
    private String back = "";
    private String note = "";
    private String gist = "";
    private List<String> words = List.of();
    private boolean mayDecide;

    @Override
    public Reply show(Exchange exchange) {
        return prepare(exchange).isPresent() ? Reply.view(PAGE) : Reply.notFound();
    }

    private Optional<Reading> prepare(Exchange exchange) {
        Optional<LoadedProfile> rules = ReadingsScreen.rules(directory, exchange.council());
        Optional<Reading> found =
                rules.flatMap(known -> Readings.find(known, exchange.path().getOrDefault("reading", "")));
        found.ifPresent(reading -> {
            LoadedProfile known = rules.orElseThrow();
            back = exchange.root() + "text/readings";
            mayDecide = Act.REVIEW_RULES.allows(exchange.actor(), exchange.council());
            line = ReadingsScreen.line(
                    exchange, known, reading, Readings.of(known).getOrDefault(reading, List.of()));
            String clause = reading.citation().clause();
            gist = known.edition().clause(clause).map(of -> of.gist()).orElse("");
            words = known.ownText().clauses().getOrDefault(clause, List.of());
            history = store.adoptions().stream()
                    .filter(adopted -> adopted.of().equals(EditionId.of(known)))
                    .filter(adopted -> adopted.reading().equals(reading))
                    .map(ReadingScreen::told)
                    .toList();
        });
        return found;
    }

    private static String told(AdoptedReading adopted) {
        String since =
                TextWords.of("reading.since", TextWords.day(adopted.adopted()), adopted.adoptedBy(), adopted.note());
        return adopted.givenUp()
                .map(when -> since + " " + TextWords.of("reading.until", TextWords.day(when)))
                .orElse(since);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Optional<Reading> reading = prepare(exchange);
        if (reading.isEmpty()) {
            return Reply.notFound();
        }
        note = exchange.text("note");
        if (note.isEmpty() || note.length() > ReviewScreen.LONGEST_NOTE) {
            faults.add("note", TextWords.of("fault.note", ReviewScreen.LONGEST_NOTE));
            return Reply.rejected(PAGE);
        }
        EditionId of =
                EditionId.of(ReadingsScreen.rules(directory, exchange.council()).orElseThrow());
        boolean adopt = exchange.text("act").equals("adopt");
        if (adopt) {
            store.adopt(exchange.actor(), of, reading.get(), note);
        } else {
            store.giveUp(exchange.actor(), of, reading.get(), note);
        }
        directory.refresh();
        return Reply.redirect(back + "?done=" + (adopt ? "adopted" : "given-up"));
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }

    /** The place and its readings. */
    public ReadingsScreen.@Nullable Line getLine() {
        return line;
    }

    /** What was decided of it, the last first. */
    public List<String> getHistory() {
        return history;
    }

    /** What the clause says in our words. */
    public String getGist() {
        return gist;
    }

    /** What it says in the council's own, a paragraph each; empty until they are loaded. */
    public List<String> getWords() {
        return words;
    }

    /** The address of the list of places. */
    public String getBack() {
        return back;
    }

    /** What was typed. */
    public String getNote() {
        return note;
    }

    /** Whether whoever asks may decide. */
    public boolean isMayDecide() {
        return mayDecide;
    }
}
