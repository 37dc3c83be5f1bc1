package org.concordat.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.concordat.rule.Condition;

/** The worlds of one number in a grid, covered by boxes: each allows for every fact some of its values. */
final class Cover {

    private static final int SEEDS = 8;

    private final Grid grid;
    private final BitSet members;
    private final BitSet forbidden = new BitSet();
    private final Boxes all;

    private Cover(Grid grid, IntPredicate wanted, IntPredicate free) {
        this.grid = grid;
        this.all = new Boxes(grid);
        int[] cells = grid.cells();
        members = cells(cells, wanted);
        forbidden.set(0, cells.length);
        forbidden.andNot(cells(cells, wanted.or(free)));
    }

    /**
     * Lists of conditions; together they hold in exactly the worlds of this number, the list that says most first. They
     * may overlap. A number that the whole grid has is one list without conditions.
     */
    static List<List<Condition>> of(Grid grid, int number) {
        return of(grid, number, other -> false);
    }

    /** The same, but they may hold in worlds of other numbers too, if these are free. */
    static List<List<Condition>> of(Grid grid, int number, IntPredicate free) {
        Cover cover = new Cover(grid, cell -> cell == number, free);
        return cover.needed(cover.boxes()).stream().map(cover::conditions).toList();
    }

    private static BitSet cells(int[] cells, IntPredicate having) {
        BitSet set = new BitSet();
        IntStream.range(0, cells.length)
                .filter(cell -> having.test(cells[cell]))
                .forEach(set::set);
        return set;
    }

    /** A box: for each fact which groups of its values it allows; and the cells in it. */
    private record Box(List<BitSet> allows, BitSet cells, int words) {}

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        BitSet left = (BitSet) members.clone();
        while (!left.isEmpty()) {
            Box best = null;
            double most = 0;
            Set<List<BitSet>> seen = new HashSet<>();
            int[] seeds = left.stream().toArray();
            int tried = Math.min(SEEDS, seeds.length);
            for (int i = 0; i < tried; i++) {
                int seed = seeds[(int) ((long) i * seeds.length / tried)];
                for (int first = 0; first < Math.max(1, all.facts()); first++) {
                    List<BitSet> grown = all.grown(seed, first, forbidden);
                    if (seen.add(grown)) {
                        Box box = said(grown, left);
                        double gain = (double) Boxes.and(box.cells(), left).cardinality() / (2 + box.words());
                        if (best == null || gain > most) {
                            most = gain;
                            best = box;
                        }
                    }
                }
            }
            if (best == null) {
                throw new IllegalStateException("Every member lies in a box.");
            }
            boxes.add(best);
            left.andNot(best.cells());
        }
        return boxes;
    }

    /** The boxes without those that the others cover. */
    private List<Box> needed(List<Box> boxes) {
        List<Box> needed = new ArrayList<>(boxes);
        for (Box box : boxes) {
            BitSet rest = Boxes.and(box.cells(), members);
            needed.stream().filter(other -> !other.equals(box)).forEach(other -> rest.andNot(other.cells()));
            if (rest.isEmpty()) {
                needed.remove(box);
            }
        }
        return needed;
    }

    /** How much a reader has to take in: the values that are named, or those that are excepted. */
    private static int words(int allowed, int all) {
        return allowed == all ? 0 : 1 + Math.min(allowed, all - allowed);
    }

    /** The box as shortly as it can be said: without the free values that it need not name. */
    private Box said(List<BitSet> box, BitSet left) {
        List<BitSet> allows = new ArrayList<>(box);
        BitSet needed = Boxes.and(all.cells(box), left);
        for (int axis = 0; axis < all.facts(); axis++) {
            BitSet fewest = all.having(axis, box.get(axis), needed);
            boolean named = box.get(axis).cardinality() < all.groups(axis);
            if (named && words(axis, fewest) <= words(axis, box.get(axis))) {
                allows.set(axis, fewest);
            }
        }
        int words = IntStream.range(0, all.facts())
                .map(axis -> words(axis, allows.get(axis)))
                .sum();
        return new Box(allows, all.cells(allows), words);
    }

    private int words(int axis, BitSet allows) {
        long[] values = grid.values()[axis];
        return words(
                allows.stream().map(group -> Long.bitCount(values[group])).sum(),
                LongStream.of(values).mapToInt(Long::bitCount).sum());
    }

    private List<Condition> conditions(Box box) {
        List<Condition> conditions = new ArrayList<>();
        for (int axis = 0; axis < all.facts(); axis++) {
            long[] groups = grid.values()[axis];
            if (box.allows().get(axis).cardinality() < groups.length) {
                long mask = box.allows().get(axis).stream()
                        .mapToLong(group -> groups[group])
                        .reduce(0, (a, b) -> a | b);
                conditions.add(new Condition(grid.facts().get(axis), mask));
            }
        }
        return conditions;
    }

    /** How much a reader has to take in of these lists of conditions. */
    static int words(List<List<Condition>> cases) {
        return cases.stream()
                .mapToInt(when -> 1
                        + when.stream()
                                .mapToInt(c -> words(
                                        Long.bitCount(c.values()),
                                        c.fact().values().size()))
                                .sum())
                .sum();
    }
}
