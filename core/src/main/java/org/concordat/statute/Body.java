package org.concordat.statute;

import java.util.Set;

/**
 * What kind of authority a body is, as far as the law that binds it depends on it: the nation whose law it is under and
 * its attributes.
 */
public record Body(Nation nation, Set<Attribute> attributes) {

    /** The part of the United Kingdom whose local government law applies. */
    public enum Nation {
        ENGLAND,
        WALES,
        SCOTLAND,
        NORTHERN_IRELAND
    }

    /** What the law distinguishes. */
    public enum Attribute {
        /** A county, district, unitary or London borough council (Local Government Act 1972 s. 270). */
        PRINCIPAL_COUNCIL,
        /** A leader and cabinet or a mayor and cabinet (Local Government Act 2000 Part 1A). */
        EXECUTIVE_ARRANGEMENTS,
        /** Local Democracy, Economic Development and Construction Act 2009 s. 103. */
        COMBINED_AUTHORITY
    }

    public Body {
        attributes = Set.copyOf(attributes);
    }

    /** An English principal council with a leader and cabinet. */
    public static Body englishCouncilWithExecutive() {
        return new Body(Nation.ENGLAND, Set.of(Attribute.PRINCIPAL_COUNCIL, Attribute.EXECUTIVE_ARRANGEMENTS));
    }

    /** An English principal council with a committee system. */
    public static Body englishCouncilWithCommitteeSystem() {
        return new Body(Nation.ENGLAND, Set.of(Attribute.PRINCIPAL_COUNCIL));
    }

    /** An English combined authority. */
    public static Body englishCombinedAuthority() {
        return new Body(Nation.ENGLAND, Set.of(Attribute.COMBINED_AUTHORITY));
    }

    /** Whether the body has one of these attributes. */
    public boolean isAnyOf(Set<Attribute> wanted) {
        return wanted.stream().anyMatch(attributes::contains);
    }
}
