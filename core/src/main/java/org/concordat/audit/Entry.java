package org.concordat.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry of a record: what was done, when, by whom, in which capacity and from where, with its seal.
 *
 * @param number its place in the chain, from 1
 * @param act a short word with hyphens
 * @param subject to what it was done
 * @param from the network address that it came from
 * @param digest the digest of all words of the entry
 * @param seal the seal of the entry in its place
 */
public record Entry(
        long number,
        Instant at,
        String who,
        String account,
        String capacity,
        String act,
        String subject,
        String detail,
        String from,
        String digest,
        String seal) {

    /** The digest of what the entry says, worked out from its words. */
    public String digestOfWords() {
        return Seal.digest(List.of(at.toString(), who, account, capacity, act, subject, detail, from));
    }
}
