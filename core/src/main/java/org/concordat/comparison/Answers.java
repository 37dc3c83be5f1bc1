package org.concordat.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.comparison.Digest.Position;
import org.concordat.protocol.Citation;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/** The answers of several rulebooks in every world, each as a number that stands for the same answer in all of them. */
final class Answers {

    private final List<RulingTable> tables;
    private final Question question;
    private final List<Ruling> answers = new ArrayList<>();
    private final int[][] answerOf;

    Answers(List<RulingTable> tables) {
        this.tables = tables;
        this.question = tables.get(0).question();
        Map<Object, Integer> numbers = new HashMap<>();
        answerOf = tables.stream().map(table -> answers(table, numbers)).toArray(int[][]::new);
    }

    /** The question. */
    Question question() {
        return question;
    }

    /** How many rulebooks there are. */
    int rulebooks() {
        return answerOf.length;
    }

    /** What each rulebook answers, as a grid. */
    List<Grid> grids() {
        return Stream.of(answerOf).map(of -> Grid.of(question, of)).toList();
    }

    /** What the rulebooks answer in one world. */
    List<Integer> in(int world) {
        return Stream.of(answerOf).map(of -> of[world]).toList();
    }

    /** Whether the rulebooks give the same answer in each of these worlds. */
    boolean alike(int[] worlds) {
        return IntStream.of(worlds)
                .allMatch(w ->
                        Stream.of(answerOf).mapToInt(of -> of[w]).distinct().count() == 1);
    }

    /** The answers with the strictest first or last; silence always last. */
    List<Integer> ordered(boolean strictestFirst) {
        Comparator<Integer> strictness = Comparator.comparing(answers::get, Digest.STRICTNESS);
        Comparator<Integer> silence = Comparator.comparing(this::silent);
        return IntStream.range(0, answers.size())
                .boxed()
                .sorted(silence.thenComparing(strictestFirst ? strictness.reversed() : strictness))
                .toList();
    }

    /** Whether an answer is silence. */
    boolean silent(int answer) {
        return answers.get(answer).outcome().filter(Outcome.NOT_COVERED::equals).isPresent();
    }

    private int[] answers(RulingTable table, Map<Object, Integer> numbers) {
        IdentityHashMap<Ruling, Integer> known = new IdentityHashMap<>();
        int[] of = new int[question.worlds()];
        for (int world = 0; world < of.length; world++) {
            Ruling ruling = table.inWorld(world);
            of[world] = known.computeIfAbsent(
                    ruling,
                    r -> numbers.computeIfAbsent(Digest.ANSWER.apply(r), answer -> {
                        answers.add(r);
                        return numbers.size();
                    }));
        }
        return of;
    }

    /** The position of a rulebook that gives an answer in these worlds: the most common of its rulings there says it. */
    Position position(int book, int answer, int[] worlds, List<List<Condition>> when) {
        IdentityHashMap<Ruling, Integer> often = new IdentityHashMap<>();
        IntStream.of(worlds)
                .filter(world -> answerOf[book][world] == answer)
                .forEach(world -> often.merge(tables.get(book).inWorld(world), 1, Integer::sum));
        List<Ruling> rulings = often.entrySet().stream()
                .sorted(Map.Entry.<Ruling, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().citations().toString()))
                .map(Map.Entry::getKey)
                .toList();
        Map<Citation, Integer> citations = new LinkedHashMap<>();
        rulings.forEach(ruling -> deciding(ruling).forEach(c -> citations.merge(c, often.get(ruling), Integer::sum)));
        List<Citation> places = citations.entrySet().stream()
                .sorted(Map.Entry.<Citation, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
        return new Position(book, rulings.get(0), when, when.isEmpty(), places);
    }

    private static Stream<Citation> deciding(Ruling ruling) {
        boolean conditional =
                ruling.outcome().filter(Outcome.CONDITIONAL::equals).isPresent();
        return Stream.concat(
                        ruling.deciding().stream(),
                        ruling.contributing().stream()
                                .filter(rule -> conditional && !rule.provisos().isEmpty()))
                .map(rule -> rule.citation())
                .distinct();
    }
}
