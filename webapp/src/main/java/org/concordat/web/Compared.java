package org.concordat.web;

import java.util.List;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;

/** Councils compared on one question, as the page shows it. */
public final class Compared {

    /** Cases in which the councils differ: grouped by answer, or for two councils side by side. */
    public record Situation(String heading, List<Answer> answers, List<Side> sides) {}

    /** An answer, and who gives it. */
    public record Answer(String text, List<Line> lines) {}

    /** Councils that give an answer: all of them throughout, or one of them in some cases, listed where they are many. */
    public record Line(List<Giving> councils, String when, List<String> cases) {}

    /** A council that gives an answer, and the clauses that say so. */
    public record Giving(String council, List<Place> clauses, boolean more, boolean last) {}

    /** A clause, below the application's root; the address is empty where it is the law's and not the protocol's. */
    public record Place(String address, String text, boolean last) {}

    /** One of two councils. */
    public record Side(String council, String answer, String says, Giving giving) {}

    /** Cases in which the councils agree. */
    public record Agreed(String answer, String when, List<String> cases) {}

    /** Where to ask one of the councils. */
    public record Link(String address, String text) {}

    private final List<LoadedProfile> councils;
    private final Digest digest;
    private final CommonWords words;
    private final PositionWords positions;

    /**
     * What there is to show.
     *
     * @param councils in the order in which they were compared; one without an id has no reader to link to
     */
    public Compared(List<LoadedProfile> councils, Digest digest) {
        this.councils = councils;
        this.digest = digest;
        this.words = new CommonWords(councils, digest.question());
        this.positions = new PositionWords(councils, words);
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
                        situation.positions().stream().map(positions::side).toList())
                : new Situation(heading, positions.answers(situation), List.of());
    }

    /** Where they all give the same answer. */
    public List<Agreed> getAgreed() {
        return digest.agreed().stream().map(this::agreed).toList();
    }

    private Agreed agreed(Digest.Situation situation) {
        CommonWords.Cases cases = words.cases(situation.when(), List.of());
        return new Agreed(
                words.answer(situation.positions().get(0).answer(), councils), cases.sentence(), cases.each());
    }

    /** Which of the protocols nobody has adopted yet. */
    public List<String> getDrafts() {
        return councils.stream()
                .filter(council -> council.edition().draft())
                .map(council -> Reading.of("compare.draft", council.shortName()))
                .toList();
    }

    /** Where to ask each council. */
    public List<Link> getAsk() {
        return councils.stream()
                .map(council -> new Link(
                        "/" + council.id() + "/ask/" + getId(), Reading.of("compare.ask", council.shortName())))
                .toList();
    }

    static List<String> names(List<LoadedProfile> councils) {
        return councils.stream().map(council -> council.shortName()).toList();
    }
}
