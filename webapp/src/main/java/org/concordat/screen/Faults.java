package org.concordat.screen;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the order of its fields: for the list above it and the message at each field. */
public final class Faults {

    /**
     * One fault.
     *
     * @param field the id of the field, to which the list leads
     * @param text what is wrong and what is allowed, in a sentence without a full stop
     */
    public record Fault(String field, String text) {}

    private final List<Fault> all = new ArrayList<>();

    /** Adds a fault. */
    public void add(String field, String text) {
        all.add(new Fault(field, text));
    }

    /** All faults. */
    public List<Fault> getAll() {
        return List.copyOf(all);
    }

    /** What is wrong with a field; empty if nothing is. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .findFirst()
                .orElse("");
    }

    /** Whether there is any. */
    public boolean isAny() {
        return !all.isEmpty();
    }
}
