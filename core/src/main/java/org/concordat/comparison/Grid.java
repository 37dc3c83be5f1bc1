package org.concordat.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * A number for every world, over as few worlds as tell it: values that make no difference to it are one, and facts that
 * make none are left out.
 */
final class Grid {

    private final List<Fact> facts;
    private final long[][] values;
    private final int[] cells;

    private Grid(List<Fact> facts, long[][] values, int[] cells) {
        this.facts = facts;
        this.values = values;
        this.cells = cells;
    }

    /** A grid of numbers of all worlds, in the worlds' order. */
    static Grid of(Question question, int[] numbers) {
        long[][] values = question.facts().stream()
                .map(fact -> IntStream.range(0, fact.values().size())
                        .mapToLong(value -> 1L << value)
                        .toArray())
                .toArray(long[][]::new);
        return new Grid(question.facts(), values, numbers).reduced();
    }

    /** The facts that make a difference, in the catalogue's order. */
    List<Fact> facts() {
        return facts;
    }

    /** For each fact its values as masks, those that make no difference together. */
    long[][] values() {
        return values;
    }

    /** The numbers, with the last fact counting fastest. */
    int[] cells() {
        return cells;
    }

    /** The values of a fact as masks, those that make no difference together; empty if the fact makes none at all. */
    long[] values(Fact fact) {
        int axis = facts.indexOf(fact);
        return axis < 0 ? new long[0] : values[axis];
    }

    /** The part in which a fact has one of these values. */
    Grid where(Fact fact, long mask) {
        int axis = facts.indexOf(fact);
        if (axis < 0) {
            return this;
        }
        int[] kept = IntStream.range(0, values[axis].length)
                .filter(group -> (values[axis][group] & mask) != 0)
                .toArray();
        long[][] fewer = values.clone();
        fewer[axis] = IntStream.of(kept)
                .mapToLong(group -> values[axis][group] & mask)
                .toArray();
        return new Grid(facts, fewer, picked(axis, kept)).reduced();
    }

    private Grid reduced() {
        Grid grid = this;
        for (int axis = facts.size() - 1; axis >= 0; axis--) {
            grid = grid.merged(axis);
        }
        return grid;
    }

    /** Values of one fact that make no difference taken together, and the fact left out if that leaves one. */
    private Grid merged(int axis) {
        Map<List<Integer>, Long> masks = new LinkedHashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int group = 0; group < values[axis].length; group++) {
            List<Integer> slice =
                    Arrays.stream(picked(axis, new int[] {group})).boxed().toList();
            if (masks.merge(slice, values[axis][group], (a, b) -> a | b) == values[axis][group]) {
                kept.add(group);
            }
        }
        int[] fewer = picked(axis, kept.stream().mapToInt(Integer::intValue).toArray());
        List<Fact> left = new ArrayList<>(facts);
        List<long[]> leftValues = new ArrayList<>(List.of(values));
        leftValues.set(axis, masks.values().stream().mapToLong(Long::longValue).toArray());
        if (kept.size() == 1) {
            left.remove(axis);
            leftValues.remove(axis);
        }
        return new Grid(left, leftValues.toArray(long[][]::new), fewer);
    }

    /** The cells in which a fact has one of these groups of values. */
    private int[] picked(int axis, int[] groups) {
        int stride = stride(axis);
        int size = values[axis].length;
        int[] picked = new int[cells.length / size * groups.length];
        int count = 0;
        for (int block = 0; block < cells.length; block += stride * size) {
            for (int group : groups) {
                System.arraycopy(cells, block + group * stride, picked, count, stride);
                count += stride;
            }
        }
        return picked;
    }

    /** How far apart two cells are that differ by one group of values of this fact. */
    int stride(int axis) {
        int stride = 1;
        for (int later = axis + 1; later < values.length; later++) {
            stride *= values[later].length;
        }
        return stride;
    }
}
