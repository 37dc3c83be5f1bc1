package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where an administrator gives somebody a role at their council, with an account if they have none. */
@Named
@RequestScoped
@Route(value = "accounts/new", show = Act.MANAGE_ACCOUNTS, submit = Act.MANAGE_ACCOUNTS)
public class NewAccountScreen implements Screen {

    private static final String VIEW = "account-new";

    @Inject
    private CouncilAccounts accounts;

    private final Faults faults = new Faults();
    private String login = "";
    private String name = "";
    private String role = AccountRole.MEMBER.id();
    private String link = "";
    private boolean doubtful;
    private boolean done;

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        login = exchange.text("login");
        name = exchange.text("name");
        role = exchange.text("role");
        Who.check(login, name, faults);
        Optional<AccountRole> wanted = role(role);
        if (wanted.isEmpty()) {
            faults.add("role", SignInWords.of("role.missing"));
        }
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        CouncilAccounts.Granted granted = accounts.grant(
                exchange.actor(),
                login,
                name,
                wanted.get(),
                !exchange.text("certain").isEmpty());
        if (granted instanceof CouncilAccounts.Refused refused) {
            faults.add("login", SignInWords.of(refused.key()));
            return Reply.rejected(VIEW);
        }
        if (granted instanceof CouncilAccounts.Doubtful) {
            doubtful = true;
            faults.add("certain", SignInWords.of("grant.doubtful"));
            return Reply.rejected(VIEW);
        }
        if (granted instanceof CouncilAccounts.Invited invited) {
            link = Links.invitation(exchange.request(), invited.code());
        }
        done = true;
        return Reply.view("account-invited");
    }

    static Optional<AccountRole> role(String id) {
        return Stream.of(AccountRole.values())
                .filter(known -> known.id().equals(id))
                .findFirst();
    }

    static List<Choice> roles(String chosen) {
        return Stream.of(AccountRole.values())
                .map(known -> new Choice(
                        known.id(),
                        known.id(),
                        SignInWords.role(known),
                        known.id().equals(chosen)))
                .toList();
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The e-mail address that was typed. */
    public String getLogin() {
        return login;
    }

    /** The name that was typed. */
    public String getName() {
        return name;
    }

    /** The roles to choose from. */
    public List<Choice> getRoles() {
        return roles(role);
    }

    /** Whether the account is another council's, and may be somebody else's. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** The link for its owner; empty if they can sign in already. */
    public String getLink() {
        return link;
    }

    /** That it is shown only now, and how long it can be used. */
    public String getOnce() {
        return SignInWords.linkOnce();
    }

    /** Whether it was done. */
    public boolean isDone() {
        return done;
    }
}
