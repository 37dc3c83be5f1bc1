package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Answers as statements, as they follow "if" or "because": it would go to another councillor or the Director. */
final class Conditions {

    private static final Bundle WORDS = new Bundle(Conditions.class, "conditions");

    private Conditions() {}

    /**
     * That a fact has one of some values.
     *
     * @param text the question's words by their keys below it
     */
    static String of(Question question, Condition condition, Function<String, Optional<String>> text) {
        Fact fact = condition.fact();
        if (fact instanceof Fact.YesNo) {
            return text.apply(fact.id() + "." + condition.allowed().get(0))
                    .orElseGet(() -> Reading.of(
                            "so", asks(fact, text), Pages.of(condition.allowed().get(0))));
        }
        String key = question.id() + "." + fact.id();
        List<String> answers = condition.allowed().stream()
                .map(value -> WORDS.find(key + "." + value)
                        .orElseGet(() -> Words.lowerFirst(
                                text.apply(fact.id() + "." + value).orElseGet(() -> Words.plain(value)))))
                .toList();
        return WORDS.find(key)
                .map(sentence -> sentence.replace("{0}", Reading.any(answers)))
                .orElseGet(() -> Reading.of("so", asks(fact, text), Reading.any(answers)));
    }

    private static String asks(Fact fact, Function<String, Optional<String>> text) {
        return text.apply(fact.id() + ".asks").orElseGet(() -> Words.plain(fact.id()));
    }
}
