package org.concordat.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordat.comparison.Digest.Position;
import org.concordat.comparison.Digest.Situation;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;

/**
 * The situations that follow the facts that matter most: the worlds are parted by a fact as long as that makes the whole
 * shorter to tell, and in each part every rulebook has its own positions.
 */
final class Parts {

    private final Answers answers;
    private final Question question;
    private final List<Integer> strictestFirst;
    private final List<Integer> strictestLast;
    private final Map<Grid, Map<List<Integer>, Map<Integer, List<List<Condition>>>>> told = new HashMap<>();
    private final Map<Part, List<Part>> splits = new HashMap<>();
    private final List<Part> followed;

    Parts(Answers answers) {
        this.answers = answers;
        this.question = answers.question();
        this.strictestFirst = answers.ordered(true);
        this.strictestLast = answers.ordered(false);
        this.followed = followed();
    }

    /** The situations in which the rulebooks differ. */
    List<Situation> situations() {
        return followed.stream().map(this::situation).toList();
    }

    /** How long they are to tell. */
    int words() {
        return total(followed);
    }

    /** A part of the worlds: where these conditions hold; what each rulebook answers there, and how long that is to tell. */
    private record Part(List<Condition> when, List<Grid> each, List<Integer> order, int words) {}

    /** Follows the facts that matter most, as long as that makes it shorter to tell. */
    private List<Part> followed() {
        Part whole = part(List.of(), answers.grids());
        List<Part> parts = new ArrayList<>(split(whole));
        if (parts.isEmpty()) {
            parts.add(whole);
        }
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Part part : List.copyOf(parts)) {
                List<Part> smaller = split(part);
                boolean few = parts.size() + smaller.size() - 1 <= Digest.MOST_SITUATIONS;
                if (few && !smaller.isEmpty() && total(smaller) < part.words()) {
                    parts.remove(part);
                    parts.addAll(smaller);
                    shorter = true;
                }
            }
        }
        return parts.stream()
                .filter(part -> !answers.alike(worlds(part.when())))
                .map(this::ordered)
                .toList();
    }

    private static int total(List<Part> parts) {
        return parts.stream().mapToInt(Part::words).sum();
    }

    /** The parts into which the fact divides it that makes them the shortest to tell; none if no fact matters. */
    private List<Part> split(Part part) {
        return splits.computeIfAbsent(part, this::best);
    }

    private List<Part> best(Part part) {
        return question.facts().stream()
                .map(fact -> split(part, fact))
                .filter(parts -> parts.size() > 1)
                .min(Comparator.comparing(Parts::total))
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

    /** How long a situation's conditions are to tell, and so many positions without conditions of their own. */
    static int words(List<List<Condition>> when, int positions) {
        return 2 * Cover.words(when) + positions;
    }

    /** How long a part is to tell: its conditions, each answer that is given, and the conditions of each. */
    private int words(List<Condition> when, List<Grid> each, List<Integer> order) {
        int words = words(List.of(when), 0);
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
                    i < best.order().size() && !answers.silent(best.order().get(i));
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
        return new Part(best.when(), best.each(), strictestFirst(best), best.words());
    }

    /** The strictest answers first as far as it changes no rulebook's order. */
    private List<Integer> strictestFirst(Part part) {
        List<Integer> order = new ArrayList<>();
        while (order.size() < part.order().size()) {
            strictestFirst.stream()
                    .filter(answer -> !order.contains(answer))
                    .filter(answer -> part.each().stream()
                            .allMatch(grid -> order.containsAll(before(positions(grid, part.order()), answer))))
                    .findFirst()
                    .ifPresent(order::add);
        }
        return order;
    }

    private static List<Integer> before(Map<Integer, List<List<Condition>>> positions, int answer) {
        List<Integer> given = List.copyOf(positions.keySet());
        return given.subList(0, Math.max(0, given.indexOf(answer)));
    }

    private Situation situation(Part part) {
        int[] worlds = worlds(part.when());
        List<Position> positions = new ArrayList<>();
        for (int answer : part.order()) {
            for (int book = 0; book < answers.rulebooks(); book++) {
                List<List<Condition>> when =
                        positions(part.each().get(book), part.order()).get(answer);
                if (when != null) {
                    positions.add(answers.position(book, answer, worlds, when));
                }
            }
        }
        return new Situation(List.of(part.when()), worlds.length, positions);
    }

    private int[] worlds(List<Condition> when) {
        return Facts.none(question).with(when.toArray(Condition[]::new)).completions();
    }
}
