package org.concordat.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordat.comparison.Digest.Position;
import org.concordat.comparison.Digest.Situation;
import org.concordat.protocol.Citation;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/** Works out a {@link Digest}. */
final class DigestBuilder {

    private final List<RulingTable> tables;
    private final Question question;
    private final List<Ruling> answers = new ArrayList<>();
    private final int[][] answerOf;
    private final List<Integer> strictestFirst;
    private final List<Integer> strictestLast;
    private final Map<Grid, Map<List<Integer>, Map<Integer, List<List<Condition>>>>> told = new HashMap<>();
    private final Map<Part, List<Part>> splits = new HashMap<>();

    DigestBuilder(List<RulingTable> tables) {
        this.tables = tables;
        this.question = tables.get(0).question();
        Map<Object, Integer> numbers = new HashMap<>();
        answerOf = tables.stream().map(table -> answers(table, numbers)).toArray(int[][]::new);
        Comparator<Integer> strictness = Comparator.comparing(answers::get, Digest.STRICTNESS);
        strictestFirst = order(strictness.reversed());
        strictestLast = order(strictness);
    }

    /** The answers in an order; silence always last. */
    private List<Integer> order(Comparator<Integer> strictness) {
        Comparator<Integer> silence = Comparator.comparing(answer -> silent(answers.get(answer)));
        return IntStream.range(0, answers.size())
                .boxed()
                .sorted(silence.thenComparing(strictness))
                .toList();
    }

