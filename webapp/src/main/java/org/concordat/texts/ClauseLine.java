package org.concordat.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.official.FoundClause;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.OfficialText;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;

/**
 * A clause of the inventory beside the words that were found.
 *
 * @param field the id of its box on the page
 * @param sure how surely the words are the clause's, in a sentence
 * @param doubts what somebody has to look at, a sentence each
 * @param standing what is to be done about it
 * @param ticked whether somebody has ticked that it is right
 */
public record ClauseLine(
        String id,
        String field,
        String heading,
        String gist,
        String sure,
        List<String> doubts,
        List<Paragraph> paragraphs,
        Standing standing,
        boolean ticked) {

    /** What is to be done about a clause. */
    enum Standing {
        CERTAIN,
        UNCERTAIN,
        ABSENT,
        NOT_FOUND
    }

    /** A paragraph of the document; its number there, from 0. */
    public record Paragraph(int number, String words, boolean heading) {}

    /** Whether somebody has to tick that it is right. */
    public boolean isUncertain() {
        return standing == Standing.UNCERTAIN;
    }

    /** Whether it was not found and nobody has said that the text does not have it. */
    public boolean isNotFound() {
        return standing == Standing.NOT_FOUND;
    }

    /** All clauses of an inventory, in its order, as a text has them. */
    static List<ClauseLine> of(List<Clause> inventory, OfficialText text, Set<String> ticked) {
        Map<String, List<Paragraph>> paragraphs = new HashMap<>();
        for (int i = 0; i < text.parts().size(); i++) {
            OfficialText.Part part = text.parts().get(i);
            int number = i;
            part.clause()
                    .ifPresent(clause -> paragraphs
                            .computeIfAbsent(clause, id -> new ArrayList<>())
                            .add(new Paragraph(number, part.words(), part.use() == Use.HEADING)));
        }
        Map<String, FoundClause> found =
                text.clauses().stream().collect(Collectors.toMap(FoundClause::clause, clause -> clause));
        List<ClauseLine> lines = new ArrayList<>();
        for (Clause clause : inventory) {
            FoundClause known = found.get(clause.id());
            if (known != null) {
                lines.add(new ClauseLine(
                        clause.id(),
                        "clause-" + lines.size(),
                        clause.heading(),
                        clause.gist(),
                        TextWords.of("evidence." + known.evidence().id()),
                        known.doubts().stream()
                                .sorted()
                                .map(doubt -> TextWords.of("doubt." + doubt.id()))
                                .toList(),
                        paragraphs.getOrDefault(clause.id(), List.of()),
                        standing(known),
                        ticked.contains(clause.id())));
            }
        }
        return lines;
    }

    private static Standing standing(FoundClause clause) {
        if (clause.evidence() == Evidence.ABSENT) {
            return Standing.ABSENT;
        }
        if (!clause.isFound()) {
            return Standing.NOT_FOUND;
        }
        return clause.isCertain() ? Standing.CERTAIN : Standing.UNCERTAIN;
    }
}
