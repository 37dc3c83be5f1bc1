package org.concordat.statute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/**
 * How a protocol's ruling and the law's go against each other: one prohibits what the other permits or requires. Somebody
 * else's decision is no prohibition, and silence contradicts nothing.
 */
public enum Conflict {
    /** The law permits or requires what the protocol prohibits. */
    LAW_LETS,
    /** The law prohibits what the protocol permits or requires. */
    LAW_FORBIDS;

    private static final Set<Outcome> LETS = EnumSet.of(Outcome.PERMITTED, Outcome.CONDITIONAL, Outcome.REQUIRED);

    /** The conflict of two rulings on one situation, if there is one; an open ruling is in none. */
    public static Optional<Conflict> between(Ruling protocol, Ruling law) {
        return between(protocol.outcome(), law.outcome());
    }

    /**
     * Whether a protocol's ruling stands, and what is not known yet may make the law contradict it.
     *
     * @param facts the situation as far as it is known
     */
    public static boolean isPossible(Ruling protocol, RulingTable law, Facts facts) {
        return protocol.outcome().isPresent()
                && law.ruling(facts).outcome().isEmpty()
                && IntStream.of(facts.completions())
                        .mapToObj(world -> law.inWorld(world).outcome())
                        .distinct()
                        .anyMatch(said -> between(protocol.outcome(), said).isPresent());
    }

    private static Optional<Conflict> between(Optional<Outcome> protocol, Optional<Outcome> law) {
        if (lets(law) && prohibits(protocol)) {
            return Optional.of(LAW_LETS);
        }
        return lets(protocol) && prohibits(law) ? Optional.of(LAW_FORBIDS) : Optional.empty();
    }

    private static boolean lets(Optional<Outcome> outcome) {
        return outcome.filter(LETS::contains).isPresent();
    }

    private static boolean prohibits(Optional<Outcome> outcome) {
        return outcome.equals(Optional.of(Outcome.PROHIBITED));
    }
}
