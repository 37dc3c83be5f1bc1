package org.concordat.web;

import java.util.List;
import org.concordat.rule.Fact;

/** One fact as the interview asks for it, with what is wrong if the form was sent without an answer. */
public final class AskedFact {

    /** A choice; the first one's id is the fact's own, so that an error can lead to it. */
    public record Option(String id, String value, String label) {}

    private final Words words;
    private final Fact fact;
    private final boolean unanswered;

    AskedFact(Words words, Fact fact, PageQuery query) {
        this.words = words;
        this.fact = fact;
        this.unanswered = query.unanswered();
    }

    /** The page's title, which says first that there is an error. */
    public String getTitle() {
        return unanswered ? Pages.of("error.page-title", words.asks(fact)) : words.asks(fact);
    }

    /** Whether it is answered with yes or no, by a press of a button. */
    public boolean isYesNo() {
        return fact instanceof Fact.YesNo;
    }

    /** The name in the address. */
    public String name() {
        return fact.id();
    }

    /** The question. */
    public String asks() {
        return words.asks(fact);
    }

    /** What helps to answer it. */
    public String getHint() {
        return words.hint(fact).orElse("");
    }

    /** What to do where the form was sent without an answer. */
    public String getError() {
        if (!unanswered) {
            return "";
        }
        return fact instanceof Fact.YesNo yesNo
                ? Pages.of("error.select.yes", words.statement(yesNo.yes()))
                : Pages.of("error.select", words.dependsOn(fact));
    }

    /** The answers. */
    public List<Option> options() {
        return fact.values().stream()
                .map(value -> new Option(
                        value.equals(fact.values().get(0)) ? fact.id() : fact.id() + "-" + value,
                        value,
                        words.value(fact, value)))
                .toList();
    }

    /** The last answer of every question. */
    public Option notSure() {
        return new Option(fact.id() + "-" + QueryReader.NOT_SURE, QueryReader.NOT_SURE, Pages.of("not-sure"));
    }
}
