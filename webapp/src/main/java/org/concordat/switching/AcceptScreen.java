package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.web.Comparisons;
import org.jspecify.annotations.Nullable;

/** Where the Monitoring Officer accepts proposed rules, knowing what changes. */
@Named
@RequestScoped
@Route(value = "rules/{switch}/accept", show = Act.ACCEPT_SWITCH, submit = Act.ACCEPT_SWITCH)
public class AcceptScreen implements Screen {

    private static final String VIEW = "rules-accept";

    @Inject
    private Directory directory;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Candidates candidates;

    @Inject
    private Switches switches;

    @Inject
    private Previews previews;

    @Inject
    private Comparisons comparisons;

    private final Faults faults = new Faults();
    private @Nullable ProposedSwitch proposal;
    private @Nullable PreviewPage preview;
    private TypedDate starts = new TypedDate("", "", "");
    private String reason = "";
    private String back = "";

    @Override
    public Reply show(Exchange exchange) {
        if (!found(exchange)) {
            return Reply.notFound();
        }
        starts = TypedDate.of(getProposal().wished());
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!found(exchange)) {
            return Reply.notFound();
        }
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        starts = TypedDate.of(exchange, "starts");
        reason = exchange.text("reason");
        Optional<LocalDate> day = starts.date();
        SwitchFaults.day(day, today)
                .or(() -> SwitchFaults.overlap(council, day.orElseThrow(), today))
                .ifPresent(fault -> faults.add("starts", fault));
        Optional<LoadedProfile> rules = candidates.loaded(getProposal().rules(), council, today);
        if (rules.isEmpty()) {
            faults.add("starts", SwitchWords.of("fault.rules.changed"));
        } else if (!faults.isAny()) {
            SwitchFaults.rules(council, rules, day.orElseThrow()).ifPresent(fault -> faults.add("starts", fault));
        }
        SwitchFaults.reason(reason).ifPresent(fault -> faults.add("reason", fault));
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        switches.accept(exchange.actor(), getProposal(), day.orElseThrow(), reason, today);
        directory.refresh();
        return Reply.redirect(exchange.root() + "rules?done=accepted");
    }

    /** Reads the proposal, if there is one on which nobody has decided. */
    private boolean found(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        back = exchange.root() + "rules";
        proposal = switches.find(exchange.path().getOrDefault("switch", ""))
                .filter(one -> one.state(council, today) == Switch.State.PROPOSED)
                .map(Switch::proposal)
                .orElse(null);
        if (proposal != null) {
            candidates
                    .loaded(proposal.rules(), council, today)
                    .map(rules -> rules.on(today))
                    .ifPresent(then -> {
                        Optional<Preview> changes = council.rulesOn(today).map(now -> previews.of(now, then, today));
                        PreviewPage page = new PreviewPage(exchange.root(), then, changes, comparisons);
                        changes.map(previews::touched).ifPresent(page::touching);
                        preview = page;
                    });
        }
        return proposal != null;
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** What is proposed. */
    public ProposedSwitch getProposal() {
        if (proposal == null) {
            throw new IllegalStateException("The page shows a proposal.");
        }
        return proposal;
    }

    /** What the rules are called. */
    public String getRules() {
        return SwitchWords.named(getProposal().rules(), registry);
    }

    /** Who proposed them, for which day and why. */
    public String getAbout() {
        return SwitchWords.of(
                "accept.about",
                getProposal().proposedBy(),
                SwitchWords.day(getProposal().wished()),
                getProposal().reason());
    }

    /** Whether the rules are no longer loaded as they were proposed. */
    public boolean isChanged() {
        return preview == null;
    }

    /** What would change; only if the rules are loaded. */
    public PreviewPage getPreview() {
        if (preview == null) {
            throw new IllegalStateException("There is a preview of loaded rules only.");
        }
        return preview;
    }

    /** Where the rules in force are shown. */
    public String getBack() {
        return back;
    }

    /** The first day as it was typed. */
    public TypedDate getStarts() {
        return starts;
    }

    /** The reason as it was typed. */
    public String getReason() {
        return reason;
    }
}
