package org.concordat.official;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best way to lay what an inventory expects along what a document prints, both in their order: the pairs whose
 * scores add up to most. Where several ways are equally good, it says which expectations they differ in.
 */
final class Alignment {

    /** How well an expectation fits a place; 0 if not at all. */
    @FunctionalInterface
    interface Score {
        int of(int expected, int place);
    }

    private final int expected;
    private final int places;
    private final Score score;
    /** The best total for the expectations before i and the places before j. */
    private final int[][] before;
    /** The best total for the expectations from i on and the places from j on. */
    private final int[][] after;

    Alignment(int expected, int places, Score score) {
        this.expected = expected;
        this.places = places;
        int[][] known = new int[expected][places];
        for (int i = 0; i < expected; i++) {
            for (int j = 0; j < places; j++) {
                known[i][j] = score.of(i, j);
            }
        }
        this.score = (i, j) -> known[i][j];
        before = new int[expected + 1][places + 1];
        after = new int[expected + 1][places + 1];
        for (int i = 1; i <= expected; i++) {
            for (int j = 1; j <= places; j++) {
                before[i][j] = Math.max(
                        with(i - 1, j - 1, before[i - 1][j - 1]), Math.max(before[i - 1][j], before[i][j - 1]));
            }
        }
        for (int i = expected - 1; i >= 0; i--) {
            for (int j = places - 1; j >= 0; j--) {
                after[i][j] = Math.max(with(i, j, after[i + 1][j + 1]), Math.max(after[i + 1][j], after[i][j + 1]));
            }
        }
    }

    private int with(int i, int j, int rest) {
        return score.of(i, j) == 0 ? 0 : score.of(i, j) + rest;
    }

    /** The place of each expectation, or -1. Of equally good places the first. */
    int[] places() {
        int[] placed = new int[expected];
        Arrays.fill(placed, -1);
        int i = 0;
        int j = 0;
        while (i < expected && j < places) {
            if (after[i][j] == with(i, j, after[i + 1][j + 1]) && score.of(i, j) > 0) {
                placed[i++] = j++;
            } else if (after[i][j] == after[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        return placed;
    }

    /** Whether another way, equally good, has an expectation at another place, or another one at its place. */
    boolean isDoubtful(int expectation, int placed) {
        return IntStream.range(0, places).anyMatch(j -> j != placed && isAsGood(expectation, j))
                || (placed >= 0 && IntStream.range(0, expected).anyMatch(i -> i != expectation && isAsGood(i, placed)));
    }

    private boolean isAsGood(int i, int j) {
        int points = score.of(i, j);
        return points > 0 && before[i][j] + points + after[i + 1][j + 1] == after[0][0];
    }
}
