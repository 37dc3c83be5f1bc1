package org.concordat.switching;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.jspecify.annotations.Nullable;

/** What the two pages have in common on which a switch is given up, with a reason. */
public abstract class Revocation implements Screen {

    @Inject
    private Directory directory;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Switches switches;

    private final String view;
    private final Switch.State from;
    private final String done;
    private final String about;
    private final Faults faults = new Faults();
    private @Nullable Switch found;
    private String reason = "";
    private String back = "";

    /**
     * A page.
     *
     * @param from where the switch has to stand
     * @param done what is said afterwards
     * @param about the key of what is said before
     */
    Revocation(String view, Switch.State from, String done, String about) {
        this.view = view;
        this.about = about;
        this.from = from;
        this.done = done;
    }

    abstract void revoke(Switches all, Exchange exchange, Switch one, String why, LocalDate today);

    @Override
    public Reply show(Exchange exchange) {
        return found(exchange) ? Reply.view(view) : Reply.notFound();
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!found(exchange)) {
            return Reply.notFound();
        }
        reason = exchange.text("reason");
        SwitchFaults.reason(reason).ifPresent(fault -> faults.add("reason", fault));
        if (faults.isAny()) {
            return Reply.rejected(view);
        }
        revoke(switches, exchange, one(), reason, directory.today());
        directory.refresh();
        return Reply.redirect(exchange.root() + "rules?done=" + done);
    }

    private boolean found(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        back = exchange.root() + "rules";
        found = switches.find(exchange.path().getOrDefault("switch", ""))
                .filter(one -> one.state(council, directory.today()) == from)
                .orElse(null);
        return found != null;
    }

    private Switch one() {
        if (found == null) {
            throw new IllegalStateException("The page shows a switch.");
        }
        return found;
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** What the rules are called. */
    public String getRules() {
        return SwitchWords.named(one().proposal().rules(), registry);
    }

    /** What will be so afterwards. */
    public String getAbout() {
        String first = SwitchWords.day(
                one().last().flatMap(SwitchStep::starts).orElse(one().proposal().wished()));
        return SwitchWords.of(about, getRules(), first);
    }

    /** Where the rules in force are shown. */
    public String getBack() {
        return back;
    }

    /** The reason as it was typed. */
    public String getReason() {
        return reason;
    }
}
