package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.official.FoundClause.Anchored;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.OfficialText.Part;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;

/** A clause after somebody has given it a paragraph or has taken one from it. */
record Rebuilt(FoundClause before, List<FoundClause> all) {

    /**
     * The clause with the paragraphs that are its own now.
     *
     * @param given the clause that got a paragraph, if one did
     */
    FoundClause of(List<Part> parts, Optional<Clause> given) {
        List<Part> own = parts.stream()
                .filter(part -> part.clause().equals(Optional.of(before.clause())))
                .toList();
        if (own.isEmpty()) {
            return new FoundClause(before.clause(), Evidence.NONE, Set.of(), Optional.empty(), List.of());
        }
        List<String> path = before.paragraphs().stream()
                .findFirst()
                .map(known -> known.anchor().path())
                .or(() -> given.filter(clause -> clause.id().equals(before.clause()))
                        .map(Rebuilt::path))
                .orElse(List.of());
        int occurrence = before.paragraphs().stream()
                .findFirst()
                .map(known -> known.anchor().occurrence())
                .orElseGet(() -> 1
                        + (int) all.stream()
                                .flatMap(clause -> clause.paragraphs().stream().limit(1))
                                .filter(known -> known.anchor().path().equals(path))
                                .count());
        List<Anchored> paragraphs = new ArrayList<>();
        for (Part part : own) {
            if (part.use().isOfClause()) {
                Anchor anchor = new Anchor(path, occurrence, paragraphs.size() + 1, Anchor.hash(part.words()));
                paragraphs.add(new Anchored(anchor, part.words()));
            }
        }
        return new FoundClause(
                before.clause(),
                before.isFound() ? before.evidence() : Evidence.BY_HAND,
                before.doubts(),
                own.stream()
                        .filter(part -> part.use() == Use.HEADING)
                        .map(Part::words)
                        .findFirst(),
                paragraphs);
    }

    /** Where a clause stands in the document as the inventory has it: the headings above, and its printed beginning. */
    static List<String> path(Clause clause) {
        List<String> path = new ArrayList<>(clause.printed().under());
        clause.partOf().ifPresent(path::add);
        path.add(clause.printed().start());
        return path;
    }
}
