package org.concordat.rule;

import java.util.Arrays;
import java.util.List;
import org.concordat.protocol.Identified;

/**
 * A fact is one thing about a situation that a ruling may depend on: an id and a short closed list of values. Its
 * conditions ({@code RECIPIENT.is(OTHER_MEMBER)}) are what rules are written in.
 */
public abstract sealed class Fact {

    private static final int MOST_VALUES = 32;

    private final String id;
    private final List<String> values;

    private Fact(String id, List<String> values) {
        if (values.size() < 2 || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("Fact \"" + id + "\" has " + values.size()
                    + " values; a fact has at least 2 and at most " + MOST_VALUES + ".");
        }
        this.id = id;
        this.values = values;
    }

    /** A fact with one of the enum's values; {@code OTHER_MEMBER} is written {@code other-member} outside Java. */
    public static <E extends Enum<E>> Choice<E> choice(String id, Class<E> values) {
        return new Choice<>(id, values);
    }

    /** A fact that is yes or no. */
    public static YesNo yesNo(String id) {
        return new YesNo(id);
    }

    /** The identifier in the catalogue, the API and the cases, for example {@code member-copied-recipient}. */
    public String id() {
        return id;
    }

    /** The identifiers of the values in the catalogue's order; {@code yes}, {@code no} for a yes-or-no fact. */
    public List<String> values() {
        return values;
    }

    /**
     * The condition that this fact has the value with this identifier.
     *
     * @throws IllegalArgumentException if the fact has no such value; the message lists those that it has
     */
    public Condition is(String value) {
        int index = values.indexOf(value);
        if (index < 0) {
            throw new IllegalArgumentException("Fact \"" + id + "\" has no value \"" + value + "\"; allowed are "
                    + String.join(", ", values) + ".");
        }
        return new Condition(this, 1L << index);
    }

    @Override
    public String toString() {
        return id;
    }

    /** A fact with a list of values of its own. */
    public static final class Choice<E extends Enum<E>> extends Fact {
        private Choice(String id, Class<E> type) {
            super(
                    id,
                    Arrays.stream(type.getEnumConstants())
                            .map(value -> Identified.spelt(value.name()))
                            .toList());
        }

        /** The condition that this fact has one of these values. */
        @SafeVarargs
        public final Condition is(E... values) {
            long mask = 0;
            for (E value : values) {
                mask |= is(Identified.spelt(value.name())).values();
            }
            return new Condition(this, mask);
        }

        /** The condition that this fact has none of these values. */
        @SafeVarargs
        public final Condition isNot(E... values) {
            return new Condition(this, Condition.all(this) & ~is(values).values());
        }
    }

    /** A fact that is yes or no. */
    public static final class YesNo extends Fact {
        private YesNo(String id) {
            super(id, List.of("yes", "no"));
        }

        /** The condition that this is so. */
        public Condition yes() {
            return is("yes");
        }

        /** The condition that this is not so. */
        public Condition no() {
            return is("no");
        }
    }
}
