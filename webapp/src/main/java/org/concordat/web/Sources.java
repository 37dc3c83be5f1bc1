package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Layer;

/** Clauses and sections as a council's pages name, link and quote them. */
final class Sources {

    /**
     * A clause or section; the address is below the application's root, and empty where no page has its text.
     *
     * @param words the council's own; empty where it has not loaded them
     */
    public record Source(String place, String address, String heading, String gist, String words, String note) {}

    private final LoadedProfile council;

    Sources(LoadedProfile council) {
        this.council = council;
    }

    /** The clauses that citations name, each once. */
    List<Source> of(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.layer() == Layer.PROTOCOL ? Citation.clause(citation.clause()) : citation)
                .distinct()
                .map(this::source)
                .toList();
    }

    private Source source(Citation citation) {
        Optional<Clause> clause = council.clause(citation);
        boolean protocol = citation.layer() == Layer.PROTOCOL;
        String words = protocol ? council.officialWords(citation.clause()).orElse("") : "";
        return new Source(
                protocol ? number(citation) : "",
                address(citation),
                clause.map(Clause::heading).orElseGet(citation::clause),
                clause.map(Clause::gist).orElse(""),
                words,
                Pages.of(!protocol ? "note.law" : words.isEmpty() ? "note.own-words" : "note.official"));
    }

    /** Where a citation points to within a sentence: {@code clause C.4.1}, or the Act and its section. */
    String place(Citation citation) {
        return citation.layer() == Layer.PROTOCOL
                ? Pages.of("place.clause", paragraph(citation, number(citation)))
                : law(citation);
    }

    /** The places of a condition or duty as a note of its own: {@code Clause C.2.8, Limits of group support.} */
    String note(List<Citation> citations) {
        return citations.stream()
                .distinct()
                .map(citation -> citation.layer() == Layer.PROTOCOL
                        ? Pages.of(
                                "source.clause",
                                paragraph(citation, number(citation)),
                                council.clause(citation).map(Clause::heading).orElse(""))
                        : Pages.of("source.statute", law(citation)))
                .collect(Collectors.joining(" "));
    }

    /** Where the reader shows a clause; empty for the law. */
    String address(Citation citation) {
        return citation.layer() == Layer.PROTOCOL ? ClauseAddress.of(council, citation.clause()) : "";
    }

    private static String paragraph(Citation citation, String place) {
        return citation.paragraph().map(paragraph -> place + ", " + paragraph).orElse(place);
    }

    /** An Act's short title, year and section, without what the section is about. */
    private String law(Citation citation) {
        return council.clause(citation)
                .map(section -> section.heading().split(":", 2)[0])
                .orElseGet(citation::clause);
    }

    /** A clause's number as the document prints it. A number that is printed twice is told apart in words. */
    private String number(Citation citation) {
        String clause = citation.clause();
        int dash = clause.lastIndexOf('-');
        String printed = dash > 0 ? clause.substring(0, dash) : clause;
        String which = clause.substring(dash + 1);
        boolean again = dash > 0
                && which.matches("\\d")
                && council.edition().clause(printed).isPresent();
        if (!again) {
            return clause;
        }
        return which.equals("2")
                ? Pages.of("place.clause.second", printed)
                : Pages.of("place.clause.again", printed, which);
    }
}
