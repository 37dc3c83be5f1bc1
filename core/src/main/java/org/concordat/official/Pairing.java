package org.concordat.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.concordat.official.Redline.Change;
import org.concordat.official.Redline.Fate;
import org.concordat.official.Redline.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Says which passage of a later text has the words of which passage of an earlier one: first the same words at the same
 * clause, then the same words elsewhere, then like words at the same clause, then like words elsewhere, and last
 * whatever stands at the same clause. So a clause that only got another number is moved, and not changed beyond
 * recognition together with all that come after it.
 */
final class Pairing {

    /** Passages are alike from this share of common words on. */
    private static final double ALIKE = 0.5;

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Map<Integer, Integer> pairs = new LinkedHashMap<>();

    Pairing(List<Passage> earlier, List<Passage> later) {
        this.earlier = earlier;
        this.later = later;
        pair((one, other) -> sameClause(one, other) && sameWords(one, other));
        pair(Pairing::sameWords);
        pair((one, other) -> sameClause(one, other) && WordDiff.likeness(one.words(), other.words()) >= ALIKE);
        pairAlike();
        pair(Pairing::sameClause);
    }

    private static boolean sameClause(Passage one, Passage other) {
        return one.clause().isPresent() && one.clause().equals(other.clause());
    }

    private static boolean sameWords(Passage one, Passage other) {
        return WordDiff.plain(one.words()).equals(WordDiff.plain(other.words()));
    }

    private void pair(BiPredicate<Passage, Passage> fits) {
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size() && !pairs.containsKey(i); j++) {
                if (!pairs.containsValue(j) && fits.test(earlier.get(i), later.get(j))) {
                    pairs.put(i, j);
                }
            }
        }
    }

    private void pairAlike() {
        record Alike(int one, int other, double likeness) {}
        List<Alike> candidates = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size() && !pairs.containsKey(i); j++) {
                double likeness = pairs.containsValue(j)
                        ? 0
                        : WordDiff.likeness(earlier.get(i).words(), later.get(j).words());
                if (likeness >= ALIKE) {
                    candidates.add(new Alike(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        for (Alike alike : candidates) {
            if (!pairs.containsKey(alike.one()) && !pairs.containsValue(alike.other())) {
                pairs.put(alike.one(), alike.other());
            }
        }
    }

    Redline redline() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Integer at = pairs.get(i);
            changes.add(change(earlier.get(i), at == null ? null : later.get(at)));
        }
        IntStream.range(0, later.size())
                .filter(j -> !pairs.containsValue(j))
                .mapToObj(later::get)
                .map(passage ->
                        new Change(Fate.NEW, passage.clause(), Optional.empty(), WordDiff.between("", passage.words())))
                .forEach(changes::add);
        return new Redline(changes);
    }

    private static Change change(Passage before, @Nullable Passage after) {
        if (after == null) {
            return new Change(Fate.VANISHED, before.clause(), Optional.empty(), WordDiff.between(before.words(), ""));
        }
        boolean moved = !before.clause().equals(after.clause());
        Fate fate = moved ? Fate.MOVED : sameWords(before, after) ? Fate.UNCHANGED : Fate.CHANGED;
        return new Change(
                fate,
                before.clause(),
                moved ? after.clause() : Optional.empty(),
                WordDiff.between(before.words(), after.words()));
    }
}
