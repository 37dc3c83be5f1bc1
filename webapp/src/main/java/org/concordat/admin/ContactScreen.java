package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** Who is behind one of the titles that a council's rules name. */
@Named
@RequestScoped
@Route(value = "settings/contacts/{title}", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL)
public class ContactScreen implements Screen {

    private static final int LONGEST = 200;
    private static final String EMAIL = "[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}";
    private static final String VIEW = "settings-contact";

    @Inject
    private Directory directory;

    @Inject
    private OwnSettings own;

    private final Faults faults = new Faults();
    private String title = "";
    private Contact contact = Titles.NOBODY;

    @Override
    public Reply show(Exchange exchange) {
        return role(exchange).isPresent() ? Reply.view(VIEW) : Reply.notFound();
    }

    private Optional<Role> role(Exchange exchange) {
        Titles titles = Titles.of(directory.any(exchange.council()).orElseThrow(), directory.today());
        Optional<Role> role = titles.roles().stream()
                .filter(known -> known.id().equals(exchange.path().get("title")))
                .findFirst();
        role.ifPresent(known -> {
            title = titles.title(known);
            contact = titles.contact(known);
        });
        return role;
    }

    @Override
    public Reply submit(Exchange exchange) {
        Optional<Role> role = role(exchange);
        if (role.isEmpty()) {
            return Reply.notFound();
        }
        contact = new Contact(exchange.text("post"), exchange.text("email"), exchange.text("department"));
        length("post", contact.post());
        length("department", contact.department());
        if (!contact.email().isEmpty() && !contact.email().matches(EMAIL)) {
            faults.add("email", AdminWords.of("contacts.email.fault", title));
        }
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        own.contacts(exchange.actor(), Map.of(role.get(), contact));
        directory.refresh();
        return Reply.redirect(exchange.root() + "settings/contacts?done=saved");
    }

    private void length(String field, String text) {
        if (text.length() > LONGEST) {
            faults.add(field, AdminWords.of("contacts.long.fault", LONGEST));
        }
    }

    /** The title. */
    public String getTitle() {
        return title;
    }

    /** Who is behind it, as it was typed. */
    public Contact getContact() {
        return contact;
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }
}
