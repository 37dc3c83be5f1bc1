package org.concordat.people;

import java.util.Map;
import java.util.Optional;
import org.concordat.council.Term;

/**
 * A value or a term as a page shows it.
 *
 * @param text what it is, as an office or the name of a ward, a group or a person
 * @param address of whom or what it names, below the application's root; empty where it names nobody
 * @param note what stands behind it, as from when until when; may be empty
 */
public record TermLine(String text, String address, String note) {

    /** The roll of that in which, or on which, a term is held; empty at the council itself. */
    static Optional<Roll> where(Term term) {
        return switch (term.office().where()) {
            case IN_WARD -> Optional.of(Roll.WARDS);
            case IN_GROUP -> Optional.of(Roll.GROUPS);
            case ON_COMMITTEE -> Optional.of(Roll.COMMITTEES);
            case AS_MEMBER, AS_OFFICER -> Optional.empty();
        };
    }

    /** Plain text. */
    static TermLine text(String text) {
        return new TermLine(text, "", "");
    }

    /** A term in the field that lists it. */
    static TermLine of(String people, Field field, Term term, Map<Roll, Map<String, String>> names) {
        if (field.namesOffice()) {
            return new TermLine(office(term), "", PeopleWords.days(term.period()));
        }
        String note = (term.note().isEmpty() ? "" : term.note() + ", ") + PeopleWords.days(term.period());
        return naming(people, field.names(), People.named(field, term), names, note);
    }

    /** A term that another entry lists, on the page of its holder or of what it is held in. */
    static TermLine beside(String people, Roll shown, Term term, Map<Roll, Map<String, String>> names) {
        Roll named = shown == Roll.MEMBERS ? where(term).orElse(Roll.MEMBERS) : Roll.MEMBERS;
        String reference = shown == Roll.MEMBERS ? term.of() : term.holder();
        return naming(people, named, reference, names, office(term) + ", " + PeopleWords.days(term.period()));
    }

    /** Somebody or something by name. */
    static TermLine naming(
            String people, Roll roll, String reference, Map<Roll, Map<String, String>> names, String note) {
        String name = names.getOrDefault(roll, Map.of()).getOrDefault(reference, reference);
        return new TermLine(name, people + roll.id() + "/" + reference, note);
    }

    /** An office with its portfolio. */
    static String office(Term term) {
        String office = PeopleWords.of("office." + term.office().id());
        return term.note().isEmpty() ? office : office + " (" + term.note() + ")";
    }
}
