package org.concordat.protocol;

import java.util.Optional;

/**
 * A citation names the place in a text on which a rule rests: a clause of the inventory, and a paragraph within it where
 * the clause holds several ({@code "3", "paragraph 2"}). In the statute layer the clause is a section
 * ({@code "LGHA 1989 s. 2"}).
 */
public record Citation(Layer layer, String clause, Optional<String> paragraph) {

    public Citation {
        if (clause.isBlank()) {
            throw new IllegalArgumentException("A citation names a clause; this one is blank.");
        }
    }

    /** Cites a clause of the council's own protocol. */
    public static Citation clause(String clause) {
        return new Citation(Layer.PROTOCOL, clause, Optional.empty());
    }

    /** Cites a paragraph of a clause of the council's own protocol. */
    public static Citation clause(String clause, String paragraph) {
        return new Citation(Layer.PROTOCOL, clause, Optional.of(paragraph));
    }

    /** Cites a section of an Act or a regulation. */
    public static Citation statute(String section) {
        return new Citation(Layer.STATUTE, section, Optional.empty());
    }

    @Override
    public String toString() {
        return paragraph.map(p -> clause + ", " + p).orElse(clause);
    }
}
