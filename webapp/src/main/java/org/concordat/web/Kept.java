package org.concordat.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Finished values by what they rest on, so that each is worked out once while it is in use. It holds no more than a given
 * weight, and then forgets what was not asked for the longest. Many threads may ask at once; two of them may work out the
 * same value, and one of the two is kept.
 */
final class Kept<V> {

    private final long most;
    private final ToIntFunction<V> weight;
    private final Map<Grounds, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /**
     * Nothing yet.
     *
     * @param most the most that all values may weigh together
     * @param weight what one value weighs, in the unit of {@code most}; more than nothing
     */
    Kept(long most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** The value that rests on these grounds; worked out if it is not there, and then kept. */
    V of(Grounds grounds, Supplier<V> work) {
        return find(grounds).orElseGet(() -> {
            V value = work.get();
            keep(grounds, value);
            return value;
        });
    }

    private synchronized Optional<V> find(Grounds grounds) {
        return Optional.ofNullable(values.get(grounds));
    }

    private synchronized void keep(Grounds grounds, V value) {
        V before = values.put(grounds, value);
        held += weight.applyAsInt(value) - (before == null ? 0 : weight.applyAsInt(before));
        Iterator<V> oldest = values.values().iterator();
        while (held > most && oldest.hasNext()) {
            held -= weight.applyAsInt(oldest.next());
            oldest.remove();
        }
    }

    /** How many values are held. */
    synchronized int size() {
        return values.size();
    }
}
