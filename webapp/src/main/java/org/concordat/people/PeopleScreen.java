package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.council.Office;
import org.concordat.council.Term;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** The council's rolls on a day: how many stand on each, and who holds the offices at the council itself. */
@Named
@RequestScoped
@Route(value = "people", show = Act.READ_PEOPLE, menu = 3)
public class PeopleScreen implements Screen {

    /** A roll with its number of entries. */
    public record Count(String title, String address, long number) {}

    /** An office with those who hold it. */
    public record Holder(String office, List<TermLine> held) {}

    @Inject
    private PeopleActs acts;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private List<Count> counts = List.of();
    private List<Holder> offices = List.of();
    private String on = "";
    private String day = "";
    private String home = "";
    private String done = "";
    private boolean manages;

    @Override
    public Reply show(Exchange exchange) {
        home = exchange.root() + "people/";
        manages = Act.MANAGE_PEOPLE.allows(exchange.actor(), exchange.council());
        on = exchange.text("on");
        LocalDate asked = directory.today();
        if (!on.isEmpty()) {
            Optional<LocalDate> typed = Cell.day(on);
            if (typed.isEmpty()) {
                faults.add("on", Cell.noDay(on));
            }
            asked = typed.orElse(asked);
        }
        day = PeopleWords.day(asked);
        done = exchange.text("imported").matches("[0-9]{1,6}")
                ? PeopleWords.of("imported", exchange.text("imported"))
                : "";
        PeopleActs.Overview overview = acts.overview(exchange.actor(), asked);
        counts = Stream.of(Roll.values())
                .map(roll -> new Count(
                        PeopleWords.of("roll." + roll.id()),
                        home + roll.id(),
                        overview.counts().getOrDefault(roll, 0L)))
                .toList();
        offices = Stream.of(Office.values())
                .filter(office -> office.where() == Office.Where.AS_OFFICER || office.where() == Office.Where.AS_MEMBER)
                .map(office -> holder(office, overview))
                .filter(holder -> !holder.held().isEmpty())
                .toList();
        return faults.isAny() ? Reply.rejected("people") : Reply.view("people");
    }

    private Holder holder(Office office, PeopleActs.Overview overview) {
        String roll = office.where() == Office.Where.AS_OFFICER ? "officers/" : "members/";
        return new Holder(
                PeopleWords.of("office." + office.id()),
                overview.offices().stream()
                        .filter(term -> term.office() == office)
                        .sorted(Comparator.comparing(Term::note).thenComparing(Term::holder))
                        .map(term -> new TermLine(
                                overview.names().getOrDefault(roll + term.holder(), term.holder()),
                                home + roll + term.holder(),
                                term.note()))
                        .toList());
    }

    /** What is wrong with the day that was asked for. */
    public Faults getFaults() {
        return faults;
    }

    /** The rolls with their numbers. */
    public List<Count> getCounts() {
        return counts;
    }

    /** Who holds which office. */
    public List<Holder> getOffices() {
        return offices;
    }

    /** The day as it was typed. */
    public String getOn() {
        return on;
    }

    /** The address of these pages, with a slash at its end. */
    public String getHome() {
        return home;
    }

    /** What has just been done; empty if nothing. */
    public String getDone() {
        return done;
    }

    /** Whether whoever asks may change anything. */
    public boolean isManages() {
        return manages;
    }

    /** The address of the overview. */
    public String getOverview() {
        return home.substring(0, home.length() - 1);
    }

    /** As at which day. */
    public String getAsAt() {
        return PeopleWords.of("day.on", day);
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return List.of(PeopleWords.of("rolls.roll"), PeopleWords.of("rolls.number"));
    }
}
