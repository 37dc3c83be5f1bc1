package org.concordat.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * What the address of a question's page says: the facts, which of them the asker is not sure about, and what the page is
 * asked to show. A fact of the question wins over a parameter of the page with the same name.
 *
 * @param given the facts that could be read, and what is wrong with the rest
 * @param notSure the facts that were answered with {@code not-sure}
 * @param pressed the fact whose form was sent
 * @param again the fact that is to be asked again, whether or not it can still matter
 * @param soFar whether the asker wants the answer without being asked more
 * @param wholeTrace whether every rule is to be shown
 * @param printed whether the page is to be shown as it prints
 * @param as who the reader is, if the address says so
 */
record PageQuery(
        Given given,
        Set<Fact> notSure,
        Optional<Fact> pressed,
        Optional<Fact> again,
        boolean soFar,
        boolean wholeTrace,
        boolean printed,
        Optional<Side> as) {

    static final String PRESSED = "continue";
    static final String AGAIN = "ask-again";
    static final String SO_FAR = "so-far";
    static final String TRACE = "trace";
    static final String PRINT = "print";
    static final String AS = "as";

    private static final Set<String> PAGES_OWN = Set.of(PRESSED, AGAIN, SO_FAR, TRACE, PRINT, AS);

    PageQuery {
        notSure = Set.copyOf(notSure);
    }

    private record Parameter(String text, String name, String value) {}

    /** What a query string says, which is empty where the address has none. */
    static PageQuery read(Question question, Optional<String> query) {
        List<String> facts = new ArrayList<>();
        List<Parameter> own = new ArrayList<>();
        Set<Fact> notSure = new HashSet<>();
        for (Parameter parameter : parameters(query)) {
            Optional<Fact> fact = question.fact(parameter.name());
            if (fact.isEmpty() && PAGES_OWN.contains(parameter.name())) {
                own.add(parameter);
                continue;
            }
            facts.add(parameter.text());
            fact.filter(f -> parameter.value().equals(QueryReader.NOT_SURE)).ifPresent(notSure::add);
        }
        Given given = QueryReader.read(question, Optional.of(String.join("&", facts)));
        given.facts().known().forEach(known -> notSure.remove(known.fact()));
        return new PageQuery(
                given,
                notSure,
                value(own, PRESSED).flatMap(question::fact),
                value(own, AGAIN).flatMap(question::fact),
                value(own, SO_FAR).isPresent(),
                value(own, TRACE).isPresent(),
                value(own, PRINT).isPresent(),
                value(own, AS).flatMap(Side::of));
    }

    private static List<Parameter> parameters(Optional<String> query) {
        return query.stream()
                .flatMap(q -> Stream.of(q.split("&")))
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    String[] parts = text.split("=", 2);
                    return new Parameter(
                            text,
                            QueryReader.decoded(parts[0]).orElse(""),
                            parts.length == 1
                                    ? ""
                                    : QueryReader.decoded(parts[1]).orElse(""));
                })
                .toList();
    }

    private static Optional<String> value(List<Parameter> own, String name) {
        return own.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** The day whose rules are asked for; empty for today's. */
    Optional<LocalDate> on() {
        return given.on();
    }

    /** The answer of a fact as it stands in an address; empty if it was not answered. */
    Optional<String> answer(Fact fact) {
        return notSure.contains(fact)
                ? Optional.of(QueryReader.NOT_SURE)
                : known(fact).map(known -> known.allowed().get(0));
    }

    /** The fact as the condition that it has the value that was told. */
    Optional<Condition> known(Fact fact) {
        return given.facts().known().stream()
                .filter(known -> known.fact().equals(fact))
                .findFirst();
    }

    /** Whether a form was sent without its answer. */
    boolean unanswered() {
        return pressed.filter(fact -> answer(fact).isEmpty()).isPresent()
                && given.faults().isEmpty();
    }

    /** Whether a form was sent with its answer, so that this situation has another address without the form's name. */
    boolean answered() {
        return pressed.filter(fact -> answer(fact).isPresent()).isPresent()
                && given.faults().isEmpty();
    }

    /** The fact that has to be asked now, whatever can still matter: its form came without an answer, or a link changes it. */
    Optional<Fact> wanted() {
        return pressed.or(() -> again).filter(fact -> answer(fact).isEmpty());
    }

    /** The fact whose answer in the address cannot be taken, if there is one. */
    Optional<Fact> faulty() {
        return given.faults().stream()
                .filter(fault ->
                        fault.kind() == InputFault.Kind.WRONG_VALUE || fault.kind() == InputFault.Kind.REPEATED)
                .flatMap(fault -> given.facts().question().fact(fault.pointer().substring(1)).stream())
                .findFirst();
    }
}
