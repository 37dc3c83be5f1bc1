package org.concordat.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.digest.Sha256;

/** A rulebook is what one text says on one question: its rules in the order of the text. Nothing is evaluated yet. */
public record Rulebook(Question question, List<Rule> rules) {

    public Rulebook {
        Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> seen = new HashSet<>(Set.of(""));
        rules = rules.stream()
                .map(rule -> seen.add(rule.id())
                        ? rule
                        : rule.named(free(rule.citation().clause(), known)))
                .toList();
    }

    private static String free(String clause, Set<String> known) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? clause : clause + "#" + n)
                .filter(known::add)
                .findFirst()
                .orElseThrow();
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

    /**
     * The same text where a council takes the other reading of some places. A rule keeps its id however it is read.
     *
     * @param adopted the readings as the rules here have them; what no rule here has changes nothing
     */
    public Rulebook turned(Set<Reading> adopted) {
        List<Rule> turned = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> instead = rule.turned(adopted);
            for (int i = 0; i < instead.size(); i++) {
                turned.add(i == 0 ? instead.get(0).named(rule.id()) : instead.get(i));
            }
        }
        return turned.equals(rules) ? this : new Rulebook(question, turned);
    }

    /** The hash of the question, its facts and values, and every rule: equal for equal rules on every machine. */
    public String receipt() {
        StringBuilder text = new StringBuilder(question.id()).append('\n');
        question.facts()
                .forEach(f -> text.append(f).append(' ').append(f.values()).append('\n'));
        rules.forEach(rule -> text.append(rule).append('\n'));
        return "sha256:" + Sha256.hex(text.toString());
    }
}
