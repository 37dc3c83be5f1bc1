package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordat.council.Act;
import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Rules;
import org.concordat.store.Served;

/** Which rules are in force, which were and which will be; what is proposed; and what can be looked at beforehand. */
@Named
@RequestScoped
@Route(value = "rules", show = Act.READ_SWITCHES, menu = 40)
public class RulesScreen implements Screen {

    /** A period of rules. */
    public record Period(String from, String rules, String version, String acceptedBy, String reason, String gone) {}

    /** A proposal, where it stands, and what can be done with it. */
    public record Proposal(String rules, String state, List<String> about, List<Link> acts) {}

    /** A link below the application's root. */
    public record Link(String address, String text, String note) {}

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What may stand behind {@code ?done=}. */
    private static final Set<String> DONE = Set.of("proposed", "accepted", "taken-back", "withdrawn");

    @Inject
    private Directory directory;

    @Inject
    private Candidates candidates;

    @Inject
    private Switches switches;

    @Inject
    private ProfileRegistry registry;

    private String done = "";
    private String propose = "";
    private String readings = "";
    private boolean mayPropose;
    private List<Period> current = List.of();
    private List<Period> history = List.of();
    private List<Proposal> proposals = List.of();
    private List<Link> previews = List.of();

    @Override
    public Reply show(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        propose = exchange.root() + "rules/propose";
        readings = exchange.root() + "rules/readings";
        mayPropose = Act.PROPOSE_SWITCH.allows(exchange.actor(), exchange.council());
        done = DONE.contains(exchange.text("done")) ? SwitchWords.of("done." + exchange.text("done")) : "";
        current = council.on(today).stream().map(this::period).toList();
        List<Period> all = new ArrayList<>(council.history().stream()
                .filter(period -> !period.accepted().starts().isAfter(today))
                .map(this::period)
                .toList());
        Collections.reverse(all);
        history = all;
        proposals = switches.all().stream()
                .map(one -> proposal(one, council, today, exchange))
                .toList();
        previews = candidates.all(council, today).stream()
                .map(rules -> preview(rules, council, today, exchange.root()))
                .toList();
        return Reply.view("rules");
    }

    private Period period(Served.Period period) {
        InForce accepted = period.accepted();
        return new Period(
                SwitchWords.day(accepted.starts()),
                SwitchWords.named(Rules.of(accepted), registry),
                SwitchWords.of("rules.version", accepted.pluginVersion(), shortened(accepted.rules())),
                accepted.acceptedBy(),
                accepted.reason(),
                period.rules().isPresent() ? "" : SwitchWords.of("rules.gone"));
    }

    private static String shortened(String digest) {
        String hex = digest.replaceFirst("^.*:", "");
        return hex.length() < 8 ? hex : hex.substring(0, 4) + " " + hex.substring(4, 8);
    }

    private Proposal proposal(Switch one, Served council, LocalDate today, Exchange exchange) {
        ProposedSwitch proposal = one.proposal();
        Switch.State state = one.state(council, today);
        String first = SwitchWords.day(one.steps().stream()
                .flatMap(step -> step.starts().stream())
                .findFirst()
                .orElse(proposal.wished()));
        List<String> about = new ArrayList<>();
        about.add(SwitchWords.of(
                "about.proposed",
                day(proposal.proposed()),
                proposal.proposedBy(),
                SwitchWords.day(proposal.wished()),
                proposal.reason()));
        one.steps()
                .forEach(step -> about.add(SwitchWords.of(
                        "about." + key(step.step()), day(step.done()), step.doneBy(), first, step.reason())));
        return new Proposal(
                SwitchWords.named(proposal.rules(), registry),
                SwitchWords.of("state." + key(state), first),
                about,
                acts(proposal, state, council, today, exchange));
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(java.time.Instant moment) {
        return SwitchWords.day(LocalDate.ofInstant(moment, LONDON));
    }

    private List<Link> acts(
            ProposedSwitch proposal, Switch.State state, Served council, LocalDate today, Exchange exchange) {
        List<Link> acts = new ArrayList<>();
        String root = exchange.root() + "rules/" + proposal.id() + "/";
        boolean accepts = Act.ACCEPT_SWITCH.allows(exchange.actor(), exchange.council());
        if (state == Switch.State.PROPOSED) {
            candidates
                    .loaded(proposal.rules(), council, today)
                    .ifPresent(rules ->
                            acts.add(link(PreviewScreen.address(exchange.root(), proposal.rules()), "act.preview")));
            if (accepts) {
                acts.add(link(root + "accept", "act.accept"));
            }
            if (mayPropose) {
                acts.add(link(root + "withdraw", "act.withdraw"));
            }
        } else if (state == Switch.State.TO_COME && accepts) {
            acts.add(link(root + "take-back", "act.take-back"));
        }
        return acts;
    }

    private static Link link(String address, String key) {
        return new Link(address, SwitchWords.of(key), "");
    }

    private static Link preview(LoadedProfile rules, Served council, LocalDate today, String root) {
        boolean same = council.on(today)
                .filter(period -> Rules.of(period.accepted()).same(Rules.of(rules)))
                .isPresent();
        return new Link(
                same ? "" : PreviewScreen.address(root, Rules.of(rules)),
                SwitchWords.named(rules),
                SwitchWords.of(
                        same ? "preview.same" : "preview.version",
                        rules.manifest().version()));
    }

    /** What has just been done; empty if nothing. */
    public String getDone() {
        return done;
    }

    /** Where the places are that can be read in two ways. */
    public String getReadings() {
        return readings;
    }

    /** Where rules are proposed. */
    public String getPropose() {
        return propose;
    }

    /** Whether they may propose rules. */
    public boolean isMayPropose() {
        return mayPropose;
    }

    /** The rules in force, if there are any. */
    public List<Period> getCurrent() {
        return current;
    }

    /** All rules that have been in force, the latest first. */
    public List<Period> getHistory() {
        return history;
    }

    /** What was proposed, the latest first. */
    public List<Proposal> getProposals() {
        return proposals;
    }

    /** The rules that may be put in force. */
    public List<Link> getPreviews() {
        return previews;
    }
}
