package org.concordat.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.rule.Condition;

/** The worlds of one number in a grid, covered by boxes: each allows for every fact some of its values. */
final class Cover {

    private static final int SEEDS = 16;

    private final Grid grid;
    private final BitSet members = new BitSet();
    private final BitSet[][] having;

    private Cover(Grid grid, int number) {
        this.grid = grid;
        int[] cells = grid.cells();
        IntStream.range(0, cells.length).filter(cell -> cells[cell] == number).forEach(members::set);
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
        Cover cover = new Cover(grid, number);
        return cover.needed(cover.boxes()).stream().map(cover::conditions).toList();
    }

    /** A box: for each fact which groups of its values it allows; and the cells in it. */
    private record Box(BitSet[] allows, BitSet cells, int words) {}

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
                    Box box = grown(seed, first);
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
            BitSet rest = (BitSet) box.cells().clone();
            needed.stream().filter(other -> other != box).forEach(other -> rest.andNot(other.cells()));
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
        int words = IntStream.range(0, facts)
                .map(axis -> words(allows[axis].cardinality(), having[axis].length))
                .sum();
        return new Box(allows, cells(allows, -1), words);
    }

    /** How much a reader has to take in: the values that are named, or those that are excepted. */
    private static int words(int allowed, int all) {
        return allowed == all ? 0 : 1 + Math.min(allowed, all - allowed);
    }

    /** The groups of values of one fact with which a box, the rest as it is, has members only. */
    private BitSet inside(BitSet[] allows, int axis) {
        BitSet others = cells(allows, axis);
        BitSet inside = new BitSet();
        for (int group = 0; group < having[axis].length; group++) {
            BitSet slice = and(others, having[axis][group]);
            slice.andNot(members);
            inside.set(group, slice.isEmpty());
        }
        return inside;
    }

    private BitSet cells(BitSet[] allows, int without) {
        BitSet cells = new BitSet();
        cells.set(0, grid.cells().length);
        for (int axis = 0; axis < allows.length; axis++) {
            if (axis != without && allows[axis].cardinality() < having[axis].length) {
                BitSet any = new BitSet();
                BitSet[] groups = having[axis];
                allows[axis].stream().forEach(group -> any.or(groups[group]));
                cells.and(any);
            }
        }
        return cells;
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
            if (box.allows()[axis].cardinality() < groups.length) {
                long mask = box.allows()[axis].stream()
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
                .mapToInt(when -> 1 + when.stream().mapToInt(c -> words(Long.bitCount(c.values()), c.fact().values().size())).sum())
                .sum();
    }
}
