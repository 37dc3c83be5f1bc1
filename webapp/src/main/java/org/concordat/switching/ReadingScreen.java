package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.Act;
import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Rules;
import org.concordat.store.Served;
import org.jspecify.annotations.Nullable;

/**
 * One place that can be read in two ways, and what each comes to. To adopt the other reading is a switch like any other: it
 * is previewed and proposed from here, and the Monitoring Officer accepts it with its first day.
 */
@Named
@RequestScoped
@Route(value = "rules/readings/{reading}", show = Act.READ_TEXTS)
public class ReadingScreen implements Screen {

    @Inject
    private Directory directory;

    private ReadingsScreen.@Nullable Line line;
    private @Nullable Ambiguity place;
    private List<String> history = List.of();
    private String back = "";
    private String preview = "";
    private boolean adoptable;
    private String gist = "";
    private List<String> words = List.of();

    @Override
    public Reply show(Exchange exchange) {
        Optional<LoadedProfile> rules = ReadingsScreen.rules(directory, exchange.council());
        Optional<Ambiguity> found =
                rules.flatMap(known -> Ambiguity.find(known, exchange.path().getOrDefault("reading", "")));
        found.ifPresent(ambiguity -> show(exchange, rules.orElseThrow(), ambiguity));
        return found.isPresent() ? Reply.view("rules-reading") : Reply.notFound();
    }

    private void show(Exchange exchange, LoadedProfile rules, Ambiguity ambiguity) {
        place = ambiguity;
        line = ReadingsScreen.line(exchange, rules, ambiguity);
        back = exchange.root() + "rules/readings";
        String clause = ambiguity.reading().citation().clause();
        gist = rules.edition().clause(clause).map(of -> of.gist()).orElse("");
        words = rules.ownText().clauses().getOrDefault(clause, List.of());
        String key = ambiguity.reading().key();
        history = history(directory.any(exchange.council()).orElseThrow(), key);
        adoptable = ambiguity.adoptable();
        if (adoptable && Act.READ_SWITCHES.allows(exchange.actor(), exchange.council())) {
            Rules now = Rules.of(rules);
            Set<String> turned = new TreeSet<>(now.readings());
            if (!turned.remove(key)) {
                turned.add(key);
            }
            preview = exchange.root() + "rules/preview?" + Candidates.query(now.profile(), now.edition(), turned);
        }
    }

    /** When it was adopted and given up, and by whom, the first first. */
    private static List<String> history(Served council, String key) {
        List<String> told = new ArrayList<>();
        boolean adopted = false;
        for (Served.Period period : council.history()) {
            InForce accepted = period.accepted();
            if (accepted.readings().contains(key) != adopted) {
                adopted = !adopted;
                told.add(SwitchWords.of(
                        adopted ? "reading.told.adopted" : "reading.told.given-up",
                        SwitchWords.day(accepted.starts()),
                        accepted.acceptedBy(),
                        accepted.reason()));
            }
        }
        return told;
    }

    /** The place and its readings. */
    public ReadingsScreen.@Nullable Line getLine() {
        return line;
    }

    /** What our rules make of either reading, a rule each. */
    public List<Ambiguity.Effect> getEffects() {
        return place == null ? List.of() : place.effects();
    }

    /** When it was adopted and given up. */
    public List<String> getHistory() {
        return history;
    }

    /** What the clause says in our words. */
    public String getGist() {
        return gist;
    }

    /** What it says in the council's own, a paragraph each; empty until they are loaded. */
    public List<String> getWords() {
        return words;
    }

    /** The address of the list of places. */
    public String getBack() {
        return back;
    }

    /** Whether the other reading can be adopted. */
    public boolean isAdoptable() {
        return adoptable;
    }

    /** Where it is shown what the reading that is not followed would change; empty where that cannot be seen. */
    public String getPreview() {
        return preview;
    }
}
