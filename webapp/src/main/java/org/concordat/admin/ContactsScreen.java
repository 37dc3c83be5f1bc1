package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.council.Act;
import org.concordat.profile.Contact;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Role;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;

/** Who is behind the titles that a council's rules name. */
@Named
@RequestScoped
@Route(value = "settings/contacts", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL)
public class ContactsScreen implements Screen {

    private static final int LONGEST = 200;
    private static final String EMAIL = "[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}";
    private static final Contact NOBODY = new Contact("", "", "");

    /** A role with its contact as it was typed, and what is wrong with it. */
    public record Row(
            String id,
            String title,
            String post,
            String email,
            String department,
            String postFault,
            String emailFault,
            String departmentFault) {}

    @Inject
    private Directory directory;

    @Inject
    private OwnSettings own;

    private final Faults faults = new Faults();
    private Optional<LoadedProfile> rules = Optional.empty();
    private Map<Role, Contact> contacts = Map.of();
    private boolean saved;

    @Override
    public Reply show(Exchange exchange) {
        read(exchange);
        saved = !exchange.text("saved").isEmpty();
        return Reply.view("settings-contacts");
    }

    private void read(Exchange exchange) {
        Served served = directory.any(exchange.council()).orElseThrow();
        rules = served.on(directory.today()).flatMap(Served.Period::rules);
        contacts = served.particulars().contacts();
    }

    @Override
    public Reply submit(Exchange exchange) {
        read(exchange);
        Map<Role, Contact> typed = new LinkedHashMap<>();
        for (Role role : roles()) {
            Contact contact = new Contact(
                    exchange.text(role.id() + "-post"),
                    exchange.text(role.id() + "-email"),
                    exchange.text(role.id() + "-department"));
            typed.put(role, contact);
            length(role.id() + "-post", contact.post());
            length(role.id() + "-department", contact.department());
            if (!contact.email().isEmpty() && !contact.email().matches(EMAIL)) {
                faults.add(role.id() + "-email", AdminWords.of("contacts.email.fault", title(role)));
            }
        }
        contacts = typed;
        if (faults.isAny()) {
            return Reply.rejected("settings-contacts");
        }
        own.contacts(exchange.actor(), typed);
        directory.refresh();
        return Reply.redirect(exchange.root() + "settings/contacts?saved=yes");
    }

    private void length(String field, String text) {
        if (text.length() > LONGEST) {
            faults.add(field, AdminWords.of("contacts.long.fault", LONGEST));
        }
    }

    /** The roles that the rules in force name, and the Monitoring Officer, to whom questions go. */
    private List<Role> roles() {
        List<Role> roles = new ArrayList<>(
                rules.map(loaded -> loaded.profile().titles().keySet()).orElse(Set.<Role>of()));
        if (!roles.contains(Role.MONITORING_OFFICER)) {
            roles.add(Role.MONITORING_OFFICER);
        }
        roles.sort(Comparator.comparing((Role role) -> role != Role.MONITORING_OFFICER)
                .thenComparing(role -> role));
        return roles;
    }

    private String title(Role role) {
        return rules.map(loaded -> loaded.title(role)).orElseGet(() -> role.id().replace('-', ' '));
    }

    /** The roles with their contacts. */
    public List<Row> getRows() {
        return roles().stream().map(this::row).toList();
    }

    private Row row(Role role) {
        Contact contact = contacts.getOrDefault(role, NOBODY);
        return new Row(
                role.id(),
                title(role),
                contact.post(),
                contact.email(),
                contact.department(),
                faults.of(role.id() + "-post"),
                faults.of(role.id() + "-email"),
                faults.of(role.id() + "-department"));
    }

    /** Whether it was just saved. */
    public boolean isSaved() {
        return saved;
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }
}
