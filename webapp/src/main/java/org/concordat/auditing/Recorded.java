package org.concordat.auditing;

import org.concordat.audit.Entry;

/** An entry of the record of a council or of the instance. */
interface Recorded {

    /** Its place in the chain, from 1. */
    long number();

    /** What it says. */
    Sealed sealed();

    /** It as it is verified. */
    default Entry entry() {
        return sealed().entry(number());
    }
}
