package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.signin.FirstAdministrator;
import org.concordat.store.Demonstration;
import org.concordat.store.Directory;
import org.concordat.store.Served;

/** A council as the instance sees it: the checklist of its on-boarding, and where it stands. */
@Named
@RequestScoped
@Route(value = "councils/{council}", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class CouncilScreen implements Screen {

    @Inject
    private Directory directory;

    @Inject
    private SetUp setUp;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Demonstration demonstration;

    private final Faults faults = new Faults();
    private Optional<Served> served = Optional.empty();
    private List<Checklist.Item> items = List.of();

    @Override
    public Reply show(Exchange exchange) {
        return read(exchange) ? Reply.view("admin-council") : Reply.notFound();
    }

    private boolean read(Exchange exchange) {
        served = directory.any(String.valueOf(exchange.path().get("council")));
        items = served.map(council -> Checklist.of(
                        council, administrator.isThere(council.council().id())))
                .orElse(List.of());
        return served.isPresent();
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!read(exchange)) {
            return Reply.notFound();
        }
        boolean opening = exchange.text("act").equals("open");
        if (opening && !isComplete()) {
            faults.add("checklist", AdminWords.of("council.open.fault"));
            return Reply.rejected("admin-council");
        }
        if (!opening && demonstration.isOwn(getCouncil().id())) {
            faults.add("checklist", AdminWords.of("council.demonstration"));
            return Reply.rejected("admin-council");
        }
        Council.Status status = opening ? Council.Status.OPEN : Council.Status.CLOSED;
        setUp.become(exchange.actor(), getCouncil().id(), status);
        directory.refresh();
        return Reply.redirect("/admin/councils/" + getCouncil().id() + (opening ? "?done=opened" : "?done=closed"));
    }

    /** The council. */
    public Council getCouncil() {
        return served.orElseThrow().council();
    }

    /** What there is to do. */
    public List<Checklist.Item> getItems() {
        return items;
    }

    /** Whether all of it is done. */
    public boolean isComplete() {
        return items.stream().allMatch(Checklist.Item::done);
    }

    /** Whether it is served. */
    public boolean isOpen() {
        return getCouncil().status() == Council.Status.OPEN;
    }

    /** Whether it may be deleted. */
    public boolean isClosed() {
        return getCouncil().status() == Council.Status.CLOSED;
    }

    /** Where it stands, in words. */
    public String getStatus() {
        return CouncilsScreen.status(getCouncil());
    }

    /** Why it cannot be opened. */
    public Faults getFaults() {
        return faults;
    }
}
