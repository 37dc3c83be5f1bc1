package org.concordat.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Period;
import org.concordat.council.Term;

/**
 * An entry of a roll as it is compared, exported and shown in a form: each field in its one normal form, empty where nothing
 * is known.
 */
public final class Entry {

    private final Roll roll;
    private final Map<Field, String> values;
    private final Period period;
    private final Map<Field, List<Term>> terms = new EnumMap<>(Field.class);

    /**
     * An entry.
     *
     * @param values normal forms, as {@link Cell} gives them; what is absent is empty
     * @throws IllegalArgumentException if they are none
     */
    Entry(Roll roll, Map<Field, String> values) {
        this.roll = roll;
        Map<Field, String> all = new LinkedHashMap<>();
        roll.fields().forEach(field -> all.put(field, values.getOrDefault(field, "")));
        this.values = Collections.unmodifiableMap(all);
        this.period = new Period(LocalDate.parse(all.getOrDefault(Field.FROM, "")), until(all));
        for (Field field : roll.fields()) {
            if (field.type() == Field.Type.TERMS && !get(field).isEmpty()) {
                terms.put(field, TermCell.read(field, reference(), get(field)));
            }
        }
    }

    private static Optional<LocalDate> until(Map<Field, String> values) {
        return Optional.of(values.getOrDefault(Field.UNTIL, ""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }

    /** The roll that it stands on. */
    public Roll roll() {
        return roll;
    }

    /** What it is called in files and addresses. */
    public String reference() {
        return get(Field.REFERENCE);
    }

    /** The name. */
    public String name() {
        return get(Field.NAME);
    }

    /** When it is on the roll. */
    public Period period() {
        return period;
    }

    /** A field in its normal form; empty where nothing is known, and for what the roll does not have. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** All fields of the roll, in its order. */
    public Map<Field, String> values() {
        return values;
    }

    /** The terms that a field lists. */
    public List<Term> terms(Field field) {
        return terms.getOrDefault(field, List.of());
    }

    /** All terms that it lists, by field. */
    Map<Field, List<Term>> terms() {
        return Collections.unmodifiableMap(terms);
    }

    /** The same with other values for some fields. */
    Entry with(Map<Field, String> others) {
        Map<Field, String> all = new EnumMap<>(values);
        all.putAll(others);
        return new Entry(roll, all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && roll == entry.roll && values.equals(entry.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return roll.id() + "/" + reference();
    }
}
