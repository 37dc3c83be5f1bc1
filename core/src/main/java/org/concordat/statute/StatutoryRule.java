package org.concordat.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.rule.Rule;

/**
 * A rule of statute law: in force from a day, until a day if it has been repealed, in these nations, for bodies with one
 * of these attributes.
 */
public record StatutoryRule(
        Rule rule, LocalDate from, Optional<LocalDate> until, Set<Body.Nation> extent, Set<Body.Attribute> binds) {

    /** Whether it binds this body on this day. */
    public boolean binds(Body body, LocalDate on) {
        return !on.isBefore(from)
                && until.map(on::isBefore).orElse(true)
                && extent.contains(body.nation())
                && body.isAnyOf(binds);
    }
}
