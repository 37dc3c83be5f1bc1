package org.concordat.people;

import java.util.Optional;
import org.concordat.council.Term;

/**
 * A term as a page shows it.
 *
 * @param text what it is, as an office or the name of a ward, a group or a person
 * @param address of whom or what it names, behind {@code admin/people/}; empty where it names nobody
 * @param days from when until when
 */
public record TermLine(String text, String address, String days) {

    /** The roll of that in which, or on which, a term is held; empty at the council itself. */
    static Optional<Roll> where(Term term) {
        return switch (term.office().where()) {
            case IN_WARD -> Optional.of(Roll.WARDS);
            case IN_GROUP -> Optional.of(Roll.GROUPS);
            case ON_COMMITTEE -> Optional.of(Roll.COMMITTEES);
            case AS_MEMBER, AS_OFFICER -> Optional.empty();
        };
    }
}
