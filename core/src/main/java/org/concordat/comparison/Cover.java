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
    private final BitSet[][] having;

    private Cover(Grid grid, IntPredicate wanted, IntPredicate free) {
        this.grid = grid;
        int[] cells = grid.cells();
        members = cells(cells, wanted);
        forbidden.set(0, cells.length);
        forbidden.andNot(cells(cells, wanted.or(free)));
        having = new BitSet[grid.facts().size()][];
        for (int axis = 0; axis < having.length; axis++) {
            having[axis] = new BitSet[grid.values()[axis].length];
            for (int group = 0; group < having[axis].length; group++) {
                having[axis][group] = new BitSet(cells.length);
            }
            int stride = grid.stride(axis);
            for (int cell = 0; cell < cells.length; cell++) {
                having[axis][cell / stride % having[axis].length].set(cell);
            }
        }
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
                for (int first = 0; first < Math.max(1, having.length); first++) {
                    List<BitSet> grown = grown(seed, first);
                    if (seen.add(grown)) {
                        Box box = said(grown, left);
                        double gain = (double) and(box.cells(), left).cardinality() / (2 + box.words());
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
            BitSet rest = and(box.cells(), members);
            needed.stream().filter(other -> !other.equals(box)).forEach(other -> rest.andNot(other.cells()));
            if (rest.isEmpty()) {
                needed.remove(box);
            }
        }
        return needed;
    }

    /** The largest box around a cell: facts that need not matter are freed first, from this one on; then values added. */
    private List<BitSet> grown(int seed, int first) {
        List<BitSet> allows = new ArrayList<>();
        for (int axis = 0; axis < having.length; axis++) {
            BitSet one = new BitSet();
            one.set(seed / grid.stride(axis) % having[axis].length);
            allows.add(one);
        }
        grow(allows, first, true);
        grow(allows, first, false);
        return allows;
    }

    /** Lets each fact in turn have all values with which the box, the rest as it is, has members and free worlds only. */
    private void grow(List<BitSet> allows, int first, boolean wholeOnly) {
        int facts = having.length;
        BitSet[] later = new BitSet[facts];
        BitSet outside = (BitSet) forbidden.clone();
        for (int i = facts - 1; i > 0; i--) {
            int axis = (first + i) % facts;
            later[i - 1] = (BitSet) (i == facts - 1 ? forbidden : later[i]).clone();
            later[i - 1].and(any(axis, allows.get(axis)));
        }
        for (int i = 0; i < facts; i++) {
            int axis = (first + i) % facts;
            BitSet wrong = i == facts - 1 ? outside : and(outside, later[i]);
            BitSet inside = new BitSet();
            for (int group = 0; group < having[axis].length; group++) {
                inside.set(group, !wrong.intersects(having[axis][group]));
            }
            if (!wholeOnly || inside.cardinality() == having[axis].length) {
                allows.set(axis, inside);
            }
            outside.and(any(axis, allows.get(axis)));
        }
    }

    /** How much a reader has to take in: the values that are named, or those that are excepted. */
    private static int words(int allowed, int all) {
        return allowed == all ? 0 : 1 + Math.min(allowed, all - allowed);
    }

    private BitSet cells(BitSet[] allows) {
        BitSet cells = new BitSet();
        cells.set(0, grid.cells().length);
        for (int axis = 0; axis < allows.length; axis++) {
            if (allows[axis].cardinality() < having[axis].length) {
                cells.and(any(axis, allows[axis]));
            }
        }
        return cells;
    }

    /** The cells in which a fact has one of these groups of values. */
    private BitSet any(int axis, BitSet allowed) {
        BitSet any = having[axis][allowed.nextSetBit(0)];
        if (allowed.cardinality() > 1) {
            any = (BitSet) any.clone();
            for (int group = allowed.nextSetBit(0); group >= 0; group = allowed.nextSetBit(group + 1)) {
                any.or(having[axis][group]);
            }
        }
        return any;
    }

    /** The box as shortly as it can be said: without the free values that it need not name. */
    private Box said(List<BitSet> box, BitSet left) {
        BitSet[] allows = box.toArray(BitSet[]::new);
        BitSet needed = and(cells(allows), left);
        for (int axis = 0; axis < allows.length; axis++) {
            BitSet[] groups = having[axis];
            BitSet fewest = new BitSet();
            allows[axis].stream()
                    .filter(group -> groups[group].intersects(needed))
                    .forEach(fewest::set);
            if (allows[axis].cardinality() < groups.length && words(axis, fewest) <= words(axis, allows[axis])) {
                allows[axis] = fewest;
            }
        }
        return box(allows);
    }

    private int words(int axis, BitSet allows) {
        long[] values = grid.values()[axis];
        return words(
                allows.stream().map(group -> Long.bitCount(values[group])).sum(),
                LongStream.of(values).mapToInt(Long::bitCount).sum());
    }

    private Box box(BitSet[] allows) {
        int words = IntStream.range(0, allows.length)
                .map(axis -> words(axis, allows[axis]))
                .sum();
        return new Box(List.of(allows), cells(allows), words);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private List<Condition> conditions(Box box) {
        List<Condition> conditions = new ArrayList<>();
        for (int axis = 0; axis < having.length; axis++) {
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
