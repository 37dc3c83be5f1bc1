package org.concordat.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of one roll, read as RFC 4180 has it: a header of column names, and a line for each entry. */
final class Sheet {

    /** The most lines with entries in one import. */
    static final int MOST_LINES = 25_000;

    /** The most faults that are told of one import. */
    static final int MOST_FAULTS = 50_000;

    /**
     * A line.
     *
     * @param reference empty where it is missing or faulty
     * @param values normal forms of the columns that the file has; only those without a fault
     */
    record Line(Roll roll, long number, String reference, Map<Field, String> values, boolean faulty) {}

    private final Roll roll;
    private final String file;
    private final List<Fault> faults;
    private final List<Line> lines = new ArrayList<>();
    private final List<Optional<Field>> columns = new ArrayList<>();

    private Sheet(Roll roll, String file, List<Fault> faults) {
        this.roll = roll;
        this.file = file;
        this.faults = faults;
    }

    /**
     * The lines of a file.
     *
     * @param faults gets everything that is wrong with it
     */
    static List<Line> read(Roll roll, String file, byte[] content, List<Fault> faults) {
        Sheet sheet = new Sheet(roll, file, faults);
        sheet.text(content).ifPresent(sheet::parse);
        return sheet.lines;
    }

    private Optional<String> text(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            fault(line, "", "", PeopleWords.of("fault.encoding"));
            return Optional.empty();
        }
        String text = characters.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void parse(String text) {
        long number = 1;
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                fault(0, "", "", PeopleWords.of("fault.file.empty", names()));
                return;
            }
            if (!header(records.next())) {
                return;
            }
            number = parser.getCurrentLineNumber() + 1;
            while (records.hasNext() && faults.size() < MOST_FAULTS) {
                CSVRecord record = records.next();
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    line(record, number);
                }
                if (lines.size() > MOST_LINES) {
                    fault(number, "", "", PeopleWords.of("fault.lines", MOST_LINES));
                    return;
                }
                number = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            // The library's own words are for programmers.
            fault(number, "", "", PeopleWords.of("fault.csv"));
        }
    }

    private String names() {
        return roll.fields().stream().map(Field::column).collect(Collectors.joining(", "));
    }

    private boolean header(CSVRecord header) {
        int before = faults.size();
        for (String cell : header) {
            String name = cell.strip();
            Optional<Field> field = roll.field(name);
            if (field.isEmpty()) {
                fault(
                        1,
                        name,
                        name,
                        PeopleWords.of(
                                header.size() == 1 && (name.contains(";") || name.contains("\t"))
                                        ? "fault.column.commas"
                                        : "fault.column",
                                name,
                                roll.file(),
                                names()));
            } else if (columns.contains(field)) {
                fault(1, name, name, PeopleWords.of("fault.column.twice", name));
            }
            columns.add(field);
        }
        if (!columns.contains(Optional.of(Field.REFERENCE)) && faults.size() == before) {
            fault(1, Field.REFERENCE.column(), "", PeopleWords.of("fault.column.reference"));
        }
        return faults.size() == before;
    }

    private void line(CSVRecord record, long number) {
        int before = faults.size();
        if (record.size() != columns.size()) {
            fault(number, "", "", PeopleWords.of("fault.cells", record.size(), columns.size()));
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        String reference = "";
        int at = columns.indexOf(Optional.of(Field.REFERENCE));
        if (at < record.size()) {
            reference = Cell.read(Field.REFERENCE, "", Guarded.read(record.get(at)), sentence -> {})
                    .orElse("");
        }
        for (int i = 0; i < columns.size() && i < record.size() && record.size() == columns.size(); i++) {
            Field field = columns.get(i).orElseThrow();
            String typed = Guarded.read(record.get(i));
            Cell.read(field, reference, typed, sentence -> fault(number, field.column(), typed, sentence))
                    .ifPresent(value -> values.put(field, value));
        }
        String from = values.getOrDefault(Field.FROM, "");
        String until = values.getOrDefault(Field.UNTIL, "");
        if (!from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0) {
            fault(number, Field.UNTIL.column(), until, PeopleWords.of("fault.until", until, from));
        }
        lines.add(new Line(roll, number, reference, values, faults.size() > before));
    }

    private void fault(long line, String column, String value, String text) {
        faults.add(new Fault(file, line, column, value, text));
    }
}
