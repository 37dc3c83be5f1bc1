package org.concordat.protocol;

import java.util.List;
import java.util.Optional;

/**
 * An edition is one adopted text of a protocol: an id that is unique within the council's plug-in, a title, and its
 * clauses in the document's order. A draft is an edition that nobody has adopted yet.
 */
public record Edition(String id, String title, boolean draft, List<Clause> clauses) {

    public Edition {
        clauses = List.copyOf(clauses);
    }

    /** The clause with this id, if the inventory has it. */
    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
