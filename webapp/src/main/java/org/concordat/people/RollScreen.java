package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
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

    /** A page of the list. */
    public record PageLink(int number, String address, boolean current) {}

    @Inject
    private PeopleActs acts;

    @Inject
    private Directory directory;

    private Roll roll = Roll.MEMBERS;
    private List<Line> lines = List.of();
    private List<PageLink> pages = List.of();
    private String words = "";
    private boolean alsoEnded;
    private boolean manages;
    private long all;
    private int number = 1;
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
        number = exchange.text("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(exchange.text("page")) : 1;
        PeopleActs.Page page =
                acts.list(exchange.actor(), new PeopleStore.Wanted(roll, words, alsoEnded, directory.today()), number);
        all = page.all();
        lines = page.entries().stream().map(entry -> line(entry, page)).toList();
        int last = (int) Math.max(1, (all + PeopleActs.PAGE - 1) / PeopleActs.PAGE);
        pages = number > last ? List.of(link(1)) : numbers(last);
        return Reply.view("people-roll");
    }

    private Line line(Entry entry, PeopleActs.Page page) {
        Field about = switch (roll) {
            case MEMBERS -> Field.GROUPS;
            case OFFICERS -> Field.POST;
            case GROUPS -> Field.LEADERS;
            case COMMITTEES -> Field.CHAIRS;
            case WARDS -> Field.REFERENCE;
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

    /** The first and the last page and those beside this one. */
    private List<PageLink> numbers(int last) {
        TreeSet<Integer> shown = new TreeSet<>();
        Stream.of(1, 2, number - 1, number, number + 1, last - 1, last)
                .filter(one -> one >= 1 && one <= last)
                .forEach(shown::add);
        return shown.stream().map(this::link).toList();
    }

    private PageLink link(int to) {
        String query = (words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&")
                + (alsoEnded ? "ended=yes&" : "") + "page=" + to;
        return new PageLink(to, home + roll.id() + "?" + query, to == number);
    }

    /** The roll's id. */
    public String getRoll() {
        return roll.id();
    }

    /** What the list is called. */
    public String getTitle() {
        return PeopleWords.of("roll." + roll.id())
                + (pages.size() > 1
                        ? PeopleWords.of(
                                "page.of", number, pages.get(pages.size() - 1).number())
                        : "");
    }

    /** How many there are. */
    public String getFound() {
        return PeopleWords.of(all == 1 ? "found.one" : "found", all);
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return List.of(
                PeopleWords.of("field.name"),
                PeopleWords.of("list.about." + roll.id()),
                PeopleWords.of("field.reference"),
                PeopleWords.of("list.days"));
    }

    /** The entries of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** The pages, where there are several. */
    public List<PageLink> getPages() {
        return pages.size() > 1 ? pages : List.of();
    }

    /** The address of the page before; empty where there is none. */
    public String getBefore() {
        return number > 1 ? link(number - 1).address() : "";
    }

    /** The address of the page after; empty where there is none. */
    public String getAfter() {
        return (long) number * PeopleActs.PAGE < all ? link(number + 1).address() : "";
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
