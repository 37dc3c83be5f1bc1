package org.concordat.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.Role;

/** The words of one question as a council's pages say them, with the identifiers themselves where a bundle has none. */
final class Words {

    private final LoadedProfile council;
    private final Question question;

    Words(LoadedProfile council, Question question) {
        this.council = council;
        this.question = question;
    }

    /** The question as a heading. */
    String title() {
        return text("title").or(() -> text("asks")).orElseGet(() -> plain(question.id()));
    }

    /** The question within a sentence: whether an officer may do it. */
    String indirect() {
        return text("indirect").orElseGet(() -> Pages.of("indirect", title()));
    }

    /** What is asked about, as it follows "you may", with the answers that it names. */
    String act(Facts facts) {
        String act = text("act").orElseGet(() -> Pages.of("act"));
        for (Condition known : facts.known()) {
            String value = value(known.fact(), known.allowed().get(0));
            act = act.replace("{" + known.fact().id() + "}", lowerFirst(value));
        }
        return act.contains("{") ? text("act.open").orElseGet(() -> Pages.of("act")) : act;
    }

    /** Who would do it: {@code officer}, {@code member}, {@code either} or {@code council}. */
    String actor() {
        return text("actor").orElse("either");
    }

    /** A fact's question. */
    String asks(Fact fact) {
        return text(fact.id() + ".asks").orElseGet(() -> plain(fact.id()));
    }

    /** What helps to answer a fact's question. */
    Optional<String> hint(Fact fact) {
        return text(fact.id() + ".hint");
    }

    /** What follows "it depends on". */
    String dependsOn(Fact fact) {
        return text(fact.id() + ".indirect")
                .or(() -> text(fact.id() + ".yes").map(statement -> Pages.of("whether", statement)))
                .orElseGet(() -> plain(fact.id()));
    }

    /** One answer to a fact's question, as a choice. */
    String value(Fact fact, String value) {
        return fact instanceof Fact.YesNo
                ? Pages.of(value)
                : text(fact.id() + "." + value).orElseGet(() -> plain(value));
    }

    /** That a fact has one of some values, as a statement. */
    String statement(Condition condition) {
        return Conditions.of(question, condition, this::text);
    }

    /** Roles by the council's titles, as alternatives: the line manager or the Director. */
    String oneOf(List<Role> roles) {
        return Statements.alternatives(
                roles.stream().map(role -> Pages.of("the", council.title(role))).toList());
    }

    private Optional<String> text(String key) {
        return council.text(question.id() + "." + key);
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    static String plain(String id) {
        return upperFirst(id.replace('-', ' '));
    }
}
