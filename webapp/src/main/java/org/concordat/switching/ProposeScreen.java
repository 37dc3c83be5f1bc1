package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
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

/** Where other rules are proposed. */
@Named
@RequestScoped
@Route(value = "rules/propose", show = Act.PROPOSE_SWITCH, submit = Act.PROPOSE_SWITCH)
public class ProposeScreen implements Screen {

    /** Rules to choose. */
    public record Option(String value, String label, boolean chosen) {}

    private static final String VIEW = "rules-propose";

    @Inject
    private Directory directory;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Switches switches;

    private final Faults faults = new Faults();
    private String back = "";
    private String chosen = "";
    private String reason = "";
    private TypedDate wished = new TypedDate("", "", "");
    private List<Option> options = List.of();

    @Override
    public Reply show(Exchange exchange) {
        chosen = exchange.text("profile") + " " + exchange.text("edition");
        choices(exchange);
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        chosen = exchange.text("rules");
        reason = exchange.text("reason");
        wished = TypedDate.of(exchange, "wished");
        choices(exchange);
        Optional<LoadedProfile> rules = registry.profiles().stream()
                .filter(profile -> value(profile).equals(chosen))
                .findFirst();
        Optional<LocalDate> day = wished.date();
        SwitchFaults.rules(council, rules, day.filter(d -> !d.isBefore(today)).orElse(today))
                .ifPresent(fault -> faults.add("rules", fault));
        SwitchFaults.day(day, today)
                .or(() -> SwitchFaults.overlap(council, day.orElseThrow(), today))
                .ifPresent(fault -> faults.add("wished", fault));
        SwitchFaults.reason(reason).ifPresent(fault -> faults.add("reason", fault));
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        switches.propose(exchange.actor(), Rules.of(rules.orElseThrow()), day.orElseThrow(), reason);
        return Reply.redirect(exchange.root() + "rules?done=proposed");
    }

    private void choices(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        back = exchange.root() + "rules";
        options = registry.profiles().stream()
                .filter(rules ->
                        council.council().profiles().contains(rules.profile().id()))
                .map(rules -> new Option(
                        value(rules), SwitchWords.named(rules), value(rules).equals(chosen)))
                .toList();
    }

    private static String value(LoadedProfile rules) {
        return rules.profile().id() + " " + rules.edition().id();
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The rules that may be put in force. */
    public List<Option> getOptions() {
        return options;
    }

    /** The day as it was typed. */
    public TypedDate getWished() {
        return wished;
    }

    /** The reason as it was typed. */
    public String getReason() {
        return reason;
    }

    /** Where the rules in force are shown. */
    public String getBack() {
        return back;
    }
}
