package org.concordat.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change of one entry is judged by what is around it exactly as by all rolls. */
class SurroundingsTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 1, 7), LocalDate.of(2023, 5, 10), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 1, 1));

    /** All rolls in memory, of which only what is asked for is given. */
    private record InMemory(People people) implements Surroundings.Source {

        private Stream<Entry> all() {
            return Stream.of(Roll.values()).flatMap(roll -> people.of(roll).values().stream());
        }

        @Override
        public List<Entry> entries(Roll roll, Collection<String> references) {
            return references.stream()
                    .flatMap(reference -> people.find(roll, reference).stream())
                    .toList();
        }

        @Override
        public List<Entry> naming(Entry entry) {
            return all().filter(other -> other.terms().entrySet().stream()
                            .filter(listed -> !listed.getKey().namesOffice()
                                    && listed.getKey().names() == entry.roll())
                            .anyMatch(listed -> listed.getValue().stream()
                                    .anyMatch(term ->
                                            People.named(listed.getKey(), term).equals(entry.reference()))))
                    .toList();
        }

        @Override
        public List<Entry> inOffice() {
            return all().filter(entry -> entry.terms().keySet().stream().anyMatch(Field::namesOffice))
                    .toList();
        }
    }

    private static Set<String> words(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> flaw.entry() + " " + flaw.field() + ": " + flaw.text())
                .collect(Collectors.toSet());
    }

    /** Everything that can be typed over an entry: other days, and what other entries have in each field. */
    private static List<Entry> changed(People people, Entry entry) {
        List<Entry> changed = new ArrayList<>();
        for (LocalDate day : DAYS) {
            changed.addAll(with(entry, Field.FROM, day.toString()));
            changed.addAll(with(entry, Field.UNTIL, day.toString()));
        }
        for (Field field : entry.roll().fields()) {
            if (field.type() == Field.Type.TERMS || field == Field.LINE_MANAGER) {
                Stream.concat(
                                Stream.of(""),
                                people.of(entry.roll()).values().stream().map(other -> other.get(field)))
                        .distinct()
                        .forEach(value -> changed.addAll(with(entry, field, value)));
            }
        }
        if (entry.roll() == Roll.OFFICERS) {
            changed.addAll(with(entry, Field.LINE_MANAGER, entry.reference()));
            people.of(Roll.OFFICERS)
                    .keySet()
                    .forEach(manager -> changed.addAll(with(entry, Field.LINE_MANAGER, manager)));
            changed.addAll(with(entry, Field.LINE_MANAGER, "O404"));
        }
        return changed;
    }

    private static List<Entry> with(Entry entry, Field field, String value) {
        try {
            return List.of(entry.with(Map.of(field, value)));
        } catch (IllegalArgumentException e) {
            // An entry that ends before it begins is refused before it gets here.
            return List.of();
        }
    }

    @Test
    void a_change_is_judged_by_what_is_around_it_as_by_all_rolls() {
        People people = Town.sample();
        int refused = 0;
        int all = 0;
        for (Roll roll : Roll.values()) {
            for (Entry entry : people.of(roll).values()) {
                for (Entry typed : changed(people, entry)) {
                    Set<String> whole =
                            words(Consistency.flaws(people.with(List.of(typed)), (other, reference) -> false));
                    Set<String> around = words(Surroundings.flaws(new InMemory(people), typed));
                    assertThat(typed + " " + typed.values(), around, is(whole));
                    refused += whole.isEmpty() ? 0 : 1;
                    all++;
                }
            }
        }
        assertThat(all, is(greaterThan(200)));
        assertThat(refused, is(greaterThan(50)));
    }
}
