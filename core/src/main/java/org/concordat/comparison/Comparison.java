package org.concordat.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.rule.Condition;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/**
 * Two or more rulebooks on one question, compared in every world: the worlds are sorted by what each rulebook rules there,
 * and each sort is described by a few lists of conditions that cover it exactly.
 *
 * @param situations first those in which the rulebooks differ, the most common first, then those in which they agree
 */
public record Comparison(Question question, List<Situation> situations) {

    /** What a reader compares: outcome, strength and deciders. */
    public static final Function<Ruling, Object> VERDICT =
            ruling -> List.of(ruling.outcome(), ruling.strength(), Set.copyOf(ruling.deciders()));

    /** What a switch compares: the verdict, the route, every condition and duty, and every citation. */
    public static final Function<Ruling, Object> WHOLE_RULING = ruling ->
            List.of(VERDICT.apply(ruling), ruling.route(), ruling.conditions(), ruling.duties(), ruling.citations());

    /**
     * Worlds in which every rulebook rules the same throughout.
     *
     * @param cases together they cover these worlds and no other; they may overlap
     * @param alike whether the rulebooks agree here
     * @param worlds how many worlds it is
     */
    public record Situation(List<Case> cases, boolean alike, int worlds) {}

    /**
     * One list of conditions that must all hold; none at all means in any case.
     *
     * @param rulings what holds in all of its worlds, by each rulebook in the order in which they were given
     */
    public record Case(List<Condition> when, List<Ruling> rulings) {}

    /**
     * Compares rulebooks.
     *
     * @param respect what counts as a difference
     * @throws IllegalArgumentException if there are fewer than two, or if they answer different questions
     */
    public static Comparison of(List<RulingTable> tables, Function<Ruling, Object> respect) {
        if (tables.size() < 2
                || tables.stream().map(RulingTable::question).distinct().count() > 1) {
            throw new IllegalArgumentException("A comparison takes two or more rulebooks on one question; these are on "
                    + tables.stream().map(t -> t.question().id()).toList() + ".");
        }
        Question question = tables.get(0).question();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<Boolean> alike = new ArrayList<>();
        int[] sorts = sorts(tables, respect, numbers, alike);
        List<Situation> situations = IntStream.range(0, numbers.size())
                .mapToObj(sort -> situation(new Cover(question, sorts, sort), tables, alike.get(sort)))
                .sorted(Comparator.comparing(Situation::alike)
                        .thenComparing(Comparator.comparing(Situation::worlds).reversed()))
                .toList();
        return new Comparison(question, situations);
    }

    /** Whether the rulebooks rule alike in every world. */
    public boolean same() {
        return situations.stream().allMatch(Situation::alike);
    }

    private static int[] sorts(
            List<RulingTable> tables,
            Function<Ruling, Object> respect,
            Map<List<Integer>, Integer> numbers,
            List<Boolean> alike) {
        Map<Object, Integer> verdicts = new HashMap<>();
        IdentityHashMap<Ruling, Integer> verdictOf = new IdentityHashMap<>();
        int[] sorts = new int[tables.get(0).question().worlds()];
        for (int world = 0; world < sorts.length; world++) {
            List<Integer> row = new ArrayList<>();
            for (RulingTable table : tables) {
                row.add(verdictOf.computeIfAbsent(
                        table.inWorld(world),
                        ruling -> verdicts.computeIfAbsent(respect.apply(ruling), v -> verdicts.size())));
            }
            Integer sort = numbers.get(row);
            if (sort == null) {
                sort = numbers.size();
                numbers.put(row, sort);
                alike.add(row.stream().distinct().count() == 1);
            }
            sorts[world] = sort;
        }
        return sorts;
    }

    private static Situation situation(Cover cover, List<RulingTable> tables, boolean alike) {
        List<Case> cases = cover.boxes().stream()
                .map(when -> {
                    Facts facts = Facts.none(tables.get(0).question()).with(when.toArray(Condition[]::new));
                    return new Case(
                            when,
                            tables.stream().map(table -> table.ruling(facts)).toList());
                })
                .toList();
        return new Situation(cases, alike, cover.worlds());
    }

    /** The worlds of one sort, covered by boxes: each allows for every fact some of its values. */
    private static final class Cover {

        private static final int SEEDS = 16;

        private final Question question;
        private final int[] sorts;
        private final int sort;
        private final BitSet members = new BitSet();

        Cover(Question question, int[] sorts, int sort) {
            this.question = question;
            this.sorts = sorts;
            this.sort = sort;
            IntStream.range(0, sorts.length).filter(w -> sorts[w] == sort).forEach(members::set);
        }

        int worlds() {
            return members.cardinality();
        }

        /** Boxes that cover exactly the members, each as large as it can be, the one that covers most first. */
        List<List<Condition>> boxes() {
            List<List<Condition>> boxes = new ArrayList<>();
            BitSet left = (BitSet) members.clone();
            while (!left.isEmpty()) {
                BitSet best = new BitSet();
                Facts bestBox = Facts.none(question);
                int gained = 0;
                int[] seeds = left.stream().toArray();
                for (int i = 0; i < Math.min(SEEDS, seeds.length); i++) {
                    int seed = seeds[(int) ((long) i * seeds.length / Math.min(SEEDS, seeds.length))];
                    for (boolean forwards : new boolean[] {true, false}) {
                        Facts box = grown(seed, forwards);
                        BitSet covered = worlds(box);
                        BitSet gain = (BitSet) covered.clone();
                        gain.and(left);
                        if (gain.cardinality() > gained) {
                            gained = gain.cardinality();
                            best = covered;
                            bestBox = box;
                        }
                    }
                }
                boxes.add(conditions(bestBox));
                left.andNot(best);
            }
            return boxes;
        }

        private Facts grown(int seed, boolean forwards) {
            long[] values = Facts.ofWorld(question, seed).possible();
            for (boolean whole : new boolean[] {true, false}) {
                for (int i = 0; i < values.length; i++) {
                    int fact = forwards ? i : values.length - 1 - i;
                    int size = question.facts().get(fact).values().size();
                    if (whole) {
                        grow(values, fact, (1L << size) - 1);
                    } else {
                        for (int value = 0; value < size; value++) {
                            grow(values, fact, values[fact] | 1L << value);
                        }
                    }
                }
            }
            return Facts.of(question, values);
        }

        /** Allows more values of a fact if all worlds that this adds are members. */
        private void grow(long[] values, int fact, long more) {
            long had = values[fact];
            values[fact] = more & ~had;
            boolean inside = values[fact] != 0
                    && IntStream.of(Facts.of(question, values).completions()).allMatch(w -> sorts[w] == sort);
            values[fact] = inside ? more : had;
        }

        private static BitSet worlds(Facts box) {
            BitSet worlds = new BitSet();
            IntStream.of(box.completions()).forEach(worlds::set);
            return worlds;
        }

        private List<Condition> conditions(Facts box) {
            return question.facts().stream()
                    .map(box::possibly)
                    .filter(c -> c.allowed().size() < c.fact().values().size())
                    .toList();
        }
    }
}
