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
 * @param mayAdd what rules that are still open could add
 * @param deciding the rules that have the winning outcome
 * @param contributing the rules that the ruling rests on: the deciding ones, and those that add to it
 * @param unconditional whether it is, or may turn out to be, a prohibition, which has no conditions
 * @param doubts where the text is silent, the clauses that say whom to ask
 */
public record Ruling(
        Optional<Outcome> outcome,
        Optional<Strength> strength,
        Optional<String> words,
        List<Fact> missing,
        List<Role> deciders,
        List<Step> route,
        List<Addition> mayAdd,
        List<Rule> deciding,
        List<Rule> contributing,
        boolean unconditional,
        List<Citation> doubts) {

    /** A condition or duty with the places that it rests on. */
    public record Clausal<T>(T what, List<Citation> citations) {}

    /** A condition or duty that an open rule could add, and the facts that it waits for. */
    public record Addition(DutyCode code, List<Fact> dependsOn) {}

    /**
     * What the rules that apply in one world come to together: the strictest outcome wins; everything that applies adds
     * up, except under a prohibition, to which only prohibiting rules and rules without an outcome contribute.
     */
    static Ruling of(List<Rule> applying, Doubts doubts) {
        boolean proviso = applying.stream()
                .anyMatch(r -> r.ending().isEmpty() && !r.provisos().isEmpty());
        Function<Rule, Outcome> outcomeOf = rule -> rule.outcome()
                .map(o -> o == Outcome.PERMITTED && proviso ? Outcome.CONDITIONAL : o)
                .orElse(Outcome.NOT_COVERED);
        Outcome outcome =
                applying.stream().map(outcomeOf).max(Comparator.naturalOrder()).orElse(Outcome.NOT_COVERED);
        boolean silent = outcome == Outcome.NOT_COVERED;
        boolean prohibited = outcome == Outcome.PROHIBITED;
        List<Rule> deciding = applying.stream()
                .filter(r -> r.ending().isPresent() && outcomeOf.apply(r) == outcome)
                .toList();
        List<Rule> contributing = applying.stream()
                .filter(r -> !prohibited || r.ending().isEmpty() || deciding.contains(r))
                .toList();
        Optional<Ending> strongest =
                deciding.stream().flatMap(r -> r.ending().stream()).max(Comparator.naturalOrder());
        Optional<Strength> strength = outcome != Outcome.CONDITIONAL
                ? strongest.flatMap(Ending::strength)
                : contributing.stream()
                        .flatMap(rule -> rule.provisos().stream())
                        .flatMap(p -> p.strength().stream())
                        .max(Comparator.naturalOrder());
        String words = switch (outcome) {
            case NOT_COVERED -> "is not covered";
            case CONDITIONAL ->
                strength.map(s -> "may, and " + s.id() + " meet the conditions").orElse("may, on conditions");
            default -> strongest.orElseThrow().words();
        };
        List<Role> deciders = each(deciding, Rule::deciders);
        List<Step> route = silent ? doubts.route() : each(deciding, Rule::route);
        List<Citation> asking = silent ? doubts.citations() : List.of();
        return new Ruling(
                Optional.of(outcome),
                strength,
                Optional.of(words),
                List.of(),
                deciders,
                route,
                List.of(),
                deciding,
                contributing,
                prohibited,
                asking);
    }

    /** What all of these rulings say: the ruling where each of them is still possible. */
    static Ruling common(List<Ruling> possible, List<Fact> missing) {
        Ruling first = possible.get(0);
        List<Rule> deciding = inAll(possible, Ruling::deciding);
        List<Rule> contributing = inAll(possible, Ruling::contributing);
        boolean unconditional = possible.stream().anyMatch(Ruling::unconditional);
        if (!missing.isEmpty()) {
            return new Ruling(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    missing,
                    List.of(),
                    List.of(),
                    List.of(),
                    deciding,
                    contributing,
                    unconditional,
                    List.of());
        }
        return new Ruling(
                first.outcome,
                common(possible, Ruling::strength),
                common(possible, Ruling::words),
                missing,
                first.deciders,
                inAll(possible, Ruling::route),
                List.of(),
                deciding,
                contributing,
                unconditional,
                first.doubts);
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
                additions,
                deciding,
                contributing,
                unconditional,
                doubts);
    }

    /** What binds whoever does what is asked about. */
    public List<Clausal<DutyCode>> conditions() {
        return unconditional
                ? List.of()
                : clausal(rule -> rule.provisos().stream().map(Proviso::code));
    }

    /** What others then owe, or what has to follow. */
    public List<Clausal<Duty>> duties() {
        return clausal(rule -> rule.duties().stream());
    }

    /** The codes of its conditions and duties. */
    public List<DutyCode> codes() {
        return Stream.concat(
                        conditions().stream().map(Clausal::what),
                        duties().stream().map(d -> d.what().code()))
                .distinct()
                .toList();
    }

    /** The ids of the rules that bring a condition or duty with this code. */
    List<String> bringing(DutyCode code) {
        return contributing.stream()
                .filter(rule -> brings(rule, code))
                .map(Rule::id)
                .toList();
    }

    private boolean brings(Rule rule, DutyCode code) {
        boolean condition =
                rule.provisos().stream().anyMatch(proviso -> proviso.code().equals(code));
        boolean duty = rule.duties().stream().anyMatch(owed -> owed.code().equals(code));
        return duty || (condition && !unconditional);
    }

    /** The places that it rests on, in the text's order. */
    public List<Citation> citations() {
        return Stream.concat(each(contributing, Rule::citations).stream(), doubts.stream())
                .distinct()
                .toList();
    }

    /** Both readings of every rule that it rests on and whose text is ambiguous. */
    public List<Reading> readings() {
        return contributing.stream().flatMap(rule -> rule.reading().stream()).toList();
    }

    private <T> List<Clausal<T>> clausal(Function<Rule, Stream<T>> things) {
        Map<T, List<Rule>> bringing = new LinkedHashMap<>();
        contributing.forEach(rule -> things.apply(rule)
                .forEach(thing ->
                        bringing.computeIfAbsent(thing, t -> new ArrayList<>()).add(rule)));
        return bringing.entrySet().stream()
                .map(e -> new Clausal<>(e.getKey(), each(e.getValue(), rule -> List.of(rule.citation()))))
                .toList();
    }

    private static <T> List<T> each(List<Rule> rules, Function<Rule, List<T>> things) {
        return rules.stream()
                .flatMap(rule -> things.apply(rule).stream())
                .distinct()
                .toList();
    }

    private static <T> Optional<T> common(List<Ruling> rulings, Function<Ruling, Optional<T>> part) {
        return rulings.stream().map(part).distinct().count() == 1 ? part.apply(rulings.get(0)) : Optional.empty();
    }

    private static <T> List<T> inAll(List<Ruling> rulings, Function<Ruling, List<T>> part) {
        List<T> common = new ArrayList<>(part.apply(rulings.get(0)));
        rulings.forEach(ruling -> common.retainAll(part.apply(ruling)));
        return List.copyOf(common);
    }
}
