package org.concordat.web;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * Reads facts from a body: {@code {"facts": {"recipient": "other-member", "confidential": false}}}. Event by event, because
 * a JSON object model forgets a duplicate key and stops at the first fault. Nothing in it recurses.
 */
final class BodyReader {

    /** The largest body, in bytes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String FACTS = "facts";
    private static final int LONGEST_NUMBER = 20;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Question question;
    private final FactReader facts;
    private final JsonParser json;
    private final String text;

    private BodyReader(Question question, FactReader facts, JsonParser json, String text) {
        this.question = question;
        this.facts = facts;
        this.json = json;
        this.text = text;
    }

    /** The facts in a body. */
    static Given read(Question question, byte[] body) {
        FactReader facts = new FactReader(question);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.isBlank()) {
                notAnObject(
                        facts, "", JsonValue.NULL, "The body is empty; send {\"facts\": {}} where nothing is known.");
                return facts.given();
            }
            try (JsonParser json = PARSERS.createParser(new StringReader(text))) {
                new BodyReader(question, facts, json, text).body();
            }
        } catch (CharacterCodingException e) {
            notAnObject(facts, "", JsonValue.NULL, "The body is not UTF-8.");
        } catch (JsonParsingException e) {
            JsonLocation at = e.getLocation();
            notAnObject(
                    facts,
                    "",
                    JsonValue.NULL,
                    "The body is not JSON at line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ".");
        } catch (RuntimeException e) {
            // The parser has no one exception for what it refuses: a depth limit is a bare RuntimeException.
            notAnObject(facts, "", JsonValue.NULL, "The body is not JSON, or is nested too deeply.");
        }
        return facts.given();
    }

    private static void notAnObject(FactReader facts, String pointer, JsonValue value, String sentence) {
        facts.fault(InputFault.Kind.UNREADABLE, pointer, value, JsonText.values(List.of("object")), sentence);
    }

    private void body() {
        Event event = json.next();
        if (event == Event.START_OBJECT) {
            while (json.next() != Event.END_OBJECT) {
                member(json.getString(), json.next());
            }
        } else {
            notAnObject(facts, "", echo(event), "The body has to be an object with the member \"facts\".");
        }
        // Fails on anything that follows.
        json.hasNext();
    }

    private void member(String name, Event value) {
        String pointer = InputFault.pointer("", name);
        if (!facts.first(pointer)) {
            facts.repeated(pointer, echo(value), List.of());
        } else if (name.equals(FACTS)) {
            facts(value);
        } else if (name.equals(FactReader.ON)) {
            on(value);
        } else {
            facts.fault(
                    InputFault.Kind.UNKNOWN_NAME,
                    pointer,
                    echo(value),
                    JsonText.values(List.of(FACTS, FactReader.ON)),
                    "The body has a member that it cannot have; it has \"facts\" and perhaps \"on\".");
        }
    }

    private void on(Event value) {
        if (value == Event.VALUE_STRING) {
            facts.on(json.getString());
        } else if (value != Event.VALUE_NULL) {
            facts.wrongValue("/" + FactReader.ON, echo(value), JsonText.values(List.of("YYYY-MM-DD")));
        }
    }

    private void facts(Event value) {
        if (value != Event.START_OBJECT) {
            notAnObject(facts, "/" + FACTS, echo(value), "\"facts\" has to be an object of facts and their values.");
            return;
        }
        while (json.next() != Event.END_OBJECT) {
            fact(json.getString(), json.next());
        }
    }

    private void fact(String name, Event event) {
        String pointer = InputFault.pointer("/" + FACTS, name);
        Optional<Fact> fact = question.fact(name);
        if (!facts.first(pointer)) {
            facts.repeated(pointer, echo(event), fact.map(BodyReader::allowed).orElse(List.of()));
        } else if (fact.isEmpty()) {
            facts.unknownFact(pointer, name, echo(event));
        } else if (event != Event.VALUE_NULL) {
            answer(fact.get(), event, pointer);
        }
    }

    private void answer(Fact fact, Event event, String pointer) {
        boolean yesNo = fact instanceof Fact.YesNo;
        if (yesNo && event == Event.VALUE_TRUE) {
            facts.known(fact, "yes");
        } else if (yesNo && event == Event.VALUE_FALSE) {
            facts.known(fact, "no");
        } else if (!yesNo && event == Event.VALUE_STRING && fact.values().contains(json.getString())) {
            facts.known(fact, json.getString());
        } else {
            facts.wrongValue(pointer, echo(event), allowed(fact));
        }
    }

    private static List<JsonValue> allowed(Fact fact) {
        return fact instanceof Fact.YesNo ? List.of(JsonValue.TRUE, JsonValue.FALSE) : JsonText.values(fact.values());
    }

    /** What was sent, to be given back; reads to its end. An array or object comes back as the beginning of its text. */
    private JsonValue echo(Event event) {
        return switch (event) {
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_STRING -> FactReader.echo(json.getString());
            case VALUE_NUMBER -> number(json.getString());
            case START_ARRAY, START_OBJECT -> FactReader.echo(nested());
            default -> JsonValue.NULL;
        };
    }

    private static JsonValue number(String text) {
        return text.length() <= LONGEST_NUMBER && !text.contains("e") && !text.contains("E")
                ? JsonText.value(new BigDecimal(text))
                : FactReader.echo(text);
    }

    private String nested() {
        int start = (int) json.getLocation().getStreamOffset() - 1;
        int depth = 1;
        while (depth > 0) {
            switch (json.next()) {
                case START_ARRAY, START_OBJECT -> depth++;
                case END_ARRAY, END_OBJECT -> depth--;
                default -> {}
            }
        }
        return text.substring(start, (int) json.getLocation().getStreamOffset());
    }
}
