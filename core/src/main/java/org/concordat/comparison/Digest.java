package org.concordat.comparison;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.protocol.Citation;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Strength;

/**
 * What differs between rulebooks on a question, in a form that fits on a page, and exact all the same. Where few cases
 * make the difference, each is a situation in which every rulebook takes one position. Where the rulebooks are too
 * different for that, the situations follow the facts that matter most, and a rulebook may take several positions in one,
 * each in its own cases.
 *
 * @param differing the situations in which the rulebooks differ, the most common first
 * @param agreed those in which they all rule alike
 */
public record Digest(Question question, List<Situation> differing, List<Situation> agreed) {

    /** What a reader sees of an answer: the verdict, and the words of its strength. */
    public static final Function<Ruling, Object> ANSWER =
            ruling -> List.of(Comparison.VERDICT.apply(ruling), ruling.words());

    /** The least strict answer first: by outcome, by the strength of the text, then by its words. */
    public static final Comparator<Ruling> STRICTNESS = Comparator.<Ruling, Integer>comparing(
                    r -> r.outcome().map(Outcome::ordinal).orElse(-1))
            .thenComparing(r -> r.strength().map(Strength::ordinal).orElse(-1))
            .thenComparing(r -> r.words().orElse(""))
            .thenComparing(r -> r.deciders().toString());

    /** More cases than this are too many to list; then the situations follow the facts that matter most. */
    static final int MOST_CASES = 10;

    /** The most situations that the facts are followed into. */
    static final int MOST_SITUATIONS = 12;

    /**
     * Worlds that are told together.
     *
     * @param when lists of conditions: the situation is there where one of them holds throughout; a list without
     *     conditions means in any case
     * @param positions in the order in which they count
     */
    public record Situation(List<List<Condition>> when, int worlds, List<Position> positions) {}

    /**
     * What one rulebook answers in a situation, or in some cases of it.
     *
     * @param rulebook its place in the list that was compared
     * @param answer the most common of the rulings that say it there; the others give the same answer
     * @param when lists of conditions beside the situation's: it is so where one of them holds throughout, and none of the
     *     rulebook's positions before it is taken; empty where {@code otherwise}
     * @param otherwise whether it is so wherever none of the rulebook's other positions is taken
     * @param citations the places that decide there, those that decide most often first
     */
    public record Position(
            int rulebook, Ruling answer, List<List<Condition>> when, boolean otherwise, List<Citation> citations) {

        /** Whether it is so throughout the situation. */
        public boolean throughout() {
            return when.equals(List.of(List.of()));
        }
    }

    /**
     * Compares rulebooks.
     *
     * @throws IllegalArgumentException if there are fewer than two, or if they answer different questions
     */
    public static Digest of(List<RulingTable> tables) {
        Comparison.comparable(tables);
        return new DigestBuilder(tables).digest();
    }

    /**
     * Whether rulebooks give the same answer in every world; far quicker than the whole comparison.
     *
     * @throws IllegalArgumentException if there are fewer than two, or if they answer different questions
     */
    public static boolean alike(List<RulingTable> tables) {
        Comparison.comparable(tables);
        IdentityHashMap<Ruling, Object> answers = new IdentityHashMap<>();
        return IntStream.range(0, tables.get(0).question().worlds())
                .allMatch(world -> tables.stream()
                                .map(table -> answers.computeIfAbsent(table.inWorld(world), ANSWER))
                                .distinct()
                                .count()
                        == 1);
    }

    /** Whether the rulebooks give the same answer in every world. */
    public boolean same() {
        return differing.isEmpty();
    }
}
