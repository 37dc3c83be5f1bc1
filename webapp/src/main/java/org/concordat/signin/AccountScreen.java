package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.web.Dates;

/** One's own account: password, second factor, capacities, and where one is signed in. */
@Named
@RequestScoped
@Route(value = "account", show = Act.OWN_ACCOUNT, submit = Act.OWN_ACCOUNT)
public class AccountScreen implements Screen {

    /** A session as its owner sees it. */
    public record Line(String id, String begun, String seen, String origin, String browser, boolean here) {}

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession session;

    @Inject
    private SignedIn signedIn;

    @Inject
    private DemonstrationAccounts demonstration;

    private List<Line> lines = List.of();
    private List<String> capacities = List.of();
    private int recoveryCodes;

    @Override
    public Reply show(Exchange exchange) {
        Session mine = session.orFail();
        boolean everybodys = demonstration.isOwn(mine.account());
        lines = sessions.of(mine.account()).stream()
                // Where others use the demonstration from is nobody's business.
                .filter(known -> !everybodys || known.id().equals(mine.id()))
                .map(known -> new Line(
                        known.id(),
                        Dates.moment(known.begun()),
                        Dates.moment(known.seen()),
                        known.origin(),
                        Browser.named(known.browser()),
                        known.id().equals(mine.id())))
                .toList();
        capacities = sessions.capacities(mine.account()).stream()
                .map(capacity -> SignInWords.of(
                        "acting", SignInWords.role(capacity.role()), signedIn.council(capacity.ofCouncil())))
                .toList();
        recoveryCodes = accounts.recoveryCodes(mine.account());
        return Reply.view("account");
    }

    @Override
    public Reply submit(Exchange exchange) {
        Session mine = session.orFail();
        if (exchange.text("others").isEmpty()) {
            sessions.end(exchange.actor(), mine.account(), exchange.text("session"));
            return Reply.redirect("/admin/account?done=session");
        }
        if (!demonstration.isOwn(mine.account())) {
            sessions.endAll(exchange.actor(), mine.account(), Optional.of(mine));
        }
        return Reply.redirect("/admin/account?done=sessions");
    }

    /** What one signs in with. */
    public String getLogin() {
        return session.orFail().account().login();
    }

    /** Whether there is a second factor. */
    public boolean isSecondFactor() {
        return session.orFail().account().hasSecondFactor();
    }

    /** How many recovery codes are left. */
    public int getRecoveryCodes() {
        return recoveryCodes;
    }

    /** As what one can act. */
    public List<String> getCapacities() {
        return capacities;
    }

    /** Where one is signed in. */
    public List<Line> getSessions() {
        return lines;
    }
}
