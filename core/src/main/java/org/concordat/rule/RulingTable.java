package org.concordat.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rulebook compiled: every rule evaluated in every world, the distinct rulings kept once, and a table from world to
 * ruling. A ruling on complete facts is one array access. A ruling on partial facts compares the worlds that are still
 * possible, so it is exact by construction.
 */
public final class RulingTable {

    /** The version of the reasoning; it changes when the same rules would give another ruling. */
    public static final String ENGINE = "1";

    private static final int NOTHING = 0;

    private final Rulebook rulebook;
    private final int[] rulingOfWorld;
    private final List<List<Rule>> applying = new ArrayList<>();
    private final List<Integer> exampleWorld = new ArrayList<>();
    private final List<Ruling> rulings;
    private final int[] verdictOfRuling;
    private final Map<DutyCode, int[]> bringing = new LinkedHashMap<>();

    private RulingTable(Rulebook rulebook, Doubts doubts) {
        this.rulebook = rulebook;
        this.rulingOfWorld = evaluateEveryWorld(rulebook);
        this.rulings = applying.stream().map(rules -> Ruling.of(rules, doubts)).toList();
        this.verdictOfRuling = classes(ruling -> List.of(ruling.outcome(), Set.copyOf(ruling.deciders())));
        rulings.stream()
                .flatMap(ruling -> ruling.codes().stream())
                .distinct()
                .forEach(code -> bringing.put(code, classes(ruling -> ruling.bringing(code))));
    }

    /**
     * Compiles a rulebook.
     *
     * @param doubts whom to ask where it is silent
     * @throws IllegalArgumentException if a rule uses a fact that the question does not ask for
     */
    public static RulingTable compile(Rulebook rulebook, Doubts doubts) {
        return new RulingTable(rulebook, doubts);
    }

    /** The question that it answers. */
    public Question question() {
        return rulebook.question();
    }

    /** The rules in the text's order. */
    public List<Rule> rules() {
        return rulebook.rules();
    }

    /** The ruling on what is known; on complete facts one array access, which allocates nothing. */
    public Ruling ruling(Facts facts) {
        return facts.complete() ? rulings.get(rulingOfWorld[facts.world()]) : partial(facts);
    }

    /** The ruling in one world, by its number: see {@link Facts#ofWorld}. Equal rulings are one object. */
    public Ruling inWorld(int world) {
        return rulings.get(rulingOfWorld[world]);
    }

    /** What became of every rule, in the text's order, and why. Worked out when it is asked for. */
    public List<Trace> trace(Facts facts) {
        List<List<Rule>> possible =
                distinct(facts.completions()).mapToObj(applying::get).toList();
        return rules().stream().map(rule -> Trace.of(rule, facts, possible)).toList();
    }

    private int[] evaluateEveryWorld(Rulebook book) {
        int[] table = new int[book.question().worlds()];
        List<long[][]> rules =
                book.rules().stream().map(rule -> masks(rule, book.question())).toList();
        Map<BitSet, Integer> numbers = new HashMap<>();
        long[] values = Facts.ofWorld(book.question(), 0).possible();
        for (int world = 0; world < table.length; world++) {
            BitSet applies = new BitSet();
            for (int rule = 0; rule < rules.size(); rule++) {
                applies.set(rule, applies(rules.get(rule), values));
            }
            Integer number = numbers.get(applies);
            if (number == null) {
                number = numbers.size();
                numbers.put(applies, number);
                applying.add(applies.stream().mapToObj(book.rules()::get).toList());
                exampleWorld.add(world);
            }
            table[world] = number;
            next(values, book.question().facts());
        }
        return table;
    }

    /** Turns the values of one world into those of the next, the last fact counting fastest. */
    private static void next(long[] values, List<Fact> facts) {
        for (int fact = values.length - 1; fact >= 0; fact--) {
            values[fact] <<= 1;
            if (values[fact] <= Condition.all(facts.get(fact))) {
                return;
            }
            values[fact] = 1;
        }
    }

