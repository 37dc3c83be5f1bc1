package org.concordat.web;

import java.util.List;
import org.concordat.rule.Fact;

/** The clauses behind an answer, and where they can be read in two ways. */
public final class ClausePart {

    private static final int MOST_OPEN_CLAUSES = 4;

    private final List<Sources.Source> all;
    private final String title;
    private final List<Sources.Source> readings;

    ClausePart(Answer answer) {
        Sources sources = new Sources(answer.profile());
        this.all = clauses(answer, sources);
        this.title = Pages.of(all.size() > 1 ? "part.clauses" : "part.clause");
        Standing standing = new Standing(answer);
        this.readings = answer.ruling().readings().stream()
                .map(reading -> new Sources.Source(
                        Words.upperFirst(sources.place(reading.citation())),
                        sources.address(reading.citation()),
                        sentence(reading.taken()),
                        sentence(reading.other()),
                        "",
                        standing.adoptedNote(reading)))
                .toList();
    }

    private static List<Sources.Source> clauses(Answer answer, Sources sources) {
        if (answer.ruling().outcome().isPresent()) {
            return sources.of(answer.ruling().citations());
        }
        Fact first = answer.ruling().missing().get(0);
        return sources.of(Alternatives.of(answer, first).stream()
                .flatMap(there -> there.answer().ruling().citations().stream())
                .distinct()
                .limit(MOST_OPEN_CLAUSES)
                .toList());
    }

    private static String sentence(String text) {
        String begun = Words.upperFirst(text);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /** The clauses that the answer rests on; while it is open, those that it may come to rest on. */
    public List<Sources.Source> getAll() {
        return all;
    }

    /** The part's title. */
    public String getTitle() {
        return title;
    }

    /**
     * The two readings of each place that can be read in two ways: the place, the one used, the other, and a note if
     * the one used was adopted.
     */
    public List<Sources.Source> getReadings() {
        return readings;
    }
}
