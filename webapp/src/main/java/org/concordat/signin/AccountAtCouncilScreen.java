package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.web.Dates;

/** What somebody is at a council, and what its administrator can change of it. */
@Named
@RequestScoped
@Route(value = "accounts/{account}", show = Act.MANAGE_ACCOUNTS, submit = Act.MANAGE_ACCOUNTS)
public class AccountAtCouncilScreen implements Screen {

    /** A role of theirs. */
    public record Line(String id, String role, String since) {}

    private static final String VIEW = "account-at-council";

    @Inject
    private CouncilAccounts accounts;

    @Inject
    private DemonstrationAccounts demonstration;

    private final Faults faults = new Faults();
    private List<Capacity> capacities = List.of();
    private String link = "";
    private boolean own;

    @Override
    public Reply show(Exchange exchange) {
        capacities = accounts.show(exchange.actor(), exchange.path().getOrDefault("account", ""));
        if (capacities.isEmpty()) {
            return Reply.notFound();
        }
        own = accounts.isOwn(capacities.get(0).account());
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Reply shown = show(exchange);
        if (capacities.isEmpty()) {
            return shown;
        }
        Account account = capacities.get(0).account();
        Optional<String> fault = Optional.empty();
        boolean taking = !(exchange.text("link") + exchange.text("revoke")).isEmpty();
        if (taking && demonstration.isOwn(account)) {
            fault = Optional.of("demonstration.own");
        } else if (!exchange.text("link").isEmpty()) {
            Optional<String> code = accounts.invite(exchange.actor(), account.id());
            link = code.map(secret -> Links.invitation(exchange.request(), secret))
                    .orElse("");
            return code.isPresent() ? Reply.view("account-linked") : Reply.notFound();
        } else if (!exchange.text("revoke").isEmpty()) {
            fault = accounts.revoke(exchange.actor(), exchange.text("revoke"));
        } else {
            Optional<AccountRole> role = NewAccountScreen.role(exchange.text("role"));
            CouncilAccounts.Granted granted = role.<CouncilAccounts.Granted>map(
                            wanted -> accounts.grant(exchange.actor(), account.login(), account.name(), wanted, true))
                    .orElseGet(() -> new CouncilAccounts.Refused("role.missing"));
            fault = granted instanceof CouncilAccounts.Refused refused ? Optional.of(refused.key()) : Optional.empty();
        }
        if (fault.isPresent()) {
            faults.add("role", SignInWords.of(fault.get()));
            return Reply.rejected(VIEW);
        }
        boolean gone = accounts.of(account.id()).isEmpty();
        String done = gone ? "role-last" : exchange.text("revoke").isEmpty() ? "role-given" : "role-taken";
        return Reply.redirect(exchange.root() + "accounts" + (gone ? "" : "/" + account.id()) + "?done=" + done);
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** Whose account it is. */
    public Account getAccount() {
        return capacities.get(0).account();
    }

    /** Whether it is open, in words. */
    public String getState() {
        return SignInWords.of("state." + getAccount().state());
    }

    /** What they are. */
    public List<Line> getLines() {
        return capacities.stream()
                .map(capacity ->
                        new Line(capacity.id(), SignInWords.role(capacity.role()), Dates.day(capacity.since())))
                .toList();
    }

    /** What they could be too. */
    public List<Choice> getRoles() {
        return NewAccountScreen.roles("").stream()
                .filter(choice -> capacities.stream()
                        .noneMatch(capacity -> capacity.role().id().equals(choice.value())))
                .toList();
    }

    /** Whether this council may make a new link for them. */
    public boolean isOwn() {
        return own;
    }

    /** The new link. */
    public String getLink() {
        return link;
    }

    /** That it is shown only now, and how long it can be used. */
    public String getOnce() {
        return SignInWords.linkOnce();
    }
}
