package org.concordat.comparison;

import java.util.ArrayList;
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
        comparable(tables);
        Question question = tables.get(0).question();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<Boolean> alike = new ArrayList<>();
        int[] sorts = sorts(tables, respect, numbers, alike);
        Grid grid = Grid.of(question, sorts);
        List<Situation> situations = IntStream.range(0, numbers.size())
                .mapToObj(sort -> new Situation(cases(Cover.of(grid, sort), tables), alike.get(sort), (int)
                        IntStream.of(sorts).filter(s -> s == sort).count()))
                .sorted(Comparator.comparing(Situation::alike)
                        .thenComparing(Comparator.comparing(Situation::worlds).reversed()))
                .toList();
        return new Comparison(question, situations);
    }

    /** Refuses fewer than two rulebooks, and rulebooks on different questions. */
    static void comparable(List<RulingTable> tables) {
        if (tables.size() < 2
                || tables.stream().map(RulingTable::question).distinct().count() > 1) {
            throw new IllegalArgumentException("A comparison takes two or more rulebooks on one question; these are on "
                    + tables.stream().map(t -> t.question().id()).toList() + ".");
        }
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

    private static List<Case> cases(List<List<Condition>> boxes, List<RulingTable> tables) {
        Facts nothing = Facts.none(tables.get(0).question());
        return boxes.stream()
                .map(when -> {
                    Facts facts = nothing.with(when.toArray(Condition[]::new));
                    return new Case(
                            when,
                            tables.stream().map(table -> table.ruling(facts)).toList());
                })
                .toList();
    }
}
