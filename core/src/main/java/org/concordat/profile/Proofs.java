package org.concordat.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Rule;
import org.concordat.rule.RulingTable;
import org.concordat.rule.RulingTable.Situation;

/** What is proved of a rulebook from its table, over all worlds: that no rule is dead and no two rules contradict. */
public final class Proofs {

    private Proofs() {}

    /** The rules that apply in no world. */
    public static List<Rule> deadRules(RulingTable table) {
        List<Situation> situations = table.situations();
        return table.rules().stream()
                .filter(rule -> situations.stream().noneMatch(s -> s.applying().contains(rule)))
                .toList();
    }

    /** Two rules of one text that pull apart in a situation, while the text gives neither priority by an unless. */
    public record Contradiction(Rule requires, Rule prohibits, Facts in) {}

    /** Where one rule says must or should and another must not or should not; each pair once, with a situation. */
    public static List<Contradiction> contradictions(RulingTable table) {
        Map<List<Rule>, Contradiction> found = new LinkedHashMap<>();
        for (Situation situation : table.situations()) {
            for (Rule requires : ending(situation, Outcome.REQUIRED)) {
                for (Rule prohibits : ending(situation, Outcome.PROHIBITED)) {
                    if (requires.layer() == prohibits.layer()) {
                        found.putIfAbsent(
                                List.of(requires, prohibits),
                                new Contradiction(requires, prohibits, situation.example()));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Rule> ending(Situation situation, Outcome outcome) {
        return situation.applying().stream()
                .filter(rule -> rule.outcome().equals(Optional.of(outcome)))
                .toList();
    }
}
