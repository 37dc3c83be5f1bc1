package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.profile.Contact;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** The titles that a council's rules name, and who is behind each. */
@Named
@RequestScoped
@Route(value = "settings/contacts", show = Act.MANAGE_COUNCIL)
public class ContactsScreen implements Screen {

    /** A title, what is known of who is behind it, and where it is changed. */
    public record Row(String title, List<String> known, String address) {}

    @Inject
    private Directory directory;

    private List<Row> rows = List.of();

    @Override
    public Reply show(Exchange exchange) {
        Titles titles = Titles.of(directory.any(exchange.council()).orElseThrow(), directory.today());
        rows = titles.roles().stream()
                .map(role -> new Row(
                        titles.title(role),
                        known(titles.contact(role)),
                        exchange.root() + "settings/contacts/" + role.id()))
                .toList();
        return Reply.view("settings-contacts");
    }

    static List<String> known(Contact contact) {
        return Stream.of(contact.post(), contact.email(), contact.department())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The titles, the Monitoring Officer's first. */
    public List<Row> getRows() {
        return rows;
    }
}