    private Ruling partial(Facts facts) {
        int[] worlds = facts.completions();
        int[] possible = distinct(worlds).toArray();
        List<Fact> missing = mostDecisiveFirst(sensitive(facts, worlds, verdictOfRuling), facts, worlds);
        Ruling common =
                Ruling.common(IntStream.of(possible).mapToObj(rulings::get).toList(), missing);
        List<DutyCode> certain = common.codes();
        return common.mayAdd(bringing.entrySet().stream()
                .filter(entry -> !certain.contains(entry.getKey()))
                .filter(entry -> IntStream.of(possible).anyMatch(ruling -> entry.getValue()[ruling] != NOTHING))
                .map(entry -> new Ruling.Addition(entry.getKey(), sensitive(facts, worlds, entry.getValue())))
                .toList());
    }

    private IntStream distinct(int[] worlds) {
        return IntStream.of(worlds).map(world -> rulingOfWorld[world]).distinct();
    }

    /** Numbers the rulings so that two have the same number exactly if they are alike in some respect. */
    private int[] classes(Function<Ruling, List<?>> respect) {
        Map<List<?>, Integer> numbers = new HashMap<>(Map.of(List.of(), NOTHING));
        return rulings.stream()
                .mapToInt(ruling -> numbers.computeIfAbsent(respect.apply(ruling), alike -> numbers.size()))
                .toArray();
    }

    /** The facts for which two possible worlds that differ in that fact alone fall into different classes. */
    private List<Fact> sensitive(Facts facts, int[] worlds, int[] classOfRuling) {
        return facts.unknown().stream()
                .filter(fact -> turns(facts.digits(fact), fact, worlds, classOfRuling))
                .toList();
    }

    private boolean turns(int[] values, Fact fact, int[] worlds, int[] classOfRuling) {
        int stride = question().stride(fact);
        int size = fact.values().size();
        for (int world : worlds) {
            for (int value = 1; value < values.length && world / stride % size == values[0]; value++) {
                int other = world + (values[value] - values[0]) * stride;
                if (classOfRuling[rulingOfWorld[world]] != classOfRuling[rulingOfWorld[other]]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** First the fact whose answer leaves, on the average over its values, the fewest worlds undecided. */
    private List<Fact> mostDecisiveFirst(List<Fact> missing, Facts facts, int[] worlds) {
        Map<Fact, Double> undecided = new HashMap<>();
        for (Fact fact : missing) {
            double values = facts.digits(fact).length;
            undecided.put(fact, open(fact, worlds) * (worlds.length / values) / values);
        }
        return missing.stream().sorted(Comparator.comparing(undecided::get)).toList();
    }

    /** How many values of a fact leave the verdict open. */
    private int open(Fact fact, int[] worlds) {
        int stride = question().stride(fact);
        int size = fact.values().size();
        int[] verdict = new int[size];
        Arrays.fill(verdict, -1);
        BitSet open = new BitSet();
        for (int world : worlds) {
            int value = world / stride % size;
            int own = verdictOfRuling[rulingOfWorld[world]];
            open.set(value, open.get(value) || (verdict[value] >= 0 && verdict[value] != own));
            verdict[value] = own;
        }
        return open.cardinality();
    }

    /** Rules that apply together in some world, and the first such world. */
    public record Situation(Facts example, List<Rule> applying) {}

    /** Every set of rules that applies together in some world, once: what proofs about a rulebook are made of. */
    public List<Situation> situations() {
        return IntStream.range(0, applying.size())
                .mapToObj(i -> new Situation(Facts.ofWorld(question(), exampleWorld.get(i)), applying.get(i)))
                .toList();
    }

    /** A rule's conditions as masks over the question's facts: those of its when, then those of each unless. */
    private static long[][] masks(Rule rule, Question question) {
        return Stream.concat(Stream.of(rule.when()), rule.unless().stream())
                .map(conditions -> {
                    long[] masks = new long[question.facts().size()];
                    Arrays.fill(masks, -1);
                    conditions.forEach(c -> masks[question.indexOf(c.fact(), "rule " + rule.id())] &= c.values());
                    return masks;
                })
                .toArray(long[][]::new);
    }

    private static boolean applies(long[][] rule, long[] values) {
        boolean applies = meets(rule[0], values);
        for (int exception = 1; applies && exception < rule.length; exception++) {
            applies = !meets(rule[exception], values);
        }
        return applies;
    }

    private static boolean meets(long[] masks, long[] values) {
        for (int fact = 0; fact < masks.length; fact++) {
            if ((masks[fact] & values[fact]) == 0) {
                return false;
            }
        }
        return true;
    }
}
