package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/** One question as its page shows it: all its facts as a form, and below it the answer. */
public final class Asked {

    /** A fact in the form. */
    public record Field(String id, String asks, String hint, List<Option> options) {}

    /** A value of a fact in the form. */
    public record Option(String value, String label, boolean chosen) {}

    /** One text's answer: whose, under which label, and what. */
    public record Part(String id, String label, RulingWords ruling) {}

    private final Given given;
    private final Answer answer;
    private final Words words;

    Asked(LoadedProfile council, Given given) {
        this.given = given;
        this.answer = Answer.of(council, given.facts());
        this.words = new Words(council, answer.question());
    }

    /** The question. */
    public String getTitle() {
        return words.title();
    }

    /** What is wrong with the link that led here, each kind of fault once. */
    public List<String> getFaults() {
        return given.faults().stream()
                .map(fault -> Messages.of("fault." + fault.kind().id()))
                .distinct()
                .toList();
    }

    /** The form. */
    public List<Field> getFields() {
        return answer.question().facts().stream().map(this::field).toList();
    }

    private Field field(Fact fact) {
        String chosen = answer.facts().known().stream()
                .filter(known -> known.fact().equals(fact))
                .map(known -> known.allowed().get(0))
                .findFirst()
                .orElse(QueryReader.NOT_SURE);
        List<Option> options = Stream.concat(
                        Stream.of(new Option(
                                QueryReader.NOT_SURE,
                                Messages.of("form.not-sure"),
                                chosen.equals(QueryReader.NOT_SURE))),
                        fact.values().stream()
                                .map(value -> new Option(value, words.value(fact, value), value.equals(chosen))))
                .toList();
        return new Field(fact.id(), words.asks(fact), words.hint(fact).orElse(""), options);
    }

    /** What protocol and law say; the law comes first where they pull apart, so that no unlawful answer leads. */
    public List<Part> getParts() {
        Part protocol = new Part("protocol", Messages.of("ask.answer"), words(answer.ruling()));
        List<Part> parts = new ArrayList<>(List.of(protocol));
        answer.statute()
                .filter(law -> !law.outcome().equals(Optional.of(Outcome.NOT_COVERED)))
                .ifPresent(law ->
                        parts.add(answer.conflict() ? 0 : 1, new Part("law", Messages.of("ask.law"), words(law))));
        return parts;
    }

    private RulingWords words(Ruling ruling) {
        return new RulingWords(answer.profile(), answer.facts(), ruling);
    }

    /** Whether law and protocol pull apart. */
    public boolean isConflict() {
        return answer.conflict();
    }

    /** Whom the answer speaks to. */
    public String getAddressed() {
        return Messages.of("addressed." + words.actor());
    }

    /** What was answered. */
    public List<String> getTold() {
        return answer.facts().known().stream()
                .map((Condition known) -> Words.upperFirst(words.statement(known)))
                .toList();
    }

    /** What became of every rule. */
    public List<String> getTrace() {
        TraceWords trace = new TraceWords(answer.facts(), words);
        return answer.trace().stream()
                .map(rule -> Messages.of("trace.line", words.place(rule.rule().citation()), trace.sentence(rule)))
                .toList();
    }

    /** Where the answer comes from. */
    public List<String> getReceipt() {
        LoadedProfile council = answer.profile();
        return List.of(
                Messages.of(
                        "receipt.edition",
                        council.edition().title(),
                        council.edition().id()),
                Messages.of("receipt.version", council.manifest().version()),
                Messages.of("receipt.rules", answer.receipt(), RulingTable.ENGINE));
    }

    /** The answers as the query of an address, to ask the same again. */
    public String getQuery() {
        String query = answer.facts().known().stream()
                .map(known -> known.fact().id() + "=" + known.allowed().get(0))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The question's id. */
    public String getId() {
        Question question = answer.question();
        return question.id();
    }
}
