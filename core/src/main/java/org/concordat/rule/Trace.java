package org.concordat.rule;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.protocol.Identified;

/** One rule's part in a ruling: whether it applies, and why. */
public record Trace(Rule rule, State state, String because) {

    /** What became of a rule. */
    public enum State implements Identified {
        /** It applies, however the unknown facts turn out. */
        APPLIES,
        /** One of its conditions fails. */
        NOT_MET,
        /** An exception of the text takes it away. */
        EXCEPTED,
        /** It depends on facts that are unknown. */
        OPEN
    }

    /** What became of a rule, where {@code possible} are the sets of rules that may turn out to apply. */
    static Trace of(Rule rule, Facts facts, List<List<Rule>> possible) {
        if (possible.stream().allMatch(applying -> applying.contains(rule))) {
            return new Trace(
                    rule,
                    State.APPLIES,
                    rule.when().isEmpty() ? "it applies in every situation" : Condition.sentence(rule.when()));
        }
        if (possible.stream().anyMatch(applying -> applying.contains(rule))) {
            List<Fact> unknown = facts.unknown();
            List<String> open = Stream.concat(
                            rule.when().stream(), rule.unless().stream().flatMap(List::stream))
                    .map(Condition::fact)
                    .filter(unknown::contains)
                    .map(Fact::id)
                    .distinct()
                    .toList();
            return new Trace(rule, State.OPEN, "it depends on " + String.join(", ", open));
        }
        return facts.impossible(rule.when()).stream()
                .findFirst()
                .map(failed -> new Trace(
                        rule,
                        State.NOT_MET,
                        facts.possibly(failed.fact()) + ", not " + String.join(" or ", failed.allowed())))
                .orElseGet(() -> new Trace(
                        rule,
                        State.EXCEPTED,
                        rule.unless().stream()
                                .filter(facts::certain)
                                .findFirst()
                                .map(Condition::sentence)
                                .orElse("one or another of its exceptions holds")));
    }
}
