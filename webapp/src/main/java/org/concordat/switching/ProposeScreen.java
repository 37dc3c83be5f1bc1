package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Rules;
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
    private Candidates candidates;

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
        Served council = directory.any(exchange.council()).orElseThrow();
        chosen = candidates
                .asked(council, exchange, directory.today())
                .map(ProposeScreen::value)
                .orElse("");
        choices(council, exchange);
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        chosen = exchange.text("rules");
        reason = exchange.text("reason");
        wished = TypedDate.of(exchange, "wished");
        Optional<LoadedProfile> rules = choices(council, exchange).stream()
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

    /** The rules that can be chosen: those of every profile, and those that the address names. */
    private List<LoadedProfile> choices(Served council, Exchange exchange) {
        back = exchange.root() + "rules";
        Map<String, LoadedProfile> all = new LinkedHashMap<>();
        Stream.concat(
                        candidates.asked(council, exchange, directory.today()).stream(),
                        candidates.all(council, directory.today()).stream())
                .forEach(rules -> all.putIfAbsent(value(rules), rules));
        options = all.entrySet().stream()
                .map(rules -> new Option(
                        rules.getKey(),
                        SwitchWords.named(rules.getValue()),
                        rules.getKey().equals(chosen)))
                .toList();
        return List.copyOf(all.values());
    }

    private static String value(LoadedProfile rules) {
        return Candidates.query(Rules.of(rules));
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
