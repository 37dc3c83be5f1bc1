package org.concordat.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.statute.Body.Attribute;
import org.concordat.statute.Body.Nation;

/**
 * An enactment, as far as it decides whether its rules count: in force from a day, until a day if it has been repealed, in
 * these nations, for bodies with one of these attributes.
 */
record Enactment(LocalDate from, Optional<LocalDate> until, Set<Nation> extent, Set<Attribute> binds) {

    static final Set<Nation> ENGLAND = Set.of(Nation.ENGLAND);
    static final Set<Nation> ENGLAND_AND_WALES = Set.of(Nation.ENGLAND, Nation.WALES);
    static final Set<Nation> ENGLAND_WALES_AND_NORTHERN_IRELAND =
            Set.of(Nation.ENGLAND, Nation.WALES, Nation.NORTHERN_IRELAND);
    static final Set<Nation> GREAT_BRITAIN = Set.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND);
    static final Set<Nation> UNITED_KINGDOM = Set.of(Nation.values());

    static final Set<Attribute> COUNCILS = Set.of(Attribute.PRINCIPAL_COUNCIL);
    static final Set<Attribute> EXECUTIVES = Set.of(Attribute.EXECUTIVE_ARRANGEMENTS);
    static final Set<Attribute> COMBINED_AUTHORITIES = Set.of(Attribute.COMBINED_AUTHORITY);
    static final Set<Attribute> ALL_BODIES = Set.of(Attribute.PRINCIPAL_COUNCIL, Attribute.COMBINED_AUTHORITY);

    /** An enactment that is still in force. */
    static Enactment since(String day, Set<Nation> extent, Set<Attribute> binds) {
        return new Enactment(LocalDate.parse(day), Optional.empty(), extent, binds);
    }

    /** What it says on a question. */
    StatutoryRule on(Question question, Rule rule) {
        return new StatutoryRule(this, question, rule);
    }

    /** Whether it binds this body on this day. */
    boolean binds(Body body, LocalDate on) {
        return !on.isBefore(from) && until.map(on::isBefore).orElse(true) && concerns(body);
    }

    /** Whether it binds this body while it is in force. */
    boolean concerns(Body body) {
        return extent.contains(body.nation()) && body.isAnyOf(binds);
    }
}
