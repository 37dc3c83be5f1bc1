package org.concordat.protocol;

import java.util.List;

/**
 * A clause of a protocol, in our own words: the id that citations use (unique even where the document prints a number
 * twice), a heading, the gist in a sentence, and what kind of clause it is. The council's own words are loaded at run
 * time and are not part of it.
 *
 * @param law the ids of the laws that the clause refers to and that have since moved; see {@code laws.yaml} of the
 *     statute layer
 */
public record Clause(String id, String heading, String gist, Kind kind, List<String> law) {

    public Clause {
        law = List.copyOf(law);
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
