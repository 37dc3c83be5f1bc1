package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.rule.RulingTable;

/**
 * Comparisons that were made, the latest kept. Making one takes up to a second of one processor, so that only a few are
 * made at a time; the others wait.
 */
@ApplicationScoped
public class Comparisons {

    private static final int MOST_KEPT = 500;
    private static final int MOST_AT_A_TIME = 2;

    private record Key(List<LoadedProfile> councils, Question question) {}

    private final Map<Key, Digest> digests = latest();
    private final Map<Key, Boolean> alike = latest();
    private final Semaphore making = new Semaphore(MOST_AT_A_TIME, true);

    /** What differs between these councils on a question that all of them can be asked. */
    public Digest digest(List<LoadedProfile> councils, Question question) {
        return kept(digests, new Key(councils, question), () -> Digest.of(tables(councils, question)));
    }

    /** Whether they give the same answer in every situation. */
    boolean alike(List<LoadedProfile> councils, Question question) {
        return kept(alike, new Key(councils, question), () -> Digest.alike(tables(councils, question)));
    }

    static List<RulingTable> tables(List<LoadedProfile> councils, Question question) {
        return councils.stream()
                .map(council -> council.table(question.id()).orElseThrow())
                .toList();
    }

    private <T> T kept(Map<Key, T> made, Key key, Supplier<T> make) {
        synchronized (made) {
            T known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        making.acquireUninterruptibly();
        try {
            T fresh = make.get();
            synchronized (made) {
                made.put(key, fresh);
            }
            return fresh;
        } finally {
            making.release();
        }
    }

    private static <T> Map<Key, T> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
