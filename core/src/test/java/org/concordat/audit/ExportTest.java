package org.concordat.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTest {

    private final List<String> lines = new ArrayList<>();
    private String last = Seal.FIRST;

    private void record(int count) {
        for (int number = lines.size() + 1; number <= count; number++) {
            Entry words = entry(number, "", "");
            String digest = words.digestOfWords();
            last = Seal.of(last, number, digest);
            lines.add(Export.line(entry(number, digest, last)));
        }
    }

    private static Entry entry(int number, String digest, String seal) {
        return new Entry(
                number,
                Instant.parse("2026-11-22T10:00:00.123456Z").plusSeconds(number),
                "Administrator, “Anytown” \\ \"x\"\n\u2028\uD83D\uDE00",
                "a" + number,
                "council-administrator at anytown",
                "change-names",
                "anytown",
                "no. " + number,
                "192.0.2.1",
                digest,
                seal);
    }

    private Chain.Verdict verdict() throws IOException {
        String file = String.join("\n", lines) + "\n" + Export.end(9, last) + "\n";
        return Export.verify(new BufferedReader(new StringReader(file)));
    }

    private static Chain.Verdict fault(long held, long number, Chain.Kind kind) {
        return new Chain.Verdict(held, Optional.of(new Chain.Fault(number, kind)));
    }

    @Test
    void a_record_holds_as_it_was_written() throws IOException {
        record(9);

        assertThat(verdict(), is(new Chain.Verdict(9, Optional.empty())));
    }

    @Test
    void a_word_that_was_changed_is_found_in_its_entry() throws IOException {
        record(9);
        lines.set(3, lines.get(3).replace("no. 4", "no. 5"));

        assertThat(verdict(), is(fault(3, 4, Chain.Kind.CHANGED)));
    }

    @Test
    void an_entry_that_was_changed_and_given_a_new_digest_no_longer_has_its_place() throws IOException {
        record(9);
        Entry other = entry(40, "", "");
        Entry changed = new Entry(4, other.at(), other.who(), "", "", "", "", "", "", "", "");
        Entry sealed = new Entry(4, other.at(), other.who(), "", "", "", "", "", "", changed.digestOfWords(), "0");
        lines.set(3, Export.line(sealed));

        assertThat(verdict(), is(fault(3, 4, Chain.Kind.OUT_OF_ORDER)));
    }

    @Test
    void an_entry_that_was_taken_away_is_missing() throws IOException {
        record(9);
        lines.remove(5);

        assertThat(verdict(), is(fault(5, 6, Chain.Kind.MISSING)));
    }

    @Test
    void the_last_entries_are_missed_too() throws IOException {
        record(9);
        lines.remove(8);

        assertThat(verdict(), is(fault(8, 9, Chain.Kind.MISSING)));
    }

    @Test
    void entries_that_changed_places_are_found() throws IOException {
        record(9);
        Collections.swap(lines, 6, 7);

        assertThat(verdict(), is(fault(6, 7, Chain.Kind.MISSING)));
    }

    @Test
    void an_entry_that_stands_there_twice_is_out_of_order() throws IOException {
        record(9);
        lines.add(4, lines.get(3));

        assertThat(verdict(), is(fault(4, 4, Chain.Kind.OUT_OF_ORDER)));
    }

    @Test
    void an_empty_record_holds() throws IOException {
        assertThat(
                Export.verify(new BufferedReader(new StringReader(Export.end(0, Seal.FIRST)))),
                is(new Chain.Verdict(0, Optional.empty())));
    }

    @Test
    void a_file_without_its_end_is_no_record() {
        record(9);

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> Export.verify(new BufferedReader(new StringReader(String.join("\n", lines)))));
        assertThat(refused.getMessage(), containsString("before the end of the record"));
    }

    @Test
    void what_is_no_line_of_a_record_is_named() {
        for (String line : List.of("", "{}", "[]", "{\"number\":1}", "{\"a\":\"\\x\"}", "{\"a\":1.5}", "{\"a\":1}}")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> Export.verify(new BufferedReader(new StringReader(line + "\n"))),
                    line);
            assertThat(refused.getMessage(), containsString("Line 1 is none of a record"));
        }
    }
}
