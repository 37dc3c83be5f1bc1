package org.concordat.people;

import java.util.List;
import java.util.Optional;

/**
 * What an import does to one entry.
 *
 * @param before the entry as it stands; empty for one that is added
 * @param after the entry as it will stand
 * @param ends whether it is ended because the file does not have it
 */
public record Change(Optional<Entry> before, Entry after, boolean ends) {

    /** A field that gets another value. */
    public record Difference(Field field, String before, String after) {}

    /** What becomes of the entry, as a key of messages: {@code added}, {@code changed} or {@code ended}. */
    public String what() {
        if (ends) {
            return "ended";
        }
        return before.isEmpty() ? "added" : "changed";
    }

    /** What changes, field by field in the order of the roll; for an entry that is added all that is known of it. */
    public List<Difference> differences() {
        return after.values().entrySet().stream()
                .map(now -> new Difference(
                        now.getKey(),
                        before.map(entry -> entry.get(now.getKey())).orElse(""),
                        now.getValue()))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }
}
