package org.concordat.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.concordat.rule.Condition;

/** The worlds of one number in a grid, covered by boxes: each allows for every fact some of its values. */
final class Cover {

    private static final int SEEDS = 8;

    private final Grid grid;
    private final BitSet members;
    private final BitSet allowed;
    private final BitSet[][] having;

    private Cover(Grid grid, IntPredicate wanted, IntPredicate free) {
        this.grid = grid;
        int[] cells = grid.cells();
        members = cells(cells, wanted);
        allowed = cells(cells, wanted.or(free));
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
            int[] seeds = left.stream().toArray();
            int tried = Math.min(SEEDS, seeds.length);
            for (int i = 0; i < tried; i++) {
                int seed = seeds[(int) ((long) i * seeds.length / tried)];
                for (int first = 0; first < Math.max(1, having.length); first++) {
                    Box box = said(grown(seed, first), left);
                    double gain = (double) and(box.cells(), left).cardinality() / (2 + box.words());
                    if (best == null || gain > most) {
                        most = gain;
                        best = box;
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
    private Box grown(int seed, int first) {
        int facts = having.length;
        BitSet[] allows = new BitSet[facts];
        for (int axis = 0; axis < facts; axis++) {
            allows[axis] = new BitSet();
            allows[axis].set(seed / grid.stride(axis) % having[axis].length);
        }
        for (boolean whole : new boolean[] {true, false}) {
            for (int i = 0; i < facts; i++) {
                int axis = (first + i) % facts;
                BitSet inside = inside(allows, axis);
                if (!whole || inside.cardinality() == having[axis].length) {
                    allows[axis] = inside;
                }
            }
        }
        return box(allows);
    }

    /** How much a reader has to take in: the values that are named, or those that are excepted. */
    private static int words(int allowed, int all) {
        return allowed == all ? 0 : 1 + Math.min(allowed, all - allowed);
    }

    /** The groups of values of one fact with which a box, the rest as it is, has members and free worlds only. */
    private BitSet inside(BitSet[] allows, int axis) {
        BitSet outside = cells(allows, axis);
        outside.andNot(allowed);
        BitSet inside = new BitSet();
        for (int group = 0; group < having[axis].length; group++) {
            inside.set(group, !outside.intersects(having[axis][group]));
        }
        return inside;
    }

    private BitSet cells(BitSet[] allows, int without) {
        BitSet cells = new BitSet();
        cells.set(0, grid.cells().length);
        for (int axis = 0; axis < allows.length; axis++) {
            if (axis != without && allows[axis].cardinality() < having[axis].length) {
                cells.and(any(having[axis], allows[axis]));
            }
        }
        return cells;
    }

    private static BitSet any(BitSet[] groups, BitSet allowed) {
        if (allowed.cardinality() == 1) {
            return groups[allowed.nextSetBit(0)];
        }
        BitSet any = new BitSet();
        allowed.stream().forEach(group -> any.or(groups[group]));
        return any;
    }

    /** The box as shortly as it can be said: without the free values that it need not name. */
    private Box said(Box box, BitSet left) {
        BitSet needed = and(box.cells(), left);
        BitSet[] allows = box.allows().toArray(BitSet[]::new);
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
        return new Box(List.of(allows), cells(allows, -1), words);
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
