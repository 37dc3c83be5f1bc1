package org.concordat.rule;

import org.concordat.protocol.Citation;

/** An ambiguity of the text: the reading that the rule takes and the other one that a careful lawyer could take. */
public record Reading(Citation citation, String taken, String other) {

    /** The same ambiguity where the other reading is taken. */
    public Reading turned() {
        return new Reading(citation, /* taken= */ other, /* other= */ taken);
    }
}
