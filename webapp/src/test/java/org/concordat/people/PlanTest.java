package org.concordat.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final People NOBODY = new People(List.of());
    private static final String OFFICERS =
            "reference,name,post,service,email,phone,line-manager,chief-officer,politically-restricted,offices,from,until";

    @Test
    void the_sample_files_are_without_a_fault_and_a_second_import_changes_nothing() {
        People people = Town.sample();
        Plan again = Plan.of(Samples.sending(), people);
        assertThat(again.faults(), is(empty()));
        assertThat(again.changes(), is(empty()));
        assertThat(again.unchanged(), is(19));
    }

    @Test
    void what_is_exported_is_imported_without_a_change() throws IOException {
        People people = Town.written(
                Town.sample(),
                Town.file(
                        Roll.OFFICERS,
                        OFFICERS,
                        "X1,'=1+2,\"A \"\"post\"\", with a comma\",Éducation,,+44 20 7946 0000,O1,No,YES,,1/4/2024,"));
        List<Entry> entries = new ArrayList<>();
        for (Roll roll : Roll.values()) {
            entries.addAll(people.of(roll).values());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Files.archive(entries, bytes);
        Plan again =
                Plan.of(new Sending("people.zip", Optional.empty(), bytes.toByteArray(), Optional.empty()), people);
        assertThat(again.faults(), is(empty()));
        assertThat(again.changes(), is(empty()));
        assertThat(people.find(Roll.OFFICERS, "X1").orElseThrow().name(), is("=1+2"));
    }

    @Test
    void no_cell_of_an_export_begins_a_formula() throws IOException {
        People people = Town.written(
                NOBODY,
                Town.file(
                        Roll.WARDS, "reference,name,from", "A,'=A1,2024-05-20", "B,@b,2024-05-20", "C,-1,2024-05-20"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Files.write(Roll.WARDS, List.copyOf(people.of(Roll.WARDS).values()), bytes);
        assertThat(
                bytes.toString(StandardCharsets.UTF_8),
                is(
                        "\uFEFFreference,name,from,until\r\nA,'=A1,2024-05-20,\r\nB,'@b,2024-05-20,\r\nC,'-1,2024-05-20,\r\n"));
    }

    @Test
    void a_second_import_says_field_by_field_what_changes() {
        Plan plan = Plan.of(
                Town.file(Roll.MEMBERS, "reference,phone,email", "M1,020 7946 0099,member.1@example.org", "M4,,"),
                Town.sample());
        assertThat(plan.faults(), is(empty()));
        assertThat(
                plan.changes().stream().map(Change::differences).toList(),
                contains(
                        List.of(new Change.Difference(Field.PHONE, "020 7946 0001", "020 7946 0099")),
                        List.of(new Change.Difference(Field.EMAIL, "member.4@example.org", ""))));
    }

    @Test
    void who_is_not_in_the_file_ends_only_when_that_is_asked_for() {
        Sending one = Town.file(Roll.WARDS, "reference,name", "W1,Ward 1");
        assertThat(Plan.of(one, Town.sample()).changes(), is(empty()));
        Plan plan = Plan.of(Town.ending(one, LocalDate.of(2027, 5, 5)), Town.sample());
        assertThat(plan.faults(), is(empty()));
        assertThat(plan.count("ended"), is(2L));
        assertThat(
                plan.changes().stream().map(change -> change.after().toString()).toList(),
                contains("wards/W2", "wards/W3"));
    }

    @Test
    void a_hundred_different_faults_are_refused_with_a_hundred_sentences() {
        List<String> lines = new ArrayList<>(List.of(OFFICERS));
        List<String> wrong = List.of(
                "?%d,Officer,Post,,,,,no,no,,2024-05-20,",
                "A%d,,Post,,,,,no,no,,2024-05-20,",
                "B%d,Officer,,,,,,no,no,,2024-05-20,",
                "C%d,Officer,Post,,e-mail %d,,,no,no,,2024-05-20,",
                "D%d,Officer,Post,,,ring %d,,no,no,,2024-05-20,",
                "E%d,Officer,Post,,,,nobody-%d,no,no,,2024-05-20,",
                "F%d,Officer,Post,,,,,perhaps %d,no,,2024-05-20,",
                "G%d,Officer,Post,,,,,no,no,tsar-%d from 2024-05-20,2024-05-20,",
                "H%d,Officer,Post,,,,,no,no,,2024-02-3%d,",
                "I%d,Officer,Post,,,,,no,no,,2024-05-20,2024-05-1%d");
        for (int i = 0; i < 10; i++) {
            for (String line : wrong) {
                lines.add(String.format(Locale.ROOT, line, i, i));
            }
        }
        Plan plan = Plan.of(Town.file(Roll.OFFICERS, lines.toArray(String[]::new)), Town.sample());
        assertThat(plan.faults(), hasSize(100));
        assertThat(new HashSet<>(plan.faults().stream().map(Fault::toString).toList()), hasSize(100));
        assertThat(
                plan.faults().stream().map(Fault::line).toList(),
                is(IntStream.rangeClosed(2, 101).mapToObj(Long::valueOf).toList()));
        assertThat(plan.changes(), is(empty()));
    }

    @Test
    void a_line_with_several_faults_is_told_all_of_them() {
        assertThat(
                Town.faults(
                        NOBODY,
                        Town.file(
                                Roll.OFFICERS,
                                OFFICERS,
                                "O 9,,Post,,no e-mail,,,maybe,no,tsar from 1 May,2024-13-01,")),
                contains(
                        startsWith("officers.csv, line 2, reference: \"O 9\" is not a reference"),
                        startsWith("officers.csv, line 2, name: is empty"),
                        startsWith("officers.csv, line 2, email: \"no e-mail\" is not an e-mail address, as"),
                        is("officers.csv, line 2, chief-officer: \"maybe\" is not yes or no"),
                        startsWith("officers.csv, line 2, offices: \"tsar from 1 May\" does not say"),
                        startsWith("officers.csv, line 2, from: \"2024-13-01\" is not a day")));
    }

    @Test
    void a_fault_names_the_line_on_which_its_entry_begins() {
        assertThat(
                Town.faults(
                        NOBODY,
                        Town.file(
                                Roll.WARDS,
                                "reference,name,from",
                                "W1,Ward 1,2024-05-20",
                                "",
                                "W2,\"Ward",
                                "2\",2024-05-20",
                                "W3,Ward 3,yesterday")),
                contains(
                        startsWith("wards.csv, line 4, name: holds the control character U+000D"),
                        startsWith("wards.csv, line 6, from: \"yesterday\" is not a day")));
    }

    @Test
    void a_header_that_is_wrong_is_told_with_the_columns_that_there_are() {
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "reference;name;from", "W1;Ward 1;2024-05-20")),
                contains(allOf(
                        startsWith("wards.csv, line 1"),
                        containsString("its columns are reference, name, from, until, with commas between them"))));
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "name,size,name", "Ward 1,1,Ward 1")),
                contains(containsString("\"size\" is not a column"), containsString("\"name\" is there twice")));
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "name,from", "Ward 1,2024-05-20")),
                contains(containsString("no column \"reference\"")));
        assertThat(Town.faults(NOBODY, Town.file(Roll.WARDS, new byte[0])), contains(containsString("is empty")));
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "reference,name", "W1,Ward 1")),
                contains(containsString("has no column \"from\", which a new entry needs")));
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_its_line() {
        byte[] windows = "reference,name,from\r\nW1,Ward 1,2024-05-20\r\nW2,C\u00f4te,2024-05-20\r\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, windows)),
                contains(allOf(startsWith("wards.csv, line 3"), containsString("CSV UTF-8"))));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "\uFEFFreference,name,from", "W1,Ward 1,2024-05-20")),
                is(empty()));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told() {
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "reference,name,from", "W1,\"Ward 1,2024-05-20")),
                contains(containsString("cannot be read as comma-separated values")));
    }

    @Test
    void where_a_file_stops_being_one_is_told_by_its_line_and_not_in_the_words_of_a_library() {
        List<Fault> faults = Plan.of(
                        Town.file(Roll.WARDS, "reference,name,from", "A,A,2024-05-20", "B,\"B,2024-05-20"), NOBODY)
                .faults();

        assertThat(faults.get(0).line(), is(3L));
        assertThat(faults.get(0).text(), not(containsString("Exception")));
    }

    @Test
    void a_reference_that_stands_twice_is_told_with_both_lines() {
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, "reference,name,from", "W1,A,2024-05-20", "W1,B,2024-05-20")),
                contains(
                        "wards.csv, line 3, reference: \"W1\" stands on line 2 already; each reference is there once"));
    }

    @Test
    void an_archive_is_read_whole_and_told_what_it_must_not_hold() {
        assertThat(
                Town.faults(
                        NOBODY,
                        Town.archive(Map.of(
                                "readme.txt", "hello", "wards.csv", "reference,name,from\r\nW1,Ward 1,2024-05-20"))),
                contains(containsString("\"readme.txt\" is none of the files")));
        assertThat(
                Town.faults(NOBODY, Town.archive(Map.of("wards.csv", "x".repeat(Sending.MOST_BYTES + 1)))),
                contains(containsString("more than 20 MB")));
    }

    @Test
    void more_lines_than_allowed_are_refused() {
        String lines = IntStream.rangeClosed(0, Sheet.MOST_LINES)
                .mapToObj(i -> "W" + i + ",Ward,2024-05-20\n")
                .collect(Collectors.joining("", "reference,name,from\n", ""));
        assertThat(
                Town.faults(NOBODY, Town.file(Roll.WARDS, lines.getBytes(StandardCharsets.UTF_8))),
                hasItem(containsString("more than 25000 lines")));
    }

    @Test
    void a_faulty_entry_is_not_told_again_by_those_that_name_it() {
        assertThat(
                Town.faults(
                        NOBODY,
                        Town.archive(Map.of(
                                "wards.csv", "reference,name,from\r\nW1,,2024-05-20",
                                "members.csv",
                                        "reference,name,wards,from\r\nM1,Member 1,W1 from 2024-05-20,2024-05-20"))),
                everyItem(startsWith("wards.csv, line 2, name")));
    }

    @Test
    void twenty_thousand_people_are_tried_out_in_seconds() {
        Sending file = Town.file(Roll.MEMBERS, Crowd.members(20_000));
        People wards = Town.sample();
        long begin = System.nanoTime();
        Plan plan = Plan.of(file, wards);
        assertThat(plan.faults(), is(empty()));
        assertThat(plan.count("added"), is(20_000L));
        assertThat("seconds", (System.nanoTime() - begin) / 1_000_000_000, is(lessThan(20L)));
    }
}
