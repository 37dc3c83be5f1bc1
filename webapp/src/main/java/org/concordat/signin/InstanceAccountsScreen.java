package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Paging;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/**
 * Every account of the instance, for its administrators: new links, closing, another system administrator, and the first
 * administrator of a council that has none. What somebody is at a council that has one is that council's business.
 */
@Named
@RequestScoped
@Route(value = "accounts", show = Act.MANAGE_INSTANCE_ACCOUNTS, submit = Act.MANAGE_INSTANCE_ACCOUNTS, menu = 20)
public class InstanceAccountsScreen implements Screen {

    /** An account as it stands in the list. */
    public record Line(String id, String name, String login, String kind, String state, boolean closed) {}

    private static final String VIEW = "instance-accounts";
    private static final String SYSTEM = "-";
    private static final int A_PAGE = 20;
    private static final int LONGEST_SEARCH = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private FirstAdministrator first;

    @Inject
    private DemonstrationAccounts demonstration;

    private final Faults faults = new Faults();
    private String login = "";
    private String name = "";
    private String at = SYSTEM;
    private String link = "";
    private String words = "";
    private Paging pages = new Paging("", 1, 1);
    private List<Line> lines = List.of();

    @Override
    public Reply show(Exchange exchange) {
        list(exchange);
        return Reply.view(VIEW);
    }

    private void list(Exchange exchange) {
        String typed = exchange.text("q");
        words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        String query = words.isEmpty() ? "?" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        pages = Paging.of(exchange, "/admin/accounts" + query, accounts.count(words), A_PAGE);
        lines = accounts.found(exchange.actor(), words, (pages.number() - 1) * A_PAGE, A_PAGE).stream()
                .map(account -> new Line(
                        account.id(),
                        account.name(),
                        account.login(),
                        account.isSystemAdministrator() ? SignInWords.of("role.system-administrator") : "",
                        SignInWords.of("state." + account.state()),
                        account.state() == Account.State.CLOSED))
                .toList();
    }

    private Reply rejected(Exchange exchange) {
        list(exchange);
        return Reply.rejected(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!exchange.text("close").isEmpty()) {
            return close(exchange, exchange.text("close"));
        }
        if (!exchange.text("link").isEmpty()) {
            Optional<Account> account = accounts.find(exchange.text("link"));
            if (account.filter(demonstration::isOwn).isPresent()) {
                faults.add("accounts", SignInWords.of("demonstration.own"));
                return rejected(exchange);
            }
            return account.isEmpty()
                    ? Reply.notFound()
                    : linked(exchange, account.get().login(), accounts.invite(exchange.actor(), account.get()));
        }
        login = exchange.text("login");
        name = exchange.text("name");
        at = exchange.text("at");
        Who.check(login, name, faults);
        if (at.equals(SYSTEM) && accounts.withLogin(login).isPresent()) {
            faults.add("login", SignInWords.of("login.taken"));
        }
        if (faults.isAny()) {
            return rejected(exchange);
        }
        if (at.equals(SYSTEM)) {
            return linked(exchange, login, accounts.addSystemAdministrator(exchange.actor(), login, name));
        }
        CouncilAccounts.Granted granted = first.at(exchange.actor(), at, login, name);
        if (granted instanceof CouncilAccounts.Refused refused) {
            faults.add("at", SignInWords.of(refused.key()));
            return rejected(exchange);
        }
        // Whoever has an account, as the administrator of a council that was restored, signs in with it.
        return granted instanceof CouncilAccounts.Invited invited
                ? linked(exchange, login, invited.code())
                : Reply.redirect("/admin/accounts?done=role-given");
    }

    private Reply close(Exchange exchange, String id) {
        Optional<Account> account = accounts.find(id);
        if (account.isEmpty()) {
            return Reply.notFound();
        }
        if (demonstration.isOwn(account.get())) {
            faults.add("accounts", SignInWords.of("demonstration.own"));
            return rejected(exchange);
        }
        if (account.get().isSystemAdministrator() && accounts.systemAdministrators() <= 1) {
            faults.add("accounts", SignInWords.of("close.last"));
            return rejected(exchange);
        }
        accounts.close(exchange.actor(), account.get());
        return Reply.redirect("/admin/accounts?done=account-closed");
    }

    private Reply linked(Exchange exchange, String of, String code) {
        login = of;
        link = Links.invitation(exchange.request(), code);
        return Reply.view("instance-account-linked");
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The e-mail address that was typed, or for which the link is. */
    public String getLogin() {
        return login;
    }

    /** The name that was typed. */
    public String getName() {
        return name;
    }

    /** As what somebody can be invited. */
    public List<Choice> getKinds() {
        return first.choices(SYSTEM, at);
    }

    /** What was searched for. */
    public String getWords() {
        return words;
    }

    /** The pages of the list. */
    public Paging getPages() {
        return pages;
    }

    /** The accounts of this page. */
    public List<Line> getLines() {
        return lines;
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
