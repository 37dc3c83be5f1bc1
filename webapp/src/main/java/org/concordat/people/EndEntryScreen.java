package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where an entry gets its last day; what it held ends with it, and nothing of it is deleted. */
@Named
@RequestScoped
@Route(value = "people/{roll}/{reference}/end", show = Act.MANAGE_PEOPLE, submit = Act.MANAGE_PEOPLE)
public class EndEntryScreen implements Screen {

    private static final String VIEW = "people-end";

    @Inject
    private PeopleActs acts;

    private final Faults faults = new Faults();
    private String name = "";
    private String back = "";
    private String until = "";
    private String was = "";

    private Optional<Entry> entry(Exchange exchange) {
        Optional<Entry> entry = Roll.of(exchange.path().getOrDefault("roll", ""))
                .flatMap(roll ->
                        acts.show(exchange.actor(), roll, exchange.path().getOrDefault("reference", "")))
                .map(PeopleActs.Shown::entry);
        entry.ifPresent(known -> {
            name = known.name();
            back = exchange.root() + "people/" + known;
            until = known.get(Field.UNTIL);
            was = until;
        });
        return entry;
    }

    @Override
    public Reply show(Exchange exchange) {
        return entry(exchange).map(entry -> Reply.view(VIEW)).orElseGet(Reply::notFound);
    }

    @Override
    public Reply submit(Exchange exchange) {
        return entry(exchange).map(entry -> submit(exchange, entry)).orElseGet(Reply::notFound);
    }

    private Reply submit(Exchange exchange, Entry entry) {
        until = exchange.text("until");
        Optional<LocalDate> day = Cell.day(until);
        if (day.isEmpty()) {
            faults.add("until", Cell.noDay(until));
        } else if (day.get().isBefore(entry.period().from())) {
            faults.add("until", PeopleWords.of("until.before.from"));
        } else if (!exchange.text("was-until").equals(entry.get(Field.UNTIL))) {
            faults.add("until", PeopleWords.of("stale.end", entry.get(Field.UNTIL)));
        } else {
            PeopleActs.Saved saved = acts.save(
                    exchange.actor(),
                    Optional.of(entry),
                    entry.with(Map.of(Field.UNTIL, day.get().toString())));
            if (saved.isDone()) {
                return Reply.redirect(back + "?saved=yes");
            }
            if (saved.stale()) {
                faults.add("until", PeopleWords.of("stale"));
            }
            saved.flaws().forEach(flaw -> faults.add("until", flaw.entry() + ": " + flaw.text()));
        }
        return Reply.rejected(VIEW);
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The address of the entry's page. */
    public String getBack() {
        return back;
    }

    /** The last day as it was typed, or as it stands. */
    public String getUntil() {
        return until;
    }

    /** The last day as its reader saw it. */
    public String getWas() {
        return was;
    }

    /** What the page is called. */
    public String getTitle() {
        return PeopleWords.of("end", name);
    }
}
