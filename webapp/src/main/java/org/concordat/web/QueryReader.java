package org.concordat.web;

import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * Reads facts from the query of an address: {@code recipient=other-member&confidential=no}. A fact may be
 * {@code not-sure}, which is the same as leaving it out.
 */
final class QueryReader {

    /** The value of every fact in an address that leaves it unknown. */
    static final String NOT_SURE = "not-sure";

    private final FactReader facts;
    private final Question question;

    private QueryReader(Question question) {
        this.question = question;
        this.facts = new FactReader(question);
    }

    /** The facts in a query string as it was sent, which is empty where the address has none. */
    static Given read(Question question, Optional<String> query) {
        QueryReader reader = new QueryReader(question);
        parameters(query).forEach(reader::parameter);
        return reader.facts.given();
    }

    /** The faults of an address whose request carries its facts in a body. */
    static List<InputFault> misplaced(Optional<String> query) {
        return parameters(query)
                .map(parameter -> new InputFault(
                        InputFault.Kind.UNKNOWN_NAME,
                        InputFault.pointer(
                                "", decoded(parameter.split("=", 2)[0]).orElse("")),
                        FactReader.echo(parameter),
                        List.of(),
                        "A POST takes its facts from the body, not from the address."))
                .toList();
    }

    private static Stream<String> parameters(Optional<String> query) {
        return query.stream().flatMap(q -> Stream.of(q.split("&"))).filter(parameter -> !parameter.isEmpty());
    }

    private void parameter(String parameter) {
        String[] parts = parameter.split("=", 2);
        Optional<String> name = decoded(parts[0]);
        Optional<String> value = decoded(parts.length == 1 ? "" : parts[1]);
        if (name.isEmpty() || value.isEmpty()) {
            facts.fault(
                    InputFault.Kind.UNREADABLE,
                    "",
                    FactReader.echo(parameter),
                    List.of(),
                    "A parameter of the address is not percent-encoded UTF-8; encode it again.");
            return;
        }
        String pointer = InputFault.pointer("", name.get());
        Optional<Fact> fact = question.fact(name.get());
        if (!facts.first(pointer)) {
            facts.repeated(
                    pointer,
                    FactReader.echo(value.get()),
                    fact.map(QueryReader::allowed).orElse(List.of()));
        } else if (fact.isPresent()) {
            answer(fact.get(), value.get(), pointer);
        } else if (name.get().equals(FactReader.ON)) {
            facts.on(value.get());
        } else {
            facts.unknownFact(pointer, name.get(), FactReader.echo(value.get()));
        }
    }

    private void answer(Fact fact, String value, String pointer) {
        if (fact.values().contains(value)) {
            facts.known(fact, value);
        } else if (!value.equals(NOT_SURE)) {
            facts.wrongValue(pointer, FactReader.echo(value), allowed(fact));
        }
    }

    private static List<JsonValue> allowed(Fact fact) {
        return Stream.concat(fact.values().stream(), Stream.of(NOT_SURE))
                .map(JsonText::value)
                .toList();
    }

    /** The text behind a percent-encoding, if it is one and the bytes are UTF-8. */
    static Optional<String> decoded(String encoded) {
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '+') {
                bytes.put((byte) ' ');
            } else if (raw[i] == '%') {
                if (i + 2 >= raw.length || Character.digit(raw[i + 1], 16) < 0 || Character.digit(raw[i + 2], 16) < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (Character.digit(raw[i + 1], 16) * 16 + Character.digit(raw[i + 2], 16)));
                i += 2;
            } else {
                bytes.put(raw[i]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
