package org.concordat.official;

import java.util.List;
import java.util.Optional;
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
        UNPLACED
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
