package org.concordat.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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

    /** The hash of the question, its facts and values, and every rule: equal for equal rules on every machine. */
    public String receipt() {
        StringBuilder text = new StringBuilder(question.id()).append('\n');
        question.facts()
                .forEach(f -> text.append(f).append(' ').append(f.values()).append('\n'));
        rules.forEach(rule -> text.append(rule).append('\n'));
        try {
            byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
