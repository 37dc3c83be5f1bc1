package org.concordat.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.rule.Condition;
import org.concordat.rule.Ending;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Rule;
import org.concordat.rule.Ruling;
import org.concordat.rule.Trace;

/** Why an answer is as it is, and why it is not otherwise: rule by rule, in the words of the answers that were given. */
final class Reasons {

    /** One reason and the clause that it comes from; the address is empty where no page has its text. */
    public record Reason(String text, String place, String address) {}

    private static final int MOST_REASONS = 2;
    private static final int MOST_WHY_NOT = 5;

    private final Answer answer;
    private final Words words;
    private final Statements statements;
    private final Sources sources;
    private final List<Trace> traces;

    Reasons(Answer answer) {
        this.answer = answer;
        this.words = new Words(answer.profile(), answer.question());
        this.statements = new Statements(words);
        this.sources = new Sources(answer.profile());
        this.traces = answer.trace();
    }

    /** The reasons for a ruling, the strictest first. */
    List<Reason> why(Ruling ruling) {
        return ruling.deciding().stream()
                .sorted(Comparator.comparing((Rule rule) ->
                                rule.ending().map(Ending::ordinal).orElse(-1))
                        .reversed())
                .limit(MOST_REASONS)
                .map(this::reason)
                .toList();
    }

    private Reason reason(Rule rule) {
        List<Condition> told = Stream.concat(
                        rule.when().stream(), rule.unless().stream().flatMap(List::stream))
                .filter(condition -> condition.fact() instanceof Fact.YesNo)
                .toList();
        String because = statements.because(told, answer.facts());
        return new Reason(
                because.isEmpty() ? Pages.of("because", rule.says()) : Pages.of("because.told", rule.says(), because),
                sources.place(rule.citation()),
                sources.address(rule.citation()));
    }

    /** The rules that were considered and do not apply, those first that would have led elsewhere. */
    List<String> whyNot() {
        return notApplying().limit(MOST_WHY_NOT).map(this::sentence).toList();
    }

    /** Whether there are rules that {@link #whyNot} leaves out. */
    boolean more() {
        return !traces.isEmpty()
                && traces.size() - answer.ruling().contributing().size()
                        > notApplying().limit(MOST_WHY_NOT).count();
    }

    private Stream<Trace> notApplying() {
        Optional<Outcome> outcome = answer.ruling().outcome();
        return traces.stream()
                .filter(trace -> trace.state() == Trace.State.NOT_MET || trace.state() == Trace.State.EXCEPTED)
                .sorted(Comparator.comparing(trace -> trace.rule().outcome().equals(outcome)
                        || trace.rule().outcome().isEmpty()));
    }

    /** What became of every rule, in the order of the texts. */
    List<String> all() {
        return traces.stream().map(this::sentence).toList();
    }

    private String sentence(Trace trace) {
        Rule rule = trace.rule();
        String what = Words.upperFirst(rule.says()) + " (" + sources.place(rule.citation()) + ")";
        return switch (trace.state()) {
            case APPLIES -> Pages.of("why-not.applies", what);
            case OPEN -> Pages.of("why-not.open", what, openFacts(rule));
            case NOT_MET -> Pages.of("why-not.line", what, notMet(rule));
            case EXCEPTED -> Pages.of("why-not.line", what, excepted(rule));
        };
    }

    private String notMet(Rule rule) {
        return rule.when().stream()
                .flatMap(wanted -> known(wanted.fact()).filter(is -> (is.values() & wanted.values()) == 0).stream())
                .findFirst()
                .map(statements::because)
                .orElseGet(() -> Pages.of("why-not.not-met"));
    }

    private String excepted(Rule rule) {
        return rule.unless().stream()
                .filter(this::hold)
                .findFirst()
                .map(exception -> statements.because(exception, answer.facts()))
                .map(told -> Pages.of("why-not.excepted", told))
                .orElseGet(() -> Pages.of("why-not.excepted.open"));
    }

    private String openFacts(Rule rule) {
        List<Fact> unknown = answer.facts().unknown();
        List<Fact> open = new ArrayList<>();
        Stream.concat(rule.when().stream(), rule.unless().stream().flatMap(List::stream))
                .map(Condition::fact)
                .filter(unknown::contains)
                .forEach(open::add);
        return open.stream().distinct().map(words::dependsOn).collect(Collectors.joining(Pages.of("and")));
    }

    private Optional<Condition> known(Fact fact) {
        Facts facts = answer.facts();
        return facts.known().stream().filter(is -> is.fact().equals(fact)).findFirst();
    }

    private boolean hold(List<Condition> exception) {
        return exception.stream()
                .allMatch(wanted -> known(wanted.fact())
                        .filter(is -> (is.values() & ~wanted.values()) == 0)
                        .isPresent());
    }
}
