package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Paging;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** A roll as a list, with a search and pages. */
@Named
@RequestScoped
@Route(value = "people/{roll}", show = Act.READ_PEOPLE)
public class RollScreen implements Screen {

    private static final int LONGEST_SEARCH = 100;

    /** A line of the list. */
    public record Line(String reference, String name, String address, String about, String days) {}

    @Inject
    private PeopleActs acts;

    @Inject
    private Directory directory;

    private Roll roll = Roll.MEMBERS;
    private List<Line> lines = List.of();
    private Paging pages = new Paging("", 1, 1);
    private String words = "";
    private boolean alsoEnded;
    private boolean manages;
    private long all;
    private String home = "";

    @Override
    public Reply show(Exchange exchange) {
        Optional<Roll> asked = Roll.of(exchange.path().getOrDefault("roll", ""));
        if (asked.isEmpty()) {
            return Reply.notFound();
        }
        roll = asked.get();
        home = exchange.root() + "people/";
        manages = Act.MANAGE_PEOPLE.allows(exchange.actor(), exchange.council());
        String typed = exchange.text("q");
        words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        alsoEnded = exchange.text("ended").equals("yes");
        PeopleActs.Page page = acts.list(
                exchange.actor(),
                new PeopleStore.Wanted(roll, words, alsoEnded, directory.today()),
                Paging.asked(exchange));
        all = page.all();
        lines = page.entries().stream().map(entry -> line(entry, page)).toList();
        pages = Paging.of(exchange, address(), all, PeopleActs.PAGE);
        return Reply.view("people-roll");
    }

    private Line line(Entry entry, PeopleActs.Page page) {
        Field about = switch (roll) {
            case MEMBERS -> Field.GROUPS;
            case OFFICERS -> Field.POST;
            case GROUPS -> Field.LEADERS;
            case COMMITTEES -> Field.CHAIRS;
            case WARDS -> Field.NAME;
        };
        String text = about.type() == Field.Type.TERMS
                ? entry.terms(about).stream()
                        .filter(term -> term.period().contains(directory.today()))
                        .map(term -> page.names()
                                .getOrDefault(about.names(), Map.of())
                                .getOrDefault(People.named(about, term), People.named(about, term)))
                        .findFirst()
                        .orElse("")
                : entry.get(about);
        return new Line(
                entry.reference(),
                entry.name(),
                home + roll.id() + "/" + entry.reference(),
                text,
                PeopleWords.days(entry.period()));
    }

    private String address() {
        return home + roll.id() + "?"
                + (words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&")
                + (alsoEnded ? "ended=yes&" : "");
    }

    /** The roll's id. */
    public String getRoll() {
        return roll.id();
    }

    /** What the list is called. */
    public String getTitle() {
        return PeopleWords.of("roll." + roll.id())
                + (pages.isSeveral() ? PeopleWords.of("page.of", pages.number(), pages.last()) : "");
    }

    /** How many there are. */
    public String getFound() {
        return PeopleWords.of(all == 1 ? "found.one" : "found", all);
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return Stream.of("field.name", "list.about." + roll.id(), "field.reference", "list.days")
                .filter(key -> isAboutShown() || !key.startsWith("list.about."))
                .map(PeopleWords::of)
                .toList();
    }

    /** Whether something is told of each beside its name, its reference and its days. */
    public boolean isAboutShown() {
        return roll != Roll.WARDS;
    }

    /** The entries of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** The pages of the list. */
    public Paging getPages() {
        return pages;
    }

    /** What was searched for. */
    public String getWords() {
        return words;
    }

    /** Whether also those who have ended or have not begun are shown. */
    public boolean isAlsoEnded() {
        return alsoEnded;
    }

    /** Whether whoever asks may change anything. */
    public boolean isManages() {
        return manages;
    }

    /** The address of these pages, with a slash at its end. */
    public String getHome() {
        return home;
    }

    /** The address of the overview. */
    public String getOverview() {
        return home.substring(0, home.length() - 1);
    }

    /** The key of the words for adding an entry. */
    public String getAddKey() {
        return "add." + roll.id();
    }
}
