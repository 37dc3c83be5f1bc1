package org.concordat.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Layer;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;

/** Councils compared on one question, as the page shows it. */
public final class Compared {

    private static final int MOST_CLAUSES = 3;

    private static final Comparator<Digest.Position> STRICTEST_FIRST_SILENCE_LAST = Comparator.comparing(
                    (Digest.Position p) -> p.answer().outcome().equals(Optional.of(Outcome.NOT_COVERED)))
            .thenComparing(Comparator.comparing(Digest.Position::answer, Digest.STRICTNESS)
                    .reversed());

    /** Cases in which the councils differ: grouped by answer, or for two councils side by side. */
    public record Situation(String heading, List<Answer> answers, List<Side> sides) {}

    /** An answer, and who gives it. */
    public record Answer(String text, List<Line> lines) {}

    /** Councils that give an answer: all of them throughout, or one of them in some cases. */
    public record Line(List<Giving> councils, String when) {}

    /** A council that gives an answer, and the clauses that say so. */
    public record Giving(String council, List<Place> clauses, boolean more, boolean last) {}

    /** A clause, below the application's root; the address is empty where it is the law's and not the protocol's. */
    public record Place(String address, String text, String hidden, boolean last) {}

    /** One of two councils. */
    public record Side(String council, String answer, String says, Giving giving) {}

    /** Cases in which the councils agree. */
    public record Agreed(String answer, String when) {}

    /** Where to ask one of the councils. */
    public record Link(String address, String text) {}

    private final List<LoadedProfile> councils;
    private final Digest digest;
    private final CommonWords words;

    Compared(List<LoadedProfile> councils, Digest digest) {
        this.councils = councils;
        this.digest = digest;
        this.words = new CommonWords(councils, digest.question());
    }

    /** The question's id. */
    public String getId() {
        return digest.question().id();
    }

    /** The question. */
    public String getTitle() {
        return words.title();
    }

    /** Which councils: two by name, more by their number. */
    public String getCaption() {
        return councils.size() == 2
                ? Reading.all(names(councils))
                : Reading.of("compare.caption", String.valueOf(councils.size()));
    }

    /** The page's title. */
    public String getPageTitle() {
        return Reading.of("compare.title.question", words.title(), String.valueOf(councils.size()));
    }

    /** How many of the protocols speak, and which do not. */
    public String getSpeaking() {
        Question question = digest.question();
        List<LoadedProfile> silent =
                councils.stream().filter(council -> !council.covers(question)).toList();
        int speaking = councils.size() - silent.size();
        if (speaking == 0) {
            return Reading.of("compare.silent");
        }
        String all = String.valueOf(councils.size());
        String some = silent.isEmpty()
                ? Reading.of(speaking == 2 ? "compare.speak.both" : "compare.speak.all", all)
                : speaking == 1
                        ? Reading.of("compare.speak.one", "1", all)
                        : Reading.of("compare.speak.some", String.valueOf(speaking), all);
        return silent.isEmpty() ? some : some + " " + silence(silent);
    }

    private static String silence(List<LoadedProfile> silent) {
        return Reading.of(
                silent.size() == 1 ? "compare.speak.silent" : "compare.speak.silent.more", Reading.all(names(silent)));
    }

    /** What has to be known to read the answers. */
    public String getYou() {
        return words.you();
    }

    /** Whether all give the same answer, whatever the situation. */
    public boolean isSame() {
        return digest.same();
    }

    /** Whether some lines are true only where those above them do not fit. */
    public boolean isOrdered() {
        return digest.differing().stream()
                .flatMap(situation -> situation.positions().stream())
                .anyMatch(position -> !position.throughout());
    }

    /** Whether two councils can be shown side by side. */
    public boolean isPair() {
        return councils.size() == 2 && !isOrdered();
    }

    /** Where they differ, the most common first. */
    public List<Situation> getDiffering() {
        return digest.differing().stream().map(this::situation).toList();
    }

    private Situation situation(Digest.Situation situation) {
        String heading = words.heading(situation.when());
        return isPair()
                ? new Situation(
                        heading,
                        List.of(),
                        situation.positions().stream().map(this::side).toList())
                : new Situation(heading, answers(situation), List.of());
    }

