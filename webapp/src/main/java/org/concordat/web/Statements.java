package org.concordat.web;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;

/** What somebody told, or could tell, as parts of sentences. */
final class Statements {

    private final Words words;

    Statements(Words words) {
        this.words = words;
    }

    /** A known fact after "because": the councillor did not copy that person in. */
    String because(Condition known) {
        return words.statement(known);
    }

    /** Those of these conditions whose facts are known, each as it is, joined; empty if none is. */
    String because(List<Condition> conditions, Facts facts) {
        return conditions.stream()
                .map(Condition::fact)
                .distinct()
                .flatMap(fact ->
                        facts.known().stream().filter(known -> known.fact().equals(fact)))
                .map(this::because)
                .collect(Collectors.joining(Pages.of("and")));
    }

    /**
     * A sentence that says what would follow from these values of a fact: "If ..., you may ...". Where it is shorter to name
     * the others: "Unless ..., you may ...".
     */
    String following(Fact fact, List<String> values, String consequence) {
        List<String> others =
                fact.values().stream().filter(value -> !values.contains(value)).toList();
        boolean shorter = !others.isEmpty() && 2 * others.size() <= values.size();
        return shorter
                ? Pages.of("change.unless", words.statement(condition(fact, others)), consequence)
                : Pages.of("change.if", words.statement(condition(fact, values)), consequence);
    }

    private static Condition condition(Fact fact, List<String> values) {
        return new Condition(
                fact,
                values.stream()
                        .mapToLong(value -> 1L << fact.values().indexOf(value))
                        .sum());
    }

    /** One, or one or two, or one, two or three. */
    static String alternatives(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + Pages.of("or.between") + things.get(last);
    }

    /** What an answer depends on, several joined by and. */
    String depends(List<Fact> facts) {
        return facts.stream().map(words::dependsOn).distinct().collect(Collectors.joining(Pages.of("and")));
    }

    /** One value as the text of a link that tells it. */
    String telling(Fact fact, String value) {
        return fact instanceof Fact.YesNo ? words.statement(fact.is(value)) : words.value(fact, value);
    }
}
