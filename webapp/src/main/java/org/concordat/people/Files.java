package org.concordat.people;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Files that are handed out: RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know it, and {@link Guarded}. */
final class Files {

    private static final int MARK = '\uFEFF';

    private Files() {}

    /** A roll as it could be imported again. */
    static void write(Roll roll, List<Entry> entries, OutputStream out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(roll.fields().stream().map(Field::column).toList());
        entries.forEach(entry -> lines.add(List.copyOf(entry.values().values())));
        write(lines, out);
    }

    /** All rolls, a file each, in a ZIP archive that could be imported again. */
    static void archive(List<Entry> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Roll roll : Roll.values()) {
            zip.putNextEntry(new ZipEntry(roll.file()));
            write(roll, entries.stream().filter(entry -> entry.roll() == roll).toList(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Lines of cells. The stream stays open. */
    static void write(List<List<String>> lines, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (List<String> line : lines) {
            printer.printRecord(line.stream().map(Guarded::write).toList());
        }
        printer.flush();
    }
}
