package org.concordat.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.Term;

/**
 * What one entry can come into conflict with, so that a single change need not read all rolls: those whom it names and who name
 * it, the officers above it, everybody who holds an office at the council itself if it holds one too, and, so that their own
 * days are known, those whom all of these name. What holds between the others held before, and still does.
 */
final class Surroundings {

    /** Where the rolls are read from. */
    interface Source {

        /** The entries with these references; those that are not there are left out. */
        List<Entry> entries(Roll roll, Collection<String> references);

        /** The entries that list a term in which this one is named. */
        List<Entry> naming(Entry entry);

        /** The entries that list an office at the council itself. */
        List<Entry> inOffice();
    }

    private final Source source;
    private final Map<Roll, Set<String>> read = new EnumMap<>(Roll.class);
    private final List<Entry> entries = new ArrayList<>();

    private Surroundings(Source source) {
        this.source = source;
        for (Roll roll : Roll.values()) {
            read.put(roll, new HashSet<>());
        }
    }

    /** Why an entry could not stand as it is typed; the same as if all rolls were looked at. */
    static List<Flaw> flaws(Source source, Entry typed) {
        Surroundings around = new Surroundings(source);
        around.take(source.entries(typed.roll(), List.of(typed.reference())));
        around.readNamed(List.of(typed));
        around.take(source.naming(typed));
        if (typed.terms().keySet().stream().anyMatch(Field::namesOffice)) {
            around.take(source.inOffice());
        }
        around.readNamed(List.copyOf(around.entries));
        around.readAbove(typed);
        People people = new People(around.entries).with(List.of(typed));
        Map<Roll, Set<String>> own = named(List.of(typed));
        return Consistency.flaws(
                people,
                (roll, reference) -> people.find(roll, reference).isEmpty()
                        && !own.getOrDefault(roll, Set.of()).contains(reference));
    }

    private void take(List<Entry> found) {
        for (Entry entry : found) {
            if (of(entry.roll()).add(entry.reference())) {
                entries.add(entry);
            }
        }
    }

    private Set<String> of(Roll roll) {
        return read.getOrDefault(roll, Set.of());
    }

    private void readNamed(List<Entry> by) {
        named(by).forEach((roll, references) -> {
            references.removeAll(of(roll));
            if (!references.isEmpty()) {
                take(source.entries(roll, references));
            }
        });
    }

    private void readAbove(Entry officer) {
        String manager = officer.get(Field.LINE_MANAGER);
        Set<String> above = new HashSet<>();
        while (!manager.isEmpty() && above.add(manager)) {
            List<Entry> found = source.entries(Roll.OFFICERS, List.of(manager));
            take(found);
            manager = found.isEmpty() ? "" : found.get(0).get(Field.LINE_MANAGER);
        }
    }

    private static Map<Roll, Set<String>> named(List<Entry> by) {
        Map<Roll, Set<String>> named = new EnumMap<>(Roll.class);
        for (Entry entry : by) {
            entry.terms().forEach((field, terms) -> {
                if (!field.namesOffice()) {
                    for (Term term : terms) {
                        named.computeIfAbsent(field.names(), roll -> new TreeSet<>())
                                .add(People.named(field, term));
                    }
                }
            });
            String manager = entry.get(Field.LINE_MANAGER);
            if (!manager.isEmpty()) {
                named.computeIfAbsent(Roll.OFFICERS, roll -> new TreeSet<>()).add(manager);
            }
        }
        return named;
    }
}