    private List<Answer> answers(Digest.Situation situation) {
        List<Digest.Position> positions = new ArrayList<>(situation.positions());
        if (positions.stream().allMatch(Digest.Position::throughout)) {
            positions.sort(STRICTEST_FIRST_SILENCE_LAST);
        }
        Map<Object, List<Digest.Position>> alike = new LinkedHashMap<>();
        positions.forEach(
                position -> alike.computeIfAbsent(Digest.ANSWER.apply(position.answer()), answer -> new ArrayList<>())
                        .add(position));
        List<Condition> known = situation.when().size() == 1 ? situation.when().get(0) : List.of();
        return alike.values().stream().map(same -> answer(same, known)).toList();
    }

    private Answer answer(List<Digest.Position> positions, List<Condition> known) {
        List<Digest.Position> throughout =
                positions.stream().filter(Digest.Position::throughout).toList();
        List<Line> lines = new ArrayList<>();
        if (!throughout.isEmpty()) {
            int last = throughout.size() - 1;
            lines.add(new Line(
                    throughout.stream()
                            .map(p -> giving(p, throughout.indexOf(p) == last))
                            .toList(),
                    ""));
        }
        for (Digest.Position position : positions) {
            if (!position.throughout()) {
                String when =
                        position.otherwise() ? Reading.of("compare.otherwise") : words.sentence(position.when(), known);
                lines.add(new Line(List.of(giving(position, true)), when));
            }
        }
        List<LoadedProfile> who =
                positions.stream().map(p -> councils.get(p.rulebook())).toList();
        return new Answer(words.answer(positions.get(0).answer(), who), lines);
    }

    private Giving giving(Digest.Position position, boolean last) {
        LoadedProfile council = councils.get(position.rulebook());
        List<String> clauses = position.citations().stream()
                .map(citation -> new Citation(citation.layer(), citation.clause(), Optional.empty()))
                .distinct()
                .limit(MOST_CLAUSES)
                .map(Citation::clause)
                .toList();
        long all =
                position.citations().stream().map(Citation::clause).distinct().count();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            places.add(place(council, position.citations(), clauses.get(i), i == clauses.size() - 1));
        }
        return new Giving(council.profile().shortName(), places, all > MOST_CLAUSES, last);
    }

    private static Place place(LoadedProfile council, List<Citation> citations, String clause, boolean last) {
        Citation citation = citations.stream()
                .filter(c -> c.clause().equals(clause))
                .findFirst()
                .orElseThrow();
        if (citation.layer() == Layer.STATUTE) {
            String heading = council.clause(citation)
                    .map(c -> c.heading().split(":", 2)[0])
                    .orElse(clause);
            return new Place("", heading, "", last);
        }
        return new Place(
                ClauseAddress.of(council, clause),
                Reading.of("compare.clause", Places.of(council, citation)),
                Reading.of("comma") + council.profile().shortName(),
                last);
    }

    private Side side(Digest.Position position) {
        LoadedProfile council = councils.get(position.rulebook());
        Ruling ruling = position.answer();
        String says = ruling.deciding().stream()
                .min(Comparator.comparing(rule -> position.citations().indexOf(rule.citation())))
                .map(rule -> Words.upperFirst(rule.says()) + ".")
                .orElse("");
        return new Side(
                council.profile().shortName(), words.answer(ruling, List.of(council)), says, giving(position, true));
    }

    /** Where they all give the same answer. */
    public List<Agreed> getAgreed() {
        return digest.agreed().stream()
                .map(situation -> new Agreed(
                        words.answer(situation.positions().get(0).answer(), councils),
                        words.sentence(situation.when(), List.of())))
                .toList();
    }

    /** Which of the protocols nobody has adopted yet. */
    public List<String> getDrafts() {
        return councils.stream()
                .filter(council -> council.edition().draft())
                .map(council -> Reading.of("compare.draft", council.profile().shortName()))
                .toList();
    }

    /** Where to ask each council. */
    public List<Link> getAsk() {
        return councils.stream()
                .map(council -> new Link(
                        "/" + council.id() + "/ask/" + getId(),
                        Reading.of("compare.ask", council.profile().shortName())))
                .toList();
    }

    static List<String> names(List<LoadedProfile> councils) {
        return councils.stream().map(council -> council.profile().shortName()).toList();
    }
}
