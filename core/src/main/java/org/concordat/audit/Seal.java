package org.concordat.audit;

import java.util.List;
import org.concordat.digest.Sha256;

/**
 * The seals of a chain: each covers the one before it, the entry's place and the digest of what it says, so that an entry
 * can be neither changed, left out nor put elsewhere; its words can be erased and leave their digest.
 */
public final class Seal {

    /** The seal before the first entry. */
    public static final String FIRST = "0".repeat(64);

    private Seal() {}

    /** The digest of an entry's words: SHA-256 over the parts, each with its length before it, in hexadecimal. */
    public static String digest(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return Sha256.hex(all.toString());
    }

    /**
     * The seal of an entry.
     *
     * @param before the seal of the entry before it, or {@link #FIRST}
     * @param number its place in the chain, from 1
     * @param digest the digest of what it says
     */
    public static String of(String before, long number, String digest) {
        return digest(List.of(before, String.valueOf(number), digest));
    }
}
