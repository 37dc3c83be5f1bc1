package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Identified;

/**
 * A council's document cut along an inventory. Every paragraph of the document is in {@code parts} exactly once, in the
 * document's order, with what it was taken for; every clause of the inventory is in {@code clauses} exactly once, in the
 * inventory's order.
 */
public record OfficialText(List<Part> parts, List<FoundClause> clauses) {

    /** What a paragraph of the document was taken for. */
    public enum Use implements Identified {
        /** Words of a clause. */
        CLAUSE,
        /** A heading that the inventory names, or a clause's own. */
        HEADING,
        /** A page number. */
        PAGE_NUMBER,
        /** A head or foot that pages repeat. */
        RUNNING_HEAD,
        /** A line of the list of contents. */
        CONTENTS,
        /** Words that belong to no clause of the inventory. */
        UNPLACED,
        /** Words that somebody placed at a clause. */
        PLACED,
        /** Words of which somebody has declared that they are of no clause. */
        NO_CLAUSE;

        /** Whether these are words of a clause, its heading aside. */
        boolean isOfClause() {
            return this == CLAUSE || this == PLACED;
        }
    }

    /**
     * A paragraph of the document.
     *
     * @param clause the id of the clause whose words or own heading it is
     */
    public record Part(Use use, Optional<String> clause, String words) {}

    public OfficialText {
        parts = List.copyOf(parts);
        clauses = List.copyOf(clauses);
    }

    /** Cuts a document into the clauses of an inventory. Nothing is guessed: what does not fit is left unplaced. */
    public static OfficialText cut(Manuscript manuscript, List<Clause> inventory) {
        return new Cut(manuscript, inventory).text();
    }

    /**
     * The same text with a paragraph at a clause, because somebody has decided so.
     *
     * @param part which of the paragraphs, from 0
     * @throws IndexOutOfBoundsException if there is none
     */
    public OfficialText placing(int part, Clause clause) {
        return with(
                part,
                new Part(Use.PLACED, Optional.of(clause.id()), parts.get(part).words()),
                Optional.of(clause));
    }

    /**
     * The same text with a paragraph that belongs to no clause, because somebody has decided so.
     *
     * @param part which of the paragraphs, from 0
     * @throws IndexOutOfBoundsException if there is none
     */
    public OfficialText excluding(int part) {
        return with(
                part, new Part(Use.NO_CLAUSE, Optional.empty(), parts.get(part).words()), Optional.empty());
    }

    /** The same text without a clause that was not found, because somebody has declared that it has none. */
    public OfficialText without(String clause) {
        return new OfficialText(
                parts,
                clauses.stream()
                        .map(found -> found.clause().equals(clause) && !found.isFound()
                                ? new FoundClause(clause, Evidence.ABSENT, Set.of(), Optional.empty(), List.of())
                                : found)
                        .toList());
    }

    private OfficialText with(int number, Part part, Optional<Clause> at) {
        List<Part> changed = new ArrayList<>(parts);
        Optional<String> before = changed.set(number, part).clause();
        Optional<String> after = part.clause();
        return new OfficialText(
                changed,
                clauses.stream()
                        .map(found -> Optional.of(found.clause()).equals(before)
                                        || Optional.of(found.clause()).equals(after)
                                ? new Rebuilt(found, clauses).of(changed, at)
                                : found)
                        .toList());
    }

    /** What the document has of a clause, if the inventory has the clause. */
    public Optional<FoundClause> clause(String id) {
        return clauses.stream().filter(clause -> clause.clause().equals(id)).findFirst();
    }

    /** The clauses that the document does not have. */
    public List<FoundClause> notFound() {
        return clauses.stream().filter(clause -> !clause.isFound()).toList();
    }

    /** The paragraphs that belong to no clause of the inventory, in the document's order. */
    public List<Part> unplaced() {
        return parts.stream().filter(part -> part.use() == Use.UNPLACED).toList();
    }
}
