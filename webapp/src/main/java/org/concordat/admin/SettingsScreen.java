package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.council.Particulars;
import org.concordat.council.Setting;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.web.Dates;

/** What a council has set for itself, and for whoever may change it the way there. */
@Named
@RequestScoped
@Route(value = "settings", show = Act.READ_COUNCIL, menu = 20)
public class SettingsScreen implements Screen {

    /** Some settings: what they are called and about, what they are, and where they are changed, empty for those who may not. */
    public record Row(String title, String note, List<String> values, String address) {}

    @Inject
    private Directory directory;

    private List<Row> rows = List.of();

    @Override
    public Reply show(Exchange exchange) {
        Served served = directory.any(exchange.council()).orElseThrow();
        Council council = served.council();
        Particulars set = served.particulars();
        String root =
                Act.MANAGE_COUNCIL.allows(exchange.actor(), exchange.council()) ? exchange.root() + "settings/" : "";
        rows = List.of(
                row("names", List.of(council.name(), council.shortName(), council.accent()), root),
                row("calendar", calendar(set), root),
                row("contacts", contacts(Titles.of(served, directory.today())), root),
                row("choices", List.of(ChoicesScreen.words(set.choice(Setting.CONTACT_EMAILS))), root));
        return Reply.view("settings");
    }

    private static Row row(String key, List<String> values, String root) {
        return new Row(
                AdminWords.of("settings." + key),
                AdminWords.of("settings." + key + ".note"),
                values,
                root.isEmpty() ? "" : root + key);
    }

    private static List<String> calendar(Particulars set) {
        Stream<String> days = set.closed().isEmpty()
                ? Stream.of(AdminWords.of("calendar.none"))
                : set.closed().entrySet().stream().map(day -> Dates.inFull(day.getKey()) + ": " + day.getValue());
        return Stream.concat(
                        days,
                        Stream.of(AdminWords.of("calendar.complete.done"))
                                .filter(done -> set.choice(Setting.CALENDAR).equals("complete")))
                .toList();
    }

    private static List<String> contacts(Titles titles) {
        List<String> known = titles.roles().stream()
                .filter(role -> !ContactsScreen.known(titles.contact(role)).isEmpty())
                .map(role -> titles.title(role) + ": " + String.join(", ", ContactsScreen.known(titles.contact(role))))
                .toList();
        return known.isEmpty() ? List.of(AdminWords.of("contacts.none")) : known;
    }

    /** The settings. */
    public List<Row> getRows() {
        return rows;
    }
}
