package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Who has an account at a council, and as what. */
@Named
@RequestScoped
@Route(value = "accounts", show = Act.READ_ACCOUNTS, menu = 20)
public class AccountsScreen implements Screen {

    /** An account as it stands in the list. */
    public record Line(String id, String name, String login, String roles, String state) {}

    @Inject
    private CouncilAccounts accounts;

    private List<Line> lines = List.of();
    private boolean mayManage;

    @Override
    public Reply show(Exchange exchange) {
        Map<String, List<Capacity>> byAccount = accounts.list(exchange.actor()).stream()
                .collect(Collectors.groupingBy(
                        capacity -> capacity.account().id(), LinkedHashMap::new, Collectors.toList()));
        lines = byAccount.values().stream().map(AccountsScreen::line).toList();
        mayManage = Act.MANAGE_ACCOUNTS.allows(exchange.actor(), exchange.council());
        return Reply.view("accounts");
    }

    private static Line line(List<Capacity> capacities) {
        Account account = capacities.get(0).account();
        return new Line(
                account.id(),
                account.name(),
                account.login(),
                capacities.stream()
                        .map(capacity -> SignInWords.role(capacity.role()))
                        .collect(Collectors.joining(", ")),
                SignInWords.of("state." + account.state()));
    }

    /** Whether whoever asks may change something. */
    public boolean isMayManage() {
        return mayManage;
    }

    /** The accounts. */
    public List<Line> getLines() {
        return lines;
    }
}
