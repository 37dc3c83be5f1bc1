package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.CurrentCouncil;
import org.concordat.store.Directory;
import org.concordat.store.Served;

/** The first rules of a council that is being set up. */
@Named
@RequestScoped
@Route(value = "councils/{council}/rules", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class FirstRulesScreen implements Screen {

    private static final int LONGEST_REASON = 2000;

    /** An edition to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    @Inject
    private Directory directory;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private CurrentCouncil current;

    @Inject
    private SetUp setUp;

    private final Faults faults = new Faults();
    private List<LoadedProfile> allowed = List.of();
    private String id = "";
    private String chosen = "";
    private String reason = "";

    @Override
    public Reply show(Exchange exchange) {
        return read(exchange) ? Reply.view("admin-council-rules") : Reply.notFound();
    }

    /** Only a council without rules gets its first. */
    private boolean read(Exchange exchange) {
        id = String.valueOf(exchange.path().get("council"));
        Optional<Served> served =
                directory.any(id).filter(council -> council.history().isEmpty());
        allowed = served.map(council -> registry.profiles().stream()
                        .filter(profile -> council.council().profiles().contains(profile.id()))
                        .toList())
                .orElse(List.of());
        return served.isPresent();
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!read(exchange)) {
            return Reply.notFound();
        }
        chosen = exchange.text("edition");
        reason = exchange.text("reason");
        Optional<LoadedProfile> rules =
                allowed.stream().filter(profile -> key(profile).equals(chosen)).findFirst();
        if (rules.isEmpty()) {
            faults.add("edition", AdminWords.of("rules.edition.fault"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.add("reason", AdminWords.of("rules.reason.fault", LONGEST_REASON));
        }
        if (faults.isAny()) {
            return Reply.rejected("admin-council-rules");
        }
        current.enter(id);
        setUp.begin(exchange.actor(), accepted(rules.get(), exchange.actor().name()));
        directory.refresh();
        return Reply.redirect("/admin/councils/" + id + "?done=rules");
    }

    private InForce accepted(LoadedProfile rules, String who) {
        return new InForce(
                rules.profile().id(),
                rules.edition().id(),
                rules.manifest().version(),
                rules.digest(),
                directory.today(),
                reason,
                who);
    }

    private static String key(LoadedProfile profile) {
        return profile.profile().id() + " " + profile.edition().id();
    }

    /** The editions that may be put in force. */
    public List<Choice> getChoices() {
        return allowed.stream()
                .map(profile -> new Choice(
                        key(profile),
                        profile.name() + ": " + profile.edition().title(),
                        key(profile).equals(chosen)))
                .toList();
    }

    /** The id of the council. */
    public String getId() {
        return id;
    }

    /** What was typed. */
    public String getReason() {
        return reason;
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }
}
