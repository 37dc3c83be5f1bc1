package org.concordat.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rulebook is what one text says on one question: its rules in the order of the text. Nothing is evaluated yet. */
public record Rulebook(Question question, List<Rule> rules) {

    public Rulebook {
        Map<String, Integer> ofClause = new HashMap<>();
        rules = rules.stream()
                .map(rule -> rule.numbered(ofClause.merge(rule.citation().clause(), 1, Integer::sum)))
                .toList();
    }

    /** The rules of a text on a question. */
    public static Rulebook of(Question question, Rule... rules) {
        return new Rulebook(question, List.of(rules));
    }

    /** These rules and those of another text on the same question, as one rulebook in which the strictest outcome wins. */
    public Rulebook with(Rulebook other) {
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(other.rules);
        return new Rulebook(question, both);
    }

    /** What a receipt is the hash of: the question, its facts and values, and every rule, a line each. */
    String canonicalText() {
        StringBuilder text = new StringBuilder(question.id()).append('\n');
        question.facts()
                .forEach(f -> text.append(f).append(' ').append(f.values()).append('\n'));
        rules.forEach(rule -> text.append(rule).append('\n'));
        return text.toString();
    }
}
