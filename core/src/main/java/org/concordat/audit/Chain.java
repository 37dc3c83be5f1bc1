package org.concordat.audit;

import java.util.Optional;

/**
 * A chain that is being verified, entry by entry from the first. It stops at the first entry that does not hold: behind it
 * nothing can be said.
 */
public final class Chain {

    /** What is wrong with an entry. */
    public enum Kind {
        /** Its words are not those that were sealed, or its seal is not theirs. */
        CHANGED,
        /** It is not there. */
        MISSING,
        /** It does not follow the entry before it: put elsewhere, or sealed to another one. */
        OUT_OF_ORDER
    }

    /** The first entry that does not hold. */
    public record Fault(long number, Kind kind) {}

    /** How a chain was found: how many entries hold from the first on, and the first that does not. */
    public record Verdict(long held, Optional<Fault> fault) {

        /** Whether all of it holds. */
        public boolean holds() {
            return fault.isEmpty();
        }
    }

    private long number;
    private String seal = Seal.FIRST;
    private Optional<Fault> fault = Optional.empty();

    /** Adds the next entry. */
    public void add(Entry entry) {
        if (fault.isPresent()) {
            return;
        }
        fault = kind(entry).map(kind -> new Fault(kind == Kind.MISSING ? number + 1 : entry.number(), kind));
        if (fault.isEmpty()) {
            number = entry.number();
            seal = entry.seal();
        }
    }

    private Optional<Kind> kind(Entry entry) {
        if (entry.number() > number + 1) {
            return Optional.of(Kind.MISSING);
        }
        if (entry.number() <= number) {
            return Optional.of(Kind.OUT_OF_ORDER);
        }
        if (!entry.digest().equals(entry.digestOfWords())) {
            return Optional.of(Kind.CHANGED);
        }
        return entry.seal().equals(Seal.of(seal, entry.number(), entry.digest()))
                ? Optional.empty()
                : Optional.of(Kind.OUT_OF_ORDER);
    }

    /**
     * The verdict, after the last entry.
     *
     * @param last the number of the last entry, as it is kept beside the chain
     * @param lastSeal its seal
     */
    public Verdict end(long last, String lastSeal) {
        if (fault.isEmpty() && number < last) {
            fault = Optional.of(new Fault(number + 1, Kind.MISSING));
        } else if (fault.isEmpty() && (number > last || !seal.equals(lastSeal))) {
            fault = Optional.of(new Fault(number, Kind.OUT_OF_ORDER));
        }
        return new Verdict(number, fault);
    }
}
