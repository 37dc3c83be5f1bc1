package org.concordat.rule;

import org.concordat.digest.Sha256;
import org.concordat.protocol.Citation;

/** An ambiguity of the text: the reading that the rule takes and the other one that a careful lawyer could take. */
public record Reading(Citation citation, String taken, String other) {

    private static final int KEY = 16;

    /** What names it in addresses and on record: 16 hexadecimal digits, others as soon as it is worded otherwise. */
    public String key() {
        return Sha256.hex(citation + " " + taken + " " + other).substring(0, KEY);
    }

    /** The same ambiguity where the other reading is taken. */
    public Reading turned() {
        return new Reading(citation, /* taken= */ other, /* other= */ taken);
    }
}
