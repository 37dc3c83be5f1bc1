package org.concordat.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The boxes of a grid: each allows for every fact some groups of its values. */
final class Boxes {

    private final Grid grid;
    private final BitSet[][] having;

    Boxes(Grid grid) {
        this.grid = grid;
        int cells = grid.cells().length;
        having = new BitSet[grid.facts().size()][];
        for (int axis = 0; axis < having.length; axis++) {
            having[axis] = new BitSet[grid.values()[axis].length];
            for (int group = 0; group < having[axis].length; group++) {
                having[axis][group] = new BitSet(cells);
            }
            int stride = grid.stride(axis);
            for (int cell = 0; cell < cells; cell++) {
                having[axis][cell / stride % having[axis].length].set(cell);
            }
        }
    }

    /** How many facts there are. */
    int facts() {
        return having.length;
    }

    /** How many groups of values a fact has. */
    int groups(int axis) {
        return having[axis].length;
    }

    /**
     * The largest box around a cell without any forbidden one: facts that need not matter are freed first, from this one
     * on; then values are added.
     */
    List<BitSet> grown(int seed, int first, BitSet forbidden) {
        List<BitSet> allows = new ArrayList<>();
        for (int axis = 0; axis < having.length; axis++) {
            BitSet one = new BitSet();
            one.set(seed / grid.stride(axis) % having[axis].length);
            allows.add(one);
        }
        grow(allows, first, forbidden, true);
        grow(allows, first, forbidden, false);
        return allows;
    }

    /** Lets each fact in turn have all values with which the box, the rest as it is, has no forbidden cell. */
    private void grow(List<BitSet> allows, int first, BitSet forbidden, boolean wholeOnly) {
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

    /** The cells in a box. */
    BitSet cells(List<BitSet> allows) {
        BitSet cells = new BitSet();
        cells.set(0, grid.cells().length);
        for (int axis = 0; axis < having.length; axis++) {
            if (allows.get(axis).cardinality() < having[axis].length) {
                cells.and(any(axis, allows.get(axis)));
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

    /** Those groups of a fact's values that a box allows and that have one of these cells. */
    BitSet having(int axis, BitSet allows, BitSet cells) {
        BitSet some = new BitSet();
        allows.stream().filter(group -> having[axis][group].intersects(cells)).forEach(some::set);
        return some;
    }

    static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
