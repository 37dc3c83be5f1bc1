package org.concordat.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Ruling;

/**
 * Answers to situations that differ from one in a single fact: what would change an answer, and what an open answer depends
 * on. Values of the fact that lead to the same answer stand together.
 */
final class Alternatives {

    /** Values of one fact, and the answer that each of them leads to, the first one's standing for all. */
    record Alternative(Fact fact, List<String> values, Answer answer) {

        Alternative {
            values = List.copyOf(values);
        }

        /** This, for the values of another one that leads to the same. */
        private Alternative or(Alternative same) {
            List<String> all = new ArrayList<>(values);
            all.addAll(same.values);
            return new Alternative(fact, all, answer);
        }

        /** Whether only one value leads there. */
        boolean single() {
            return values.size() == 1;
        }
    }

    private Alternatives() {}

    /** The single facts of those that are known whose other values lead to another answer. */
    static List<Alternative> changing(Answer answer) {
        Object here = verdict(answer);
        return answer.facts().known().stream()
                .flatMap(known -> grouped(answer, known.fact()).stream())
                .filter(alternative -> !verdict(alternative.answer()).equals(here))
                .toList();
    }

    /** What each value of a fact leads to, those that most values lead to first. */
    static List<Alternative> of(Answer answer, Fact fact) {
        List<Alternative> all = new ArrayList<>(grouped(answer, fact));
        all.sort((one, other) -> other.values().size() - one.values().size());
        return all;
    }

    /** Everything that is known but for one fact. */
    static Facts without(Facts facts, Fact dropped) {
        return Facts.none(facts.question())
                .with(facts.known().stream()
                        .filter(known -> !known.fact().equals(dropped))
                        .toArray(Condition[]::new));
    }

    private static List<Alternative> grouped(Answer answer, Fact fact) {
        Facts rest = without(answer.facts(), fact);
        Map<Object, Alternative> byVerdict = new LinkedHashMap<>();
        for (String value : fact.values()) {
            Answer there = Answer.of(answer.profile(), rest.with(fact.is(value)));
            byVerdict.merge(verdict(there), new Alternative(fact, List.of(value), there), Alternative::or);
        }
        return List.copyOf(byVerdict.values());
    }

    /** What two answers have in common that say the same in their headings. */
    private static Object verdict(Answer answer) {
        Ruling leading = answer.leading();
        return List.of(
                leading.outcome(),
                leading.words(),
                Set.copyOf(leading.deciders()),
                leading.missing().stream().findFirst(),
                answer.conflict());
    }
}
