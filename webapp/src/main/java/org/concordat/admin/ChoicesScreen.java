package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.council.Setting;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** What a council can choose of its pages. */
@Named
@RequestScoped
@Route(value = "settings/choices", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL)
public class ChoicesScreen implements Screen {

    /** A choice. */
    public record Choice(String value, String label, boolean chosen) {}

    @Inject
    private Directory directory;

    @Inject
    private OwnSettings own;

    private String chosen = "";

    @Override
    public Reply show(Exchange exchange) {
        chosen = directory.any(exchange.council()).orElseThrow().particulars().choice(Setting.CONTACT_EMAILS);
        return Reply.view("settings-choices");
    }

    @Override
    public Reply submit(Exchange exchange) {
        String choice = exchange.text(Setting.CONTACT_EMAILS.id());
        if (!Setting.CONTACT_EMAILS.choices().contains(choice)) {
            return Reply.notFound();
        }
        own.choose(exchange.actor(), Setting.CONTACT_EMAILS, choice);
        directory.refresh();
        return Reply.redirect(exchange.root() + "settings/choices?done=saved");
    }

    /** Whether e-mail addresses are shown, to choose. */
    public List<Choice> getEmails() {
        return Setting.CONTACT_EMAILS.choices().stream()
                .map(choice -> new Choice(choice, words(choice), choice.equals(chosen)))
                .toList();
    }

    /** What a choice of e-mail addresses is called. */
    static String words(String choice) {
        return AdminWords.of("choice." + Setting.CONTACT_EMAILS.id() + "." + choice);
    }
}
