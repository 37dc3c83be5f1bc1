package org.concordat.rule;

import org.concordat.protocol.Identified;

/** What a ruling comes to, the least strict first: where several rules apply, the strictest outcome is the ruling's. */
public enum Outcome implements Identified {
    /** No rule answers. It is neither a yes nor a no. */
    NOT_COVERED,
    PERMITTED,
    REQUIRED,
    /** Permitted to whoever meets every condition. */
    CONDITIONAL,
    /** Somebody else decides, or has to be approached first. */
    REFER,
    PROHIBITED
}
