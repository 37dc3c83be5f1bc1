package org.concordat.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.comparison.Digest.Position;
import org.concordat.comparison.Digest.Situation;
import org.concordat.rule.RulingTable;

/** Works out a {@link Digest}: in the form that is told in few situations, or else in the one that follows the facts. */
final class DigestBuilder {

    private final Answers answers;
    private final Map<List<Integer>, Integer> sorts = new LinkedHashMap<>();
    private final int[] sortOf;

    DigestBuilder(List<RulingTable> tables) {
        answers = new Answers(tables);
        sortOf = IntStream.range(0, answers.question().worlds())
                .map(world -> sorts.computeIfAbsent(answers.in(world), row -> sorts.size()))
                .toArray();
    }

    Digest digest() {
        Grid grid = Grid.of(answers.question(), sortOf);
        List<Situation> agreed = new ArrayList<>();
        List<Situation> differing = new ArrayList<>();
        int cases = sorts.size() > 2 * Digest.MOST_CASES ? Digest.MOST_CASES + 1 : 0;
        for (Map.Entry<List<Integer>, Integer> row : sorts.entrySet()) {
            boolean alike = row.getKey().stream().distinct().count() == 1;
            if (alike || cases <= Digest.MOST_CASES) {
                Situation situation = uniform(grid, row.getKey(), row.getValue());
                (alike ? agreed : differing).add(situation);
                cases += alike ? 0 : situation.when().size();
            }
        }
        return new Digest(
                answers.question(),
                commonFirst(cases == 0 ? List.of() : shorter(differing, cases <= Digest.MOST_CASES)),
                commonFirst(agreed));
    }

    /** One position for each rulebook is easier to read, so that it may be half as long again. */
    private List<Situation> shorter(List<Situation> uniform, boolean few) {
        Parts parts = new Parts(answers);
        return few && 2 * words(uniform) <= 3 * parts.words() ? uniform : parts.situations();
    }

    private static int words(List<Situation> uniform) {
        return uniform.stream()
                .mapToInt(situation ->
                        Parts.words(situation.when(), situation.positions().size())
                                + 2
                                        * new HashSet<>(situation.positions().stream()
                                                        .map(p -> Digest.ANSWER.apply(p.answer()))
                                                        .toList())
                                                .size())
                .sum();
    }

    private static List<Situation> commonFirst(List<Situation> situations) {
        return situations.stream()
                .sorted(Comparator.comparing(Situation::worlds).reversed())
                .toList();
    }

    /** The worlds in which the rulebooks give these answers: each takes one position. */
    private Situation uniform(Grid grid, List<Integer> given, int sort) {
        int[] worlds =
                IntStream.range(0, sortOf.length).filter(w -> sortOf[w] == sort).toArray();
        List<Position> positions = IntStream.range(0, given.size())
                .mapToObj(book -> answers.position(book, given.get(book), worlds, List.of(List.of())))
                .toList();
        return new Situation(Cover.of(grid, sort), worlds.length, positions);
    }
}
