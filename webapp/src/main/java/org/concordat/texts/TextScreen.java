package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concordat.council.Act;
import org.concordat.official.OfficialText;
import org.concordat.official.OfficialText.Use;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/**
 * A text clause by clause, to be looked at and, as long as it is a draft, to be confirmed or discarded. It is longer than other
 * classes because its page has a getter for each of its parts.
 */
@Named
@RequestScoped
@Route(value = "text/{text}", show = Act.READ_TEXTS, submit = Act.MANAGE_TEXTS)
public class TextScreen implements Screen {

    private static final String PAGE = "text";

    /** The most paragraphs that are listed as left over; the others follow once these are placed. */
    private static final int MOST_LEFT_OVER = 200;

    @Inject
    private TextStore store;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private String name = "";
    private String state = "";
    private String file = "";
    private String here = "";
    private String back = "";
    private boolean draft;
    private boolean comparable;
    private long version;
    private int leftOverInAll;
    private List<ClauseLine> clauses = List.of();
    private List<ClauseLine.Paragraph> leftOver = List.of();
    private List<ClauseLine.Paragraph> byHand = List.of();

    @Override
    public Reply show(Exchange exchange) {
        return store.find(exchange.path().getOrDefault("text", ""))
                .flatMap(text -> view(exchange, text, Set.of()))
                .map(shown -> Reply.view(PAGE))
                .orElseGet(Reply::notFound);
    }

    private Optional<LoadedText> view(Exchange exchange, LoadedText text, Set<String> ticked) {
        return registry.profile(text.of().profile(), text.of().edition()).map(rules -> {
            OfficialText words = store.words(text);
            name = text.name();
            state = TextsScreen.state(text);
            file = TextWords.of("text.file", text.format(), (text.bytes() + 1023) / 1024, text.digest());
            back = exchange.root() + "text";
            here = back + "/" + text.id();
            version = text.version();
            comparable = store.before(text).isPresent();
            draft = text.isDraft() && Act.MANAGE_TEXTS.allows(exchange.actor(), exchange.council());
            clauses = ClauseLine.of(rules.edition().clauses(), words, ticked);
            leftOverInAll = words.unplaced().size();
            leftOver = paragraphs(words, Set.of(Use.UNPLACED));
            byHand = paragraphs(words, Set.of(Use.PLACED, Use.NO_CLAUSE));
            return text;
        });
    }

    private static List<ClauseLine.Paragraph> paragraphs(OfficialText text, Set<Use> uses) {
        return IntStream.range(0, text.parts().size())
                .filter(i -> uses.contains(text.parts().get(i).use()))
                .limit(MOST_LEFT_OVER)
                .mapToObj(i -> new ClauseLine.Paragraph(
                        i, text.parts().get(i).words(), text.parts().get(i).use() == Use.NO_CLAUSE))
                .toList();
    }

    @Override
    public Reply submit(Exchange exchange) {
        Optional<LoadedText> found =
                store.find(exchange.path().getOrDefault("text", "")).filter(LoadedText::isDraft);
        Optional<LoadedProfile> rules = found.flatMap(
                text -> registry.profile(text.of().profile(), text.of().edition()));
        if (found.isEmpty() || rules.isEmpty()) {
            return Reply.notFound();
        }
        LoadedText text = found.get();
        String at = exchange.root() + "text";
        return switch (exchange.text("act")) {
            case "discard" -> {
                store.discard(exchange.actor(), text.id());
                yield Reply.redirect(at + "?done=discarded");
            }
            case "absent" -> {
                String clause = exchange.text("clause");
                yield change(
                        exchange, text, words -> words.without(clause), "Clause " + clause + " is not in the text");
            }
            case "none" ->
                change(exchange, text, TextScreen::withoutLeftOver, "What was left over belongs to no clause");
            case "confirm" -> confirm(exchange, text, rules.get());
            default -> Reply.notFound();
        };
    }

    private Reply change(Exchange exchange, LoadedText text, UnaryOperator<OfficialText> how, String detail) {
        store.change(exchange.actor(), text.id(), how, detail);
        return Reply.redirect(exchange.root() + "text/" + text.id());
    }

    private static OfficialText withoutLeftOver(OfficialText text) {
        OfficialText rest = text;
        for (int i = 0; i < text.parts().size(); i++) {
            if (text.parts().get(i).use() == Use.UNPLACED) {
                rest = rest.excluding(i);
            }
        }
        return rest;
    }

    private Reply confirm(Exchange exchange, LoadedText text, LoadedProfile rules) {
        Set<String> ticked = Set.copyOf(exchange.all("right"));
        view(exchange, text, ticked);
        if (!exchange.text("version").equals(String.valueOf(version))) {
            faults.add("main", TextWords.of("fault.changed"));
        }
        if (leftOverInAll > 0) {
            faults.add("left-over", TextWords.counted("fault.left-over", leftOverInAll));
        }
        int missing = getNotFound().size();
        if (missing > 0) {
            faults.add("not-found", TextWords.counted("fault.not-found", missing));
        }
        clauses.stream()
                .filter(clause -> clause.isUncertain() && !clause.ticked())
                .forEach(clause -> faults.add(clause.field(), TextWords.of("fault.uncertain", clause.id())));
        if (faults.isAny()) {
            return Reply.rejected(PAGE);
        }
        int reviews = store.confirm(exchange.actor(), text.id(), rules.profile().rulebooks());
        directory.refresh();
        return Reply.redirect(exchange.root() + "text?done=" + (reviews == 0 ? "confirmed" : "confirmed-review"));
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }

    /** The file's name. */
    public String getName() {
        return name;
    }

    /** Where the text stands, in a sentence. */
    public String getState() {
        return state;
    }

    /** The file's format, size and digest. */
    public String getFile() {
        return file;
    }

    /** The address of this page. */
    public String getHere() {
        return here;
    }

    /** The address of the list of texts. */
    public String getBack() {
        return back;
    }

    /** Whether it can be changed by whoever asks. */
    public boolean isDraft() {
        return draft;
    }

    /** Whether there is an earlier text to compare it with. */
    public boolean isComparable() {
        return comparable;
    }

    /** What was found, in a sentence. */
    public String getSummary() {
        int uncertain = (int) clauses.stream().filter(ClauseLine::isUncertain).count();
        int missing = (int) clauses.stream()
                .filter(clause -> clause.standing() == ClauseLine.Standing.ABSENT || clause.isNotFound())
                .count();
        return String.join(
                " ",
                TextWords.of("text.found", clauses.size() - missing, clauses.size()),
                TextWords.counted("text.uncertain", uncertain),
                TextWords.counted("text.left", leftOverInAll));
    }

    /** How often it was changed, so that nobody confirms what they have not seen. */
    public long getVersion() {
        return version;
    }

    /** All clauses, in the inventory's order. */
    public List<ClauseLine> getClauses() {
        return clauses;
    }

    /** The clauses that somebody has to look at. */
    public List<ClauseLine> getUncertain() {
        return clauses.stream().filter(ClauseLine::isUncertain).toList();
    }

    /** The clauses that were not found. */
    public List<ClauseLine> getNotFound() {
        return clauses.stream().filter(ClauseLine::isNotFound).toList();
    }

    /** Paragraphs that belong to no clause. */
    public List<ClauseLine.Paragraph> getLeftOver() {
        return leftOver;
    }

    /** What somebody has decided of paragraphs: those that were placed, and those that are of no clause. */
    public List<ClauseLine.Paragraph> getByHand() {
        return byHand;
    }
}
