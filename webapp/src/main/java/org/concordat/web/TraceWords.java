package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Rule;
import org.concordat.rule.Trace;

/** Why each rule of a question applies or does not, in the words of the answers that were given. */
final class TraceWords {

    private final Facts facts;
    private final Words words;

    TraceWords(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** What a rule says, what became of it, and why. */
    String sentence(Trace trace) {
        Rule rule = trace.rule();
        String why = switch (trace.state()) {
            case APPLIES -> statements(rule.when()).orElseGet(() -> Messages.of("trace.always"));
            case NOT_MET ->
                statements(rule.when().stream()
                                .filter(wanted -> known(wanted.fact())
                                        .filter(is -> (is.values() & wanted.values()) == 0)
                                        .isPresent())
                                .limit(1)
                                .toList())
                        .orElseGet(() -> Messages.of("trace.condition"));
            case EXCEPTED ->
                rule.unless().stream()
                        .filter(this::hold)
                        .findFirst()
                        .flatMap(this::statements)
                        .orElseGet(() -> Messages.of("trace.exception"));
            case OPEN -> depends(rule);
        };
        return Messages.of("trace." + trace.state().id(), Words.upperFirst(rule.says()), why);
    }

    private String depends(Rule rule) {
        List<Fact> unknown = facts.unknown();
        return java.util.stream.Stream.concat(
                        rule.when().stream(), rule.unless().stream().flatMap(List::stream))
                .map(Condition::fact)
                .filter(unknown::contains)
                .distinct()
                .map(words::dependsOn)
                .collect(Collectors.joining(Messages.of("and")));
    }

    private Optional<Condition> known(Fact fact) {
        return facts.known().stream().filter(is -> is.fact().equals(fact)).findFirst();
    }

    private boolean hold(List<Condition> exception) {
        return exception.stream()
                .allMatch(wanted -> known(wanted.fact())
                        .filter(is -> (is.values() & ~wanted.values()) == 0)
                        .isPresent());
    }

    /** What was answered about the facts of these conditions. */
    private Optional<String> statements(List<Condition> conditions) {
        List<String> statements = conditions.stream()
                .flatMap(wanted -> known(wanted.fact()).stream())
                .map(words::statement)
                .distinct()
                .toList();
        return statements.isEmpty() ? Optional.empty() : Optional.of(String.join(Messages.of("and"), statements));
    }
}
