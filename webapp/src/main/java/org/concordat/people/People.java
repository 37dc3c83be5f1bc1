package org.concordat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.council.Period;
import org.concordat.council.Term;
import org.concordat.council.Terms;

/** All rolls of a council as they stand, or as they would stand after a change. */
public final class People {

    private final Map<Roll, Map<String, Entry>> rolls = new EnumMap<>(Roll.class);

    /** These entries and no others; of two with one reference the later counts. */
    public People(Collection<Entry> entries) {
        for (Roll roll : Roll.values()) {
            rolls.put(roll, new TreeMap<>());
        }
        entries.forEach(entry -> roll(entry.roll()).put(entry.reference(), entry));
    }

    private Map<String, Entry> roll(Roll roll) {
        return rolls.getOrDefault(roll, Map.of());
    }

    /** The entries of a roll, by reference. */
    public Map<String, Entry> of(Roll roll) {
        return Collections.unmodifiableMap(roll(roll));
    }

    /** The entry with this reference. */
    public Optional<Entry> find(Roll roll, String reference) {
        return Optional.ofNullable(roll(roll).get(reference));
    }

    /** The same with these entries added, or put in the place of what they replace. */
    public People with(Collection<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        rolls.values().forEach(roll -> all.addAll(roll.values()));
        all.addAll(entries);
        return new People(all);
    }

    /** Who holds which office, each as long as also the holder and the ward, group or committee are on their rolls. */
    public Terms terms() {
        return new Terms(List.copyOf(running().keySet()));
    }

    /** Where a term is listed. */
    record Place(Entry entry, Field field) {}

    /** Each term cut to the days of those whom it names, with the place that lists it. By identity: two may be equal. */
    IdentityHashMap<Term, Place> running() {
        IdentityHashMap<Term, Place> running = new IdentityHashMap<>();
        for (Map<String, Entry> roll : rolls.values()) {
            for (Entry entry : roll.values()) {
                entry.terms().forEach((field, terms) -> {
                    for (Term term : terms) {
                        cut(entry, field, term)
                                .ifPresent(period -> running.put(
                                        new Term(term.office(), term.holder(), term.of(), term.note(), period),
                                        new Place(entry, field)));
                    }
                });
            }
        }
        return running;
    }

    /** The days of a term on which also the entry that lists it and the one that it names are there. */
    Optional<Period> cut(Entry entry, Field field, Term term) {
        Optional<Period> own = term.period().and(entry.period());
        if (field.namesOffice()) {
            return own;
        }
        Optional<Entry> named = find(field.names(), named(field, term));
        return own.flatMap(period -> named.flatMap(one -> period.and(one.period())));
    }

    /** The reference that a term names in a field that lists references. */
    static String named(Field field, Term term) {
        return field.isHolders() ? term.of() : term.holder();
    }

    /** The officers who report to an officer on a day, by reference. */
    public List<Entry> reports(String manager, LocalDate day) {
        return of(Roll.OFFICERS).values().stream()
                .filter(officer -> officer.get(Field.LINE_MANAGER).equals(manager))
                .filter(officer -> officer.period().contains(day))
                .toList();
    }
}
