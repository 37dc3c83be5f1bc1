package org.concordat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an import would do, worked out before anything is written.
 *
 * @param faults everything that is wrong, by file and line; if there is any, nothing may be written
 * @param changes what would be added, changed and ended
 * @param unchanged how many entries of the files are as they stand already
 */
public record Plan(List<Fault> faults, List<Change> changes, int unchanged) {

    private record Key(Roll roll, String reference) {}

    public Plan {
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    /** How many changes of a kind there are: {@code added}, {@code changed} or {@code ended}. */
    public long count(String what) {
        return changes.stream().filter(change -> change.what().equals(what)).count();
    }

    /** What a sending would do to the rolls as they stand. */
    static Plan of(Sending sending, People people) {
        List<Fault> faults = new ArrayList<>();
        List<Sheet.Line> lines = new ArrayList<>();
        Map<Roll, byte[]> files = sending.files(faults);
        for (Map.Entry<Roll, byte[]> file : files.entrySet()) {
            String name =
                    files.size() > 1 || sending.roll().isEmpty() ? file.getKey().file() : sending.name();
            lines.addAll(Sheet.read(file.getKey(), name, file.getValue(), faults));
        }
        if (lines.size() > Sheet.MOST_LINES && files.size() > 1) {
            faults.add(new Fault(sending.name(), 0, "", "", PeopleWords.of("fault.lines.together", Sheet.MOST_LINES)));
        }
        return new Making(
                        sending,
                        people,
                        faults,
                        files.size() > 1 || sending.roll().isEmpty())
                .plan(lines, files.keySet());
    }

    /** The work on one plan. */
    private static final class Making {

        private final Sending sending;
        private final People people;
        private final List<Fault> faults;
        private final boolean archive;
        private final Map<Key, Long> numbers = new HashMap<>();
        private final Set<Key> spoilt = new HashSet<>();
        private final List<Change> changes = new ArrayList<>();
        private int unchanged;

        Making(Sending sending, People people, List<Fault> faults, boolean archive) {
            this.sending = sending;
            this.people = people;
            this.faults = faults;
            this.archive = archive;
        }

        Plan plan(List<Sheet.Line> lines, Set<Roll> rolls) {
            lines.forEach(this::line);
            if (faults.isEmpty() || numbers.size() > 0) {
                sending.end().ifPresent(day -> rolls.forEach(roll -> end(roll, day)));
                consistency();
            }
            if (faults.size() >= Sheet.MOST_FAULTS) {
                faults.add(new Fault(sending.name(), 0, "", "", PeopleWords.of("fault.many", Sheet.MOST_FAULTS)));
            }
            faults.sort(Comparator.comparing(Fault::file).thenComparingLong(Fault::line));
            return new Plan(faults, faults.isEmpty() ? changes : List.of(), unchanged);
        }

        private void line(Sheet.Line line) {
            if (line.reference().isEmpty()) {
                return;
            }
            Key key = new Key(line.roll(), line.reference());
            Long first = numbers.putIfAbsent(key, line.number());
            if (first != null) {
                fault(
                        line.roll(),
                        line.number(),
                        Field.REFERENCE,
                        line.reference(),
                        PeopleWords.of("fault.twice", line.reference(), first));
                return;
            }
            Optional<Entry> before = people.find(line.roll(), line.reference());
            List<Field> lacking = before.isPresent()
                    ? List.of()
                    : line.roll().fields().stream()
                            .filter(field -> field.isRequired() && !line.faulty())
                            .filter(field -> !line.values().containsKey(field))
                            .toList();
            lacking.forEach(field -> fault(
                    line.roll(),
                    line.number(),
                    field,
                    "",
                    PeopleWords.of("fault.lacking", line.reference(), field.column())));
            if (line.faulty() || !lacking.isEmpty()) {
                spoilt.add(key);
                return;
            }
            merged(line, before).ifPresentOrElse(after -> add(before, after), () -> spoilt.add(key));
        }

        /** With what stands already for the columns that the file does not have; its days may not fit them. */
        private Optional<Entry> merged(Sheet.Line line, Optional<Entry> before) {
            String until = line.values()
                    .getOrDefault(
                            Field.UNTIL,
                            before.map(entry -> entry.get(Field.UNTIL)).orElse(""));
            String from = line.values()
                    .getOrDefault(
                            Field.FROM,
                            before.map(entry -> entry.get(Field.FROM)).orElse(""));
            if (!until.isEmpty() && until.compareTo(from) < 0) {
                fault(
                        line.roll(),
                        line.number(),
                        Field.UNTIL,
                        until,
                        PeopleWords.of("fault.until.merged", until, from));
                return Optional.empty();
            }
            return Optional.of(before.map(entry -> entry.with(line.values()))
                    .orElseGet(() -> new Entry(line.roll(), line.values())));
        }

        private void add(Optional<Entry> before, Entry after) {
            if (before.filter(after::equals).isPresent()) {
                unchanged++;
            } else {
                changes.add(new Change(before, after, false));
            }
        }

        private void end(Roll roll, LocalDate day) {
            people.of(roll).values().stream()
                    .filter(entry -> !numbers.containsKey(new Key(roll, entry.reference())))
                    .filter(entry -> entry.period().contains(day)
                            && !entry.period().until().filter(day::equals).isPresent())
                    .forEach(entry -> changes.add(
                            new Change(Optional.of(entry), entry.with(Map.of(Field.UNTIL, day.toString())), true)));
        }

        private void consistency() {
            People then = people.with(changes.stream().map(Change::after).toList());
            for (Flaw flaw : Consistency.flaws(then, (roll, reference) -> spoilt.contains(new Key(roll, reference)))) {
                if (faults.size() >= Sheet.MOST_FAULTS) {
                    return;
                }
                // Told where the file can be mended: at the entry itself, or at the one that it cannot stand beside.
                Entry told = Stream.concat(Stream.of(flaw.entry()), flaw.other().stream())
                        .filter(entry -> numbers.containsKey(new Key(entry.roll(), entry.reference())))
                        .findFirst()
                        .orElse(flaw.entry());
                long line = numbers.getOrDefault(new Key(told.roll(), told.reference()), 0L);
                fault(told.roll(), line, flaw.field(), flaw.value(), told + ": " + flaw.text());
            }
        }

        private void fault(Roll roll, long line, Field field, String value, String text) {
            faults.add(new Fault(archive ? roll.file() : sending.name(), line, field.column(), value, text));
        }
    }
}
