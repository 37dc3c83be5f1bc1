package org.concordat.web;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** JSON texts in UTF-8, written member by member so that the order is the API's. */
final class JsonText {

    /** Kept, because {@code Json} looks through every jar for its provider each time that it is asked for anything. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final JsonGeneratorFactory GENERATORS = JSON.createGeneratorFactory(Map.of());

    private JsonText() {}

    /** The bytes of what is written. A lone surrogate, which UTF-8 cannot hold, becomes a question mark. */
    static byte[] of(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            content.accept(json);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A member that is a string or null. */
    static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.write(name, text), () -> json.writeNull(name));
    }

    /** A member that is an array of strings. */
    static void texts(JsonGenerator json, String name, Collection<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
    }

    /** A member that is an array of objects. */
    static <T> void objects(JsonGenerator json, String name, List<T> things, BiConsumer<JsonGenerator, T> members) {
        json.writeStartArray(name);
        objects(json, things, members);
        json.writeEnd();
    }

    /** Objects one after the other, in an array that has been begun. */
    static <T> void objects(JsonGenerator json, List<T> things, BiConsumer<JsonGenerator, T> members) {
        for (T thing : things) {
            json.writeStartObject();
            members.accept(json, thing);
            json.writeEnd();
        }
    }

    /** These strings as JSON values. */
    static List<JsonValue> values(Collection<String> texts) {
        return texts.stream().map(JsonText::value).toList();
    }

    /** This string as a JSON value. */
    static JsonValue value(String text) {
        return JSON.createValue(text);
    }

    /** This number as a JSON value. */
    static JsonValue value(BigDecimal number) {
        return JSON.createValue(number);
    }
}
