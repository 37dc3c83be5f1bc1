package org.concordat.web;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;

/** Gathers the facts of one request and its faults, so that all faults are reported at once. */
final class FactReader {

    /** The day as of which a ruling is asked for. */
    static final String ON = "on";

    private static final int LONGEST_ECHO = 200;

    private final Question question;
    private final List<Condition> known = new ArrayList<>();
    private final List<InputFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<LocalDate> on = Optional.empty();

    FactReader(Question question) {
        this.question = question;
    }

    /** What has been gathered. */
    Given given() {
        return new Given(Facts.none(question).with(known.toArray(Condition[]::new)), on, faults);
    }

    void known(Fact fact, String value) {
        known.add(fact.is(value));
    }

    /** Whether something stands at a pointer for the first time in this request. */
    boolean first(String pointer) {
        return seen.add(pointer);
    }

    void fault(InputFault.Kind kind, String pointer, JsonValue value, List<JsonValue> allowed, String sentence) {
        faults.add(new InputFault(kind, pointer, value, allowed, sentence));
    }

    void repeated(String pointer, JsonValue value, List<JsonValue> allowed) {
        fault(
                InputFault.Kind.REPEATED,
                pointer,
                value,
                allowed,
                "\"" + named(pointer) + "\" is given more than once; give it once.");
    }

    void unknownFact(String pointer, String name, JsonValue value) {
        List<String> facts = question.facts().stream().map(Fact::id).toList();
        fault(
                InputFault.Kind.UNKNOWN_NAME,
                pointer,
                value,
                JsonText.values(facts),
                "The question \"" + question.id() + "\" has no fact \"" + shortened(name) + "\"; it has "
                        + String.join(", ", facts) + ".");
    }

    void wrongValue(String pointer, JsonValue value, List<JsonValue> allowed) {
        fault(
                InputFault.Kind.WRONG_VALUE,
                pointer,
                value,
                allowed,
                "\"" + named(pointer) + "\" cannot be " + value + "; allowed are "
                        + allowed.stream().map(JsonValue::toString).collect(Collectors.joining(", ")) + ".");
    }

    /** Takes the day whose rules are asked for. */
    void on(String date) {
        on = Days.parse(date);
        if (on.isEmpty()) {
            fault(
                    InputFault.Kind.WRONG_VALUE,
                    "/" + ON,
                    echo(date),
                    JsonText.values(List.of("YYYY-MM-DD")),
                    "\"on\" is a date such as 2026-11-22, and not \"" + shortened(date) + "\".");
        }
    }

    /** A text from a request as it is given back, cut where it is long. */
    static JsonValue echo(String text) {
        return JsonText.value(shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static String named(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return shortened(last.replace("~1", "/").replace("~0", "~"));
    }
}
