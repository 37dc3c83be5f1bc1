package org.concordat.switching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.profile.LoadedProfile;
import org.concordat.store.Rules;

/** Previews that were worked out, the latest kept; and what the council keeps that a switch touches, asked anew each time. */
@ApplicationScoped
public class Previews {

    private static final int MOST_KEPT = 50;

    private record Key(LoadedProfile now, Rules then, LocalDate day) {}

    @Inject
    @Any
    private Instance<TouchedBySwitch> kept;

    private final Map<Key, Preview> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Preview> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * What changes from the rules in force to others.
     *
     * @param day whose law stands beside both
     */
    Preview of(LoadedProfile now, LoadedProfile then, LocalDate day) {
        Key key = new Key(now, Rules.of(then), day);
        synchronized (made) {
            Preview known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        Preview fresh = Preview.of(now, then);
        synchronized (made) {
            Preview first = made.putIfAbsent(key, fresh);
            return first == null ? fresh : first;
        }
    }

    /** What of the current council's it touches. */
    List<TouchedBySwitch.Touched> touched(Preview preview) {
        return kept.stream().flatMap(one -> one.touched(preview).stream()).toList();
    }
}
