package org.concordat.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A clause of a protocol, in our own words: the id that citations use (unique even where the document prints a number
 * twice), a heading, the gist in a sentence, and what kind of clause it is. The council's own words are loaded at run
 * time and are not part of it.
 *
 * @param law the ids of the laws that the clause refers to and that have since moved; see {@code laws.yaml} of the
 *     statute layer
 * @param printed how it is found in the council's own document
 */
public record Clause(String id, String heading, String gist, Kind kind, List<String> law, Printed printed) {

    public Clause {
        law = List.copyOf(law);
    }

    /** A clause that is printed as its id says. */
    public Clause(String id, String heading, String gist, Kind kind, List<String> law) {
        this(id, heading, gist, kind, law, Printed.as(id));
    }

    /** The id of the clause that this one is a lettered part of: {@code 2.1} for {@code 2.1(a)}. */
    public Optional<String> partOf() {
        return id.matches(".+\\([^()]+\\)") ? Optional.of(id.substring(0, id.lastIndexOf('('))) : Optional.empty();
    }

    /** What a clause does. Every clause of a document is one of these, with none left over. */
    public enum Kind implements Identified {
        /** Decides some situation of the catalogue; a rule cites it. */
        RULE,
        /** Behaviour that is asked for and that no ruling decides. */
        GUIDANCE,
        /** Background. */
        INFORMATION
    }
}
