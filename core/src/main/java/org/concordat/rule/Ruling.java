package org.concordat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;

/**
 * A ruling is what a rulebook says of a situation. On facts that leave it open, outcome, strength and words are empty,
 * {@code missing} names the facts that are needed, the most decisive first, and the rest is what holds in any case.
 *
 * @param words the modal words of the strongest deciding rule, for example {@code should not normally}
 * @param deciders who decides or is approached first; alternatives if there are several
 * @param route who comes after the deciders, or whom to ask where the text is silent
 * @param conditions what binds whoever does what is asked about
 * @param duties what others then owe, or what has to follow
 * @param mayAdd what rules that are still open could add
 * @param deciding the rules that have the winning outcome
 * @param contributing the rules that the ruling rests on: the deciding ones, and those that add to it
 */
public record Ruling(
        Optional<Outcome> outcome,
        Optional<Strength> strength,
        Optional<String> words,
        List<Fact> missing,
        List<Role> deciders,
        List<Step> route,
        List<Clausal<DutyCode>> conditions,
        List<Clausal<Duty>> duties,
        List<Addition> mayAdd,
        List<Citation> citations,
        List<Reading> readings,
        List<Rule> deciding,
        List<Rule> contributing) {

    /** A condition or duty with the places that it rests on. */
    public record Clausal<T>(T what, List<Citation> citations) {}

    /** A condition or duty that an open rule could add, and the facts that it waits for. */
    public record Addition(DutyCode code, List<Fact> dependsOn) {}

    /**
     * What the rules that apply in one world come to together: the strictest outcome wins; everything that applies adds
     * up, except under a prohibition, to which only prohibiting rules and rules without an outcome contribute, and which
     * has no conditions.
     */
    static Ruling of(List<Rule> applying, Doubts doubts) {
        boolean proviso = applying.stream()
                .anyMatch(r -> r.ending().isEmpty() && !r.provisos().isEmpty());
        Function<Rule, Outcome> outcomeOf = rule -> rule.outcome()
                .map(o -> o == Outcome.PERMITTED && proviso ? Outcome.CONDITIONAL : o)
                .orElse(Outcome.NOT_COVERED);
        Outcome outcome =
                applying.stream().map(outcomeOf).max(Comparator.naturalOrder()).orElse(Outcome.NOT_COVERED);
        List<Rule> deciding = applying.stream()
                .filter(r -> r.ending().isPresent() && outcomeOf.apply(r) == outcome)
                .toList();
        List<Rule> contributing = applying.stream()
                .filter(r -> outcome != Outcome.PROHIBITED || r.ending().isEmpty() || deciding.contains(r))
                .toList();
        Optional<Ending> strongest =
                deciding.stream().flatMap(r -> r.ending().stream()).max(Comparator.naturalOrder());
        Optional<Strength> strength = outcome == Outcome.CONDITIONAL
                ? contributing.stream()
                        .flatMap(rule -> rule.provisos().stream())
                        .flatMap(p -> p.strength().stream())
                        .max(Comparator.naturalOrder())
                : strongest.flatMap(Ending::strength);
        String words = switch (outcome) {
            case NOT_COVERED -> "is not covered";
            case CONDITIONAL ->
                strength.map(s -> "may, and " + s.id() + " meet the conditions").orElse("may, on conditions");
            default -> strongest.orElseThrow().words();
        };
        return of(Optional.of(outcome), strength, Optional.of(words), deciding, contributing, doubts);
    }

    /** What all of these rulings say: the ruling where each of them is still possible. */
    static Ruling common(List<Ruling> possible, List<Fact> missing, Doubts doubts) {
        Ruling first = possible.get(0);
        boolean decided = missing.isEmpty();
        Ruling common = of(
                decided ? first.outcome : Optional.empty(),
                decided ? common(possible, Ruling::strength) : Optional.empty(),
                decided ? common(possible, Ruling::words) : Optional.empty(),
                inAll(possible.stream().map(Ruling::deciding).toList()),
                inAll(possible.stream().map(Ruling::contributing).toList()),
                doubts);
        boolean prohibited = possible.stream().anyMatch(r -> r.outcome.equals(Optional.of(Outcome.PROHIBITED)));
        return new Ruling(
                common.outcome,
                common.strength,
                common.words,
                missing,
                decided ? first.deciders : List.of(),
                common.route,
                prohibited ? List.of() : common.conditions,
                common.duties,
                List.of(),
                common.citations,
                common.readings,
                common.deciding,
                common.contributing);
    }

    private static Ruling of(
            Optional<Outcome> outcome,
            Optional<Strength> strength,
            Optional<String> words,
            List<Rule> deciding,
            List<Rule> contributing,
            Doubts doubts) {
        boolean silent = outcome.equals(Optional.of(Outcome.NOT_COVERED));
        boolean prohibited = outcome.equals(Optional.of(Outcome.PROHIBITED));
        List<Citation> cited = each(contributing, Rule::citations);
        List<Step> route = outcome.isEmpty() ? List.of() : silent ? doubts.route() : each(deciding, Rule::route);
        return new Ruling(
                outcome,
                strength,
                words,
                List.of(),
                each(deciding, Rule::deciders),
                route,
                prohibited
                        ? List.of()
                        : clausal(
                                contributing,
                                r -> r.provisos().stream().map(Proviso::code).toList()),
                clausal(contributing, Rule::duties),
                List.of(),
                silent
                        ? Stream.concat(cited.stream(), doubts.citations().stream())
                                .distinct()
                                .toList()
                        : cited,
                contributing.stream().flatMap(rule -> rule.reading().stream()).toList(),
                deciding,
                contributing);
    }

    /** This ruling, and what rules that are still open could add. */
    Ruling mayAdd(List<Addition> additions) {
        return new Ruling(
                outcome,
                strength,
                words,
                missing,
                deciders,
                route,
                conditions,
                duties,
                additions,
                citations,
                readings,
                deciding,
                contributing);
    }

    /** The conditions and duties with this code. */
    List<Clausal<?>> bringing(DutyCode code) {
        return Stream.<Clausal<?>>concat(
                        conditions.stream().filter(c -> c.what().equals(code)),
                        duties.stream().filter(d -> d.what().code().equals(code)))
                .toList();
    }

    /** The codes of its conditions and duties. */
    public List<DutyCode> codes() {
        return Stream.concat(
                        conditions.stream().map(Clausal::what),
                        duties.stream().map(d -> d.what().code()))
                .distinct()
                .toList();
    }

    private static <T> List<T> each(List<Rule> rules, Function<Rule, List<T>> things) {
        return rules.stream().flatMap(r -> things.apply(r).stream()).distinct().toList();
    }

    private static <T> List<Clausal<T>> clausal(List<Rule> rules, Function<Rule, List<T>> things) {
        Map<T, List<Rule>> bringing = new LinkedHashMap<>();
        rules.forEach(rule -> things.apply(rule)
                .forEach(
                        t -> bringing.computeIfAbsent(t, x -> new ArrayList<>()).add(rule)));
        return bringing.entrySet().stream()
                .map(e -> new Clausal<>(e.getKey(), each(e.getValue(), r -> List.of(r.citation()))))
                .toList();
    }

    private static <T> Optional<T> common(List<Ruling> rulings, Function<Ruling, Optional<T>> part) {
        return rulings.stream().map(part).distinct().count() == 1 ? part.apply(rulings.get(0)) : Optional.empty();
    }

    private static <T> List<T> inAll(List<List<T>> lists) {
        List<T> common = new ArrayList<>(lists.get(0));
        lists.forEach(common::retainAll);
        return List.copyOf(common);
    }
}
