package org.concordat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition holds when a fact has one of some values; it prints itself as a sentence. The values are a mask: bit
 * <i>n</i> stands for the fact's <i>n</i>-th value.
 */
public record Condition(Fact fact, long values) {

    public Condition {
        if ((values & all(fact)) != values || values == 0) {
            throw new IllegalArgumentException("A condition on \"" + fact + "\" allows none of its values: "
                    + String.join(", ", fact.values()) + ".");
        }
    }

    /** Conditions that must all hold, as one phrase. */
    static String sentence(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
    }

    static long all(Fact fact) {
        return (1L << fact.values().size()) - 1;
    }

    /** The identifiers of the values that meet this condition. */
    public List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        for (int value = 0; value < fact.values().size(); value++) {
            if ((values >> value & 1) == 1) {
                allowed.add(fact.values().get(value));
            }
        }
        return allowed;
    }

    @Override
    public String toString() {
        return fact.id() + " is " + String.join(" or ", allowed());
    }
}
