package org.concordat.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The clauses that citations name, each once, with the paragraphs of it that they name. */
    List<Source> of(List<Citation> citations) {
        Map<Citation, List<String>> named = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Citation whole = citation.layer() == Layer.PROTOCOL ? Citation.clause(citation.clause()) : citation;
            named.computeIfAbsent(whole, clause -> new ArrayList<>())
                    .add(citation.paragraph().orElse(""));
        }
        return named.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Source source(Citation citation, List<String> paragraphs) {
        Optional<Clause> clause = council.clause(citation);
        boolean protocol = citation.layer() == Layer.PROTOCOL;
        Quote quote = protocol ? Quote.of(council, citation.clause(), paragraphs) : Quote.NONE;
        return new Source(
                protocol ? number(citation) : "",
                address(citation),
                clause.map(Clause::heading).orElseGet(citation::clause),
                clause.map(Clause::gist).orElse(""),
                quote.words(),
                note(protocol, quote));
    }

    private static String note(boolean protocol, Quote quote) {
        if (!protocol) {
            return Pages.of("note.law");
        }
        if (quote.words().isEmpty()) {
            return Pages.of("note.own-words");
        }
        return Pages.of(quote.whole() ? "note.official" : "note.official.part");
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
