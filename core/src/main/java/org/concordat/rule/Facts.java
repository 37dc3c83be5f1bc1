package org.concordat.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of a situation: for each fact of a question the values that are still possible. Immutable. Worlds are
 * numbered with the last fact counting fastest, so a situation whose facts are all known is one number.
 */
public final class Facts {

    private final Question question;
    private final long[] possible;
    private final int world;

    private Facts(Question question, long[] possible) {
        this.question = question;
        this.possible = possible;
        this.world = Arrays.stream(possible).allMatch(mask -> Long.bitCount(mask) == 1) ? completions()[0] : -1;
    }

    /** Nothing is known. */
    public static Facts none(Question question) {
        return new Facts(
                question, question.facts().stream().mapToLong(Condition::all).toArray());
    }

    /** For each fact, in the catalogue's order, these values are possible: a mask as in {@link Condition}. */
    public static Facts of(Question question, long... possible) {
        return new Facts(question, possible.clone());
    }

    /**
     * This, and that these conditions hold too.
     *
     * @throws IllegalArgumentException if the question does not ask for a fact, or if nothing remains possible
     */
    public Facts with(Condition... conditions) {
        long[] narrowed = possible.clone();
        for (Condition condition : conditions) {
            int fact = question.indexOf(condition.fact(), "\"" + condition + "\"");
            narrowed[fact] &= condition.values();
            if (narrowed[fact] == 0) {
                throw new IllegalArgumentException("\"" + condition + "\" contradicts what is known of that fact.");
            }
        }
        return new Facts(question, narrowed);
    }

    /** The question that the facts belong to. */
    public Question question() {
        return question;
    }

    /** Whether every fact is known. */
    public boolean complete() {
        return world >= 0;
    }

    /** The facts of which more than one value is still possible, in the catalogue's order. */
    public List<Fact> unknown() {
        return question.facts().stream()
                .filter(fact -> Long.bitCount(possible(fact)) > 1)
                .toList();
    }

    /** The facts of which one value is left, each as the condition that it has it, in the catalogue's order. */
    public List<Condition> known() {
        return question.facts().stream()
                .filter(fact -> Long.bitCount(possible(fact)) == 1)
                .map(fact -> new Condition(fact, possible(fact)))
                .toList();
    }

    /** The facts of one world, by its number: 0 to the number of the question's worlds less 1, the last fact counting fastest. */
    public static Facts ofWorld(Question question, int world) {
        return new Facts(
                question,
                question.facts().stream()
                        .mapToLong(fact -> 1L
                                << world / question.stride(fact) % fact.values().size())
                        .toArray());
    }

    /** The world that these facts describe; only for facts that are complete. */
    int world() {
        return world;
    }

    /** The numbers of the worlds that are still possible, in ascending order. */
    public int[] completions() {
        int[] worlds = {0};
        for (int fact = 0; fact < possible.length; fact++) {
            int size = question.facts().get(fact).values().size();
            int[] next = new int[worlds.length * Long.bitCount(possible[fact])];
            int count = 0;
            for (int world : worlds) {
                for (int value = 0; value < size; value++) {
                    if ((possible[fact] >> value & 1) == 1) {
                        next[count++] = world * size + value;
                    }
                }
            }
            worlds = next;
        }
        return worlds;
    }

    /** Whether every possible world meets these conditions. */
    boolean certain(List<Condition> conditions) {
        return conditions.stream().allMatch(c -> (possible(c.fact()) & ~c.values()) == 0);
    }

    /** Those of these conditions that no possible world meets. */
    List<Condition> impossible(List<Condition> conditions) {
        return conditions.stream()
                .filter(c -> (possible(c.fact()) & c.values()) == 0)
                .toList();
    }

    /** The values of a fact that are still possible. */
    public Condition possibly(Fact fact) {
        return new Condition(fact, possible(fact));
    }

    /** The numbers of the values of a fact that are still possible. */
    int[] digits(Fact fact) {
        return IntStream.range(0, fact.values().size())
                .filter(value -> (possible(fact) >> value & 1) == 1)
                .toArray();
    }

    /** For each fact, in the catalogue's order, the mask of its values that are still possible. */
    public long[] possible() {
        return possible.clone();
    }

    private long possible(Fact fact) {
        return possible[question.facts().indexOf(fact)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts same && question.equals(same.question) && Arrays.equals(possible, same.possible);
    }

    @Override
    public int hashCode() {
        return 31 * question.id().hashCode() + Arrays.hashCode(possible);
    }

    @Override
    public String toString() {
        List<Condition> known = known();
        return known.isEmpty() ? "nothing is known" : Condition.sentence(known);
    }
}