    private static boolean silent(Ruling ruling) {
        return ruling.outcome().filter(Outcome.NOT_COVERED::equals).isPresent();
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

    Digest digest() {
        int[] sorts = new int[question.worlds()];
        Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
        for (int world = 0; world < sorts.length; world++) {
            int in = world;
            List<Integer> row = Stream.of(answerOf).map(of -> of[in]).toList();
            sorts[world] = numbers.computeIfAbsent(row, r -> numbers.size());
        }
        Grid grid = Grid.of(question, sorts);
        List<Situation> agreed = new ArrayList<>();
        List<Situation> differing = new ArrayList<>();
        int cases = numbers.size() > 2 * Digest.MOST_CASES ? Digest.MOST_CASES + 1 : 0;
        for (Map.Entry<List<Integer>, Integer> row : numbers.entrySet()) {
            if (row.getKey().stream().distinct().count() == 1) {
                agreed.add(uniform(grid, row, sorts));
            } else if (cases <= Digest.MOST_CASES) {
                Situation situation = uniform(grid, row, sorts);
                differing.add(situation);
                cases += situation.when().size();
            }
        }
        return new Digest(
                question, commonFirst(cases <= Digest.MOST_CASES ? differing : followed()), commonFirst(agreed));
    }

    private static List<Situation> commonFirst(List<Situation> situations) {
        return situations.stream()
                .sorted(Comparator.comparing(Situation::worlds).reversed())
                .toList();
    }

    /** A situation in which every rulebook takes one position. */
    private Situation uniform(Grid grid, Map.Entry<List<Integer>, Integer> row, int[] sorts) {
        int sort = row.getValue();
        List<Integer> given = row.getKey();
        int[] worlds =
                IntStream.range(0, sorts.length).filter(w -> sorts[w] == sort).toArray();
        List<Position> positions = IntStream.range(0, given.size())
                .mapToObj(book -> new Position(
                        book,
                        answers.get(given.get(book)),
                        List.of(List.of()),
                        false,
                        citations(book, worlds, given.get(book))))
                .toList();
        return new Situation(Cover.of(grid, sort), worlds.length, positions);
    }

    /** A part of the worlds: where these conditions hold; what each rulebook answers there, and how long that is to tell. */
    private record Part(List<Condition> when, List<Grid> each, List<Integer> order, int words) {}

    /** Follows the facts that matter most, as long as that makes it shorter to tell. */
    private List<Situation> followed() {
        List<Grid> each = Stream.of(answerOf).map(of -> Grid.of(question, of)).toList();
        List<Part> parts = new ArrayList<>(split(part(List.of(), each)));
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Part part : List.copyOf(parts)) {
                List<Part> smaller = split(part);
                boolean few = parts.size() + smaller.size() - 1 <= Digest.MOST_SITUATIONS;
                if (few && !smaller.isEmpty() && words(smaller) < part.words()) {
                    parts.remove(part);
                    parts.addAll(smaller);
                    shorter = true;
                }
            }
        }
        return parts.stream()
                .filter(part -> !alike(part))
                .map(this::ordered)
                .map(this::situation)
                .toList();
    }

    private static int words(List<Part> parts) {
        return parts.stream().mapToInt(Part::words).sum();
    }

    private boolean alike(Part part) {
        return IntStream.of(worlds(part.when()))
                .allMatch(w ->
                        Stream.of(answerOf).mapToInt(of -> of[w]).distinct().count() == 1);
    }

    /** The parts into which the fact divides it that makes them the shortest to tell; none if no fact matters. */
    private List<Part> split(Part part) {
        return splits.computeIfAbsent(part, this::best);
    }

    private List<Part> best(Part part) {
        return question.facts().stream()
                .map(fact -> split(part, fact))
                .filter(parts -> parts.size() > 1)
                .min(Comparator.comparing(DigestBuilder::words))
                .orElse(List.of());
    }

    /** The parts into which a fact divides it; values that make no difference to any rulebook stay together. */
    private List<Part> split(Part part, Fact fact) {
        long had = Facts.none(question)
                .with(part.when().toArray(Condition[]::new))
                .possibly(fact)
                .values();
        List<Long> groups = List.of(had);
        for (Grid grid : part.each()) {
            long[] values = grid.values(fact);
            if (values.length > 0) {
                groups = groups.stream()
                        .flatMap(group -> LongStream.of(values)
                                .map(v -> v & group)
                                .filter(v -> v != 0)
                                .boxed())
                        .toList();
            }
        }
        return groups.stream()
                .sorted(Comparator.comparing(Long::numberOfTrailingZeros))
                .map(values -> {
                    List<Condition> when = Stream.concat(
                                    part.when().stream().filter(c -> !c.fact().equals(fact)),
                                    Stream.of(new Condition(fact, values)))
                            .toList();
                    return part(
                            when,
                            part.each().stream()
                                    .map(grid -> grid.where(fact, values))
                                    .toList());
                })
                .toList();
    }

    private Part part(List<Condition> when, List<Grid> each) {
        return Stream.of(strictestFirst, strictestLast)
                .map(order -> new Part(when, each, order, words(when, each, order)))
                .min(Comparator.comparing(Part::words))
                .orElseThrow();
    }

    /** How long a part is to tell: its conditions, each answer that is given, and the conditions of each. */
    private int words(List<Condition> when, List<Grid> each, List<Integer> order) {
        int words = 2 * Cover.words(List.of(when));
        Set<Integer> given = new HashSet<>();
        for (Grid grid : each) {
            for (Map.Entry<Integer, List<List<Condition>>> position :
                    positions(grid, order).entrySet()) {
                given.add(position.getKey());
                words += 1
                        + position.getValue().stream()
                                .mapToInt(list -> list.isEmpty() ? 0 : 2 * Cover.words(List.of(list)))
                                .sum();
            }
        }
        return words + 2 * given.size();
    }

    /**
     * For each answer, in this order, the cases in which it is given, if none of the answers before it is; none for the
     * last, which is given otherwise.
     */
    private Map<Integer, List<List<Condition>>> positions(Grid grid, List<Integer> order) {
        List<Integer> given = order.stream()
                .filter(answer -> IntStream.of(grid.cells()).anyMatch(cell -> cell == answer))
                .toList();
        return told.computeIfAbsent(grid, g -> new HashMap<>()).computeIfAbsent(given, g -> {
            Map<Integer, List<List<Condition>>> cases = new LinkedHashMap<>();
            for (int i = 0; i < given.size(); i++) {
                List<Integer> before = given.subList(0, i);
                boolean otherwise = i > 0 && i == given.size() - 1;
                cases.put(given.get(i), otherwise ? List.of() : Cover.of(grid, given.get(i), before::contains));
            }
            return cases;
        });
    }

    /** The part with its answers in the order in which it is shortest to tell, found by exchanging neighbours. */
    private Part ordered(Part part) {
        Part best = part;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = 1;
                    i < best.order().size() && !silent(answers.get(best.order().get(i)));
                    i++) {
                List<Integer> order = new ArrayList<>(best.order());
                Collections.swap(order, i - 1, i);
                int words = words(best.when(), best.each(), order);
                if (words < best.words()) {
                    best = new Part(best.when(), best.each(), order, words);
                    shorter = true;
                }
            }
        }
        return best;
    }

    private Situation situation(Part part) {
        int[] worlds = worlds(part.when());
        List<Position> positions = new ArrayList<>();
        for (int book = 0; book < answerOf.length; book++) {
            int in = book;
            positions(part.each().get(book), part.order())
                    .forEach((answer, when) -> positions.add(new Position(
                            in, answers.get(answer), when, when.isEmpty(), citations(in, worlds, answer))));
        }
        positions.sort(Comparator.comparing(p -> part.order().indexOf(answers.indexOf(p.answer()))));
        return new Situation(List.of(part.when()), worlds.length, positions);
    }

    private int[] worlds(List<Condition> when) {
        return Facts.none(question).with(when.toArray(Condition[]::new)).completions();
    }

    /** The places that decide in those of these worlds in which a rulebook gives this answer. */
    private List<Citation> citations(int book, int[] worlds, int answer) {
        IdentityHashMap<Ruling, Integer> often = new IdentityHashMap<>();
        IntStream.of(worlds)
                .filter(world -> answerOf[book][world] == answer)
                .forEach(world -> often.merge(tables.get(book).inWorld(world), 1, Integer::sum));
        Map<Citation, Integer> citations = new LinkedHashMap<>();
        often.forEach((ruling, times) -> deciding(ruling).forEach(c -> citations.merge(c, times, Integer::sum)));
        return citations.entrySet().stream()
                .sorted(Map.Entry.<Citation, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
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
