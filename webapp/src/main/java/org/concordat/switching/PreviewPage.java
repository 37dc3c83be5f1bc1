package org.concordat.switching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.store.Rules;
import org.concordat.switching.Change.Kind;
import org.concordat.web.Compared;
import org.concordat.web.Comparisons;
import org.concordat.web.Surroundings;

/** The words of a preview: an overview of all questions, or where the rulings on some of them differ. */
public final class PreviewPage {

    /** Questions with one kind of change. */
    public record Group(String heading, String note, List<Line> questions) {}

    /** A question; its address is empty where there is nothing more to see. */
    public record Line(String address, String title, String note) {}

    /** A question in detail. */
    public record Detail(
            String heading, String note, Optional<Compared> compared, Optional<Surroundings> surroundings) {

        /** Where the answers differ; only if they do. */
        public Compared getAnswers() {
            return compared.orElseThrow();
        }

        /** What else differs; only if the answers do not. */
        public Surroundings getAround() {
            return surroundings.orElseThrow();
        }

        /** Whether the answers differ. */
        public boolean isOther() {
            return compared.isPresent();
        }

        /** Whether something beside the answers differs. */
        public boolean isOtherAround() {
            return surroundings.isPresent();
        }
    }

    private final String root;
    private final LoadedProfile then;
    private final Optional<Preview> preview;
    private final Comparisons comparisons;
    private final List<Detail> details = new ArrayList<>();
    private List<TouchedBySwitch.Touched> touched = List.of();
    private boolean one;

    /**
     * The words.
     *
     * @param root of the addresses of the council's screens
     * @param preview empty where the rules in force are gone, so that nothing can be compared with them
     */
    PreviewPage(String root, LoadedProfile then, Optional<Preview> preview, Comparisons comparisons) {
        this.root = root;
        this.then = then;
        this.preview = preview;
        this.comparisons = comparisons;
    }

    void on(String question) {
        one = true;
        preview.flatMap(p -> p.on(question)).map(this::detail).ifPresent(details::add);
    }

    void onAll() {
        preview.ifPresent(p -> p.changes().stream()
                .filter(change -> change.compared() || change.kind() == Kind.AROUND)
                .map(this::detail)
                .forEach(details::add));
    }

    void touching(List<TouchedBySwitch.Touched> things) {
        touched = things;
    }

    private Detail detail(Change change) {
        List<LoadedProfile> sides = preview.orElseThrow().sides();
        return new Detail(
                title(change),
                note(change),
                change.compared()
                        ? Optional.of(new Compared(sides, comparisons.digest(sides, change.question())))
                        : Optional.empty(),
                change.kind() == Kind.AROUND
                        ? Optional.of(Surroundings.of(sides, change.question(), Change.AROUND))
                        : Optional.empty());
    }

    /** The rules that are previewed. */
    public String getRules() {
        return SwitchWords.named(then);
    }

    /** Whether they are a draft. */
    public boolean isDraft() {
        return then.edition().draft();
    }

    /** The version of the plug-in that they come from. */
    public String getVersion() {
        return SwitchWords.of("preview.version", then.manifest().version());
    }

    /** Whether the rules in force are gone, so that nothing can be compared. */
    public boolean isGone() {
        return preview.isEmpty();
    }

    /** What they would take the place of; empty where that is gone. */
    public String getNow() {
        return preview.map(p -> SwitchWords.of("preview.now", SwitchWords.named(p.now())))
                .orElse("");
    }

    /** How many questions change, and how. */
    public List<String> getTotals() {
        if (preview.isEmpty()) {
            long answered = then.questions().stream().filter(then::covers).count();
            return List.of(SwitchWords.of("total.gone", String.valueOf(answered)));
        }
        List<String> totals = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int number = preview.get().of(kind).size();
            if (number > 0) {
                totals.add(SwitchWords.counted("total." + key(kind), number));
            }
        }
        return totals;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The questions by what changes. */
    public List<Group> getGroups() {
        Map<Kind, List<Line>> groups = new EnumMap<>(Kind.class);
        preview.stream()
                .flatMap(p -> p.changes().stream())
                .forEach(change -> groups.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                        .add(line(change)));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        SwitchWords.of("kind." + key(group.getKey())),
                        SwitchWords.of("kind." + key(group.getKey()) + ".note"),
                        group.getValue()))
                .toList();
    }

    private Line line(Change change) {
        boolean more = change.compared() || change.kind() == Kind.AROUND;
        return new Line(
                more
                        ? getAddress() + "&question="
                                + Candidates.encoded(change.question().id())
                        : "",
                title(change),
                note(change));
    }

    private static String note(Change change) {
        return change.compared()
                ? SwitchWords.of(
                        "differs",
                        String.format(Locale.UK, "%,d", change.differing()),
                        String.format(Locale.UK, "%,d", change.question().worlds()))
                : "";
    }

    private String title(Change change) {
        String id = change.question().id();
        LoadedProfile asking = preview.map(Preview::now)
                .filter(now -> now.table(id).isPresent())
                .orElse(then);
        return Stream.of("title", "asks")
                .flatMap(key -> asking.text(id + "." + key).stream())
                .findFirst()
                .orElse(id);
    }

    /** The titles of those who decide that change. */
    public List<Preview.Title> getTitles() {
        return preview.map(Preview::titles).orElse(List.of());
    }

    /** What of the council's own it touches. */
    public List<TouchedBySwitch.Touched> getTouched() {
        return touched;
    }

    /** The questions in detail; none on the overview. */
    public List<Detail> getDetails() {
        return details;
    }

    /** Whether one question is shown. */
    public boolean isOne() {
        return one;
    }

    /** Whether this is the overview. */
    public boolean isOverview() {
        return details.isEmpty();
    }

    /** Whether there is more to see of some question. */
    public boolean isMore() {
        return preview.stream()
                .flatMap(p -> p.changes().stream())
                .anyMatch(change -> change.compared() || change.kind() == Kind.AROUND);
    }

    /** The address of the overview. */
    public String getAddress() {
        return PreviewScreen.address(root, Rules.of(then));
    }

    /** Where these rules are proposed. */
    public String getPropose() {
        return root + "rules/propose?" + Candidates.query(Rules.of(then));
    }

    /** Where the rules in force are shown. */
    public String getBack() {
        return root + "rules";
    }
}
