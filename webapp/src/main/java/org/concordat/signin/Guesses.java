package org.concordat.signin;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many passwords are tried for one account from all networks together, against guesses that are spread over many: a
 * hundred an hour on each node. A network from which its owner has signed in does not count, so that guesses from elsewhere
 * keep nobody out of their own account where they usually are.
 */
@ApplicationScoped
public class Guesses {

    /** How long to wait when there were too many. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int AN_HOUR = 100;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Bucket> tries = bounded();
    private final Map<String, Boolean> known = bounded();

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }

    /** Whether a password may be tried; it does not count yet. */
    synchronized boolean mayTry(String login, String network) {
        return known.containsKey(login + " " + network)
                || !tries.containsKey(login)
                || tries.get(login).getAvailableTokens() > 0;
    }

    /** Counts a password that is tried now: a try that has to wait is none, or one network alone could use all of them up. */
    synchronized void count(String login, String network) {
        if (!known.containsKey(login + " " + network)) {
            tries.computeIfAbsent(login, key -> bucket()).tryConsume(1);
        }
    }

    /** Remembers where somebody has signed in from. */
    synchronized void remember(String login, String network) {
        known.put(login + " " + network, true);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                .build();
    }
}
