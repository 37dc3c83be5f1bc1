package org.concordat.rule;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against a reference that evaluates every rule in every completion, on random rulebooks. */
class PartialFactsTest {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private static final Question QUESTION = Question.of(
            "q", "g", Fact.choice("colour", Colour.class), Fact.yesNo("a"), Fact.yesNo("b"), Fact.yesNo("c"));

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Rulebook rulebook(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            Rule rule = Rule.at(String.valueOf(i), "rule " + i);
            for (int n = random.nextInt(3); n > 0; n--) {
                rule = rule.when(condition(random));
            }
            for (int n = random.nextInt(3); n > 0; n--) {
                rule = rule.unless(condition(random));
            }
            if (random.nextInt(4) > 0) {
                rule = rule.then(pick(List.of(Ending.values()), random));
            }
            if (random.nextBoolean()) {
                rule = rule.decider(pick(List.of(Role.LEADER, Role.OFFICER, Role.CHIEF_OFFICER), random));
            }
            if (random.nextInt(3) == 0) {
                rule = rule.provided(new DutyCode("condition-" + random.nextInt(3)));
            }
            if (random.nextInt(3) == 0) {
                rule = rule.owes(Role.OFFICER, new DutyCode("duty-" + random.nextInt(3)));
            }
            rules.add(rule);
        }
        return new Rulebook(QUESTION, rules);
    }

    private static <T> T pick(List<T> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }

    private static Condition condition(Random random) {
        Fact fact = QUESTION.facts().get(random.nextInt(QUESTION.facts().size()));
        return fact.is(fact.values().get(random.nextInt(fact.values().size())));
    }

    private static Facts facts(Random random) {
        Facts facts = Facts.none(QUESTION);
        for (Fact fact : QUESTION.facts()) {
            if (random.nextInt(3) == 0) {
                facts = facts.with(
                        fact.is(fact.values().get(random.nextInt(fact.values().size()))));
            }
        }
        return facts;
    }

    private static List<Facts> completions(Facts facts) {
        return IntStream.of(facts.completions())
                .mapToObj(world -> Facts.ofWorld(QUESTION, world))
                .toList();
    }

    private static List<String> applying(Rulebook book, Facts world) {
        return book.rules().stream()
                .filter(r -> world.certain(r.when()) && r.unless().stream().noneMatch(world::certain))
                .map(Rule::id)
                .toList();
    }

    private static Object verdict(RulingTable table, Facts world) {
        Ruling ruling = table.ruling(world);
        return List.of(ruling.outcome(), Set.copyOf(ruling.deciders()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rule_applies_in_exactly_the_worlds_that_meet_it(int seed) {
        Rulebook book = rulebook(new Random(seed));
        RulingTable table = RulingTable.compile(book, Doubts.statutoryOffice());
        for (Facts world : completions(Facts.none(QUESTION))) {
            List<String> applies = table.trace(world).stream()
                    .filter(t -> t.state() == Trace.State.APPLIES)
                    .map(t -> t.rule().id())
                    .toList();
            assertThat(applies, equalTo(applying(book, world)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void missing_names_exactly_the_facts_that_can_turn_the_verdict_the_most_decisive_first(int seed) {
        Random random = new Random(seed);
        RulingTable table = RulingTable.compile(rulebook(random), Doubts.statutoryOffice());
        Facts facts = facts(random);
        List<Facts> worlds = completions(facts);
        Map<Double, List<String>> byUndecided = new TreeMap<>();
        for (Fact fact : facts.unknown()) {
            boolean turns = worlds.stream()
                    .anyMatch(world -> worlds.stream()
                            .anyMatch(other -> onlyDifference(world, other, fact)
                                    && !verdict(table, world).equals(verdict(table, other))));
            if (turns) {
                double undecided = fact.values().stream()
                        .mapToInt(value -> undecided(table, completions(facts.with(fact.is(value)))))
                        .average()
                        .orElseThrow();
                byUndecided.computeIfAbsent(undecided, u -> new ArrayList<>()).add(fact.id());
            }
        }
        List<String> expected =
                byUndecided.values().stream().flatMap(List::stream).toList();
        assertThat(table.ruling(facts).missing().stream().map(Fact::id).toList(), equalTo(expected));
        assertThat(table.ruling(facts).outcome().isPresent(), is(undecided(table, worlds) == 0));
    }

    private static int undecided(RulingTable table, List<Facts> worlds) {
        boolean decided =
                worlds.stream().map(world -> verdict(table, world)).distinct().count() == 1;
        return decided ? 0 : worlds.size();
    }

    private static boolean onlyDifference(Facts one, Facts other, Fact fact) {
        return QUESTION.facts().stream()
                .allMatch(f -> f.equals(fact) != one.possibly(f).equals(other.possibly(f)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_said_of_partial_facts_is_said_in_every_completion_and_the_rest_may_be_added(int seed) {
        Random random = new Random(seed);
        RulingTable table = RulingTable.compile(rulebook(random), Doubts.statutoryOffice());
        Facts facts = facts(random);
        Ruling ruling = table.ruling(facts);
        List<Ruling> complete = completions(facts).stream().map(table::ruling).toList();
        for (Ruling full : complete) {
            assertThat(full.codes().containsAll(ruling.codes()), is(true));
            assertThat(full.citations().containsAll(withoutDoubts(ruling)), is(true));
            assertThat(full.contributing().containsAll(ruling.contributing()), is(true));
        }
        Function<Ruling, Set<DutyCode>> codes = r -> Set.copyOf(r.codes());
        Set<DutyCode> possible =
                complete.stream().flatMap(r -> codes.apply(r).stream()).collect(java.util.stream.Collectors.toSet());
        possible.removeAll(ruling.codes());
        assertThat(
                Set.copyOf(ruling.mayAdd().stream().map(Ruling.Addition::code).toList()), equalTo(possible));
        assertThat(ruling.mayAdd().stream().allMatch(a -> !a.dependsOn().isEmpty()), is(true));
    }

    private static List<?> withoutDoubts(Ruling ruling) {
        return ruling.contributing().stream()
                .flatMap(r -> r.citations().stream())
                .toList();
    }
}
