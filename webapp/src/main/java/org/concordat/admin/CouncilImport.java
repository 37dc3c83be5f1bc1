package org.concordat.admin;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.concordat.council.CouncilOwned;
import org.concordat.digest.Sha256;

/**
 * A council that is put back from its {@link CouncilExport}, in two passes: the first reads everything and believes nothing,
 * the second writes. It is longer than other classes because each check needs the same few values.
 */
final class CouncilImport implements AutoCloseable {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** In bytes, unpacked; a council of 20,000 people has some 30 MB. */
    private static final long MOST_BYTES = 1L << 30;

    private static final int LONGEST_LINE = 1 << 26;

    private final Connection connection;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, OwnedTable> tables = new TreeMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private final Map<List<String>, Boolean> known = new HashMap<>();

    /**
     * Opens an export.
     *
     * @param schema the version of the schema of this database
     * @throws UnfitExport if it cannot be restored here
     */
    CouncilImport(Connection connection, File file, String schema) throws SQLException, IOException {
        this.connection = connection;
        this.zip = open(file);
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new UnfitExport("The file has no manifest, so that it is no export of a council");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            this.manifest = Manifest.read(in);
        }
        if (!manifest.schema().equals(schema)) {
            throw new UnfitExport(
                    "The export has version " + manifest.schema() + " of the schema and this installation has " + schema
                            + "; restore it with the version of Concordat that it was made with, and update that");
        }
        OwnedTable.all(connection).forEach(table -> tables.put(table.name(), table));
        if (!tables.keySet().equals(manifest.files().keySet())) {
            throw new UnfitExport("The export has other tables than this installation");
        }
    }

    private static ZipFile open(File file) throws IOException {
        try {
            return new ZipFile(file, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new UnfitExport("The file is no zip file, so that it is no export of a council");
        }
    }

    /** What the export says of itself. */
    Manifest manifest() {
        return manifest;
    }

    /** Rows that point at something of the instance which is not here, and were left out: how many of each table. */
    SortedMap<String, Long> leftOut() {
        return leftOut;
    }

    /**
     * Reads everything.
     *
     * @throws UnfitExport if a digest, a count or a row is not as it should be
     */
    void check() throws IOException {
        Set<String> names =
                tables.keySet().stream().map(name -> name + CouncilExport.LINES).collect(Collectors.toSet());
        names.add(Manifest.NAME);
        List<String> entries = zip.stream().map(ZipEntry::getName).toList();
        if (entries.size() != names.size() || !names.equals(new HashSet<>(entries))) {
            throw new UnfitExport("The export has other files than its manifest names");
        }
        long[] bytes = {0};
        for (OwnedTable table : tables.values()) {
            Manifest.File said = manifest.files().get(table.name());
            MessageDigest sha256 = Sha256.begin();
            long rows = 0;
            try (InputStream in = zip.getInputStream(zip.getEntry(table.name() + CouncilExport.LINES));
                    DigestInputStream digested = new DigestInputStream(in, sha256);
                    Lines lines = new Lines(digested, bytes)) {
                for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
                    rows++;
                    row(table, line, rows);
                }
            }
            if (said == null
                    || rows != said.rows()
                    || !HexFormat.of().formatHex(sha256.digest()).equals(said.digest())) {
                throw new UnfitExport("The file " + table.name() + CouncilExport.LINES + " is not what was exported");
            }
        }
    }

    private JsonObject row(OwnedTable table, String line, long number) {
        String place = "Line " + number + " of " + table.name() + CouncilExport.LINES;
        JsonObject row;
        try (JsonReader reader = JSON.createReader(new StringReader(line))) {
            row = reader.readObject();
        } catch (JsonException e) {
            throw new UnfitExport(place + " cannot be read");
        }
        if (!row.keySet()
                .equals(table.columns().stream().map(OwnedTable.Column::name).collect(Collectors.toSet()))) {
            throw new UnfitExport(place + " has other columns than this installation");
        }
        if (!(row.get(CouncilOwned.COUNCIL) instanceof JsonString council)
                || !council.getString().equals(manifest.council().id())) {
            throw new UnfitExport(place + " is another council's");
        }
        return row;
    }

    /** Writes every row; what points at a row that comes later is filled in at the end. */
    void write() throws SQLException, IOException {
        List<OwnedTable> order = OwnedTable.order(tables.values());
        List<String> done = new ArrayList<>();
        List<Work> later = new ArrayList<>();
        for (OwnedTable table : order) {
            List<OwnedTable.Reference> waiting = table.references().stream()
                    .filter(reference -> tables.containsKey(reference.table()) && !done.contains(reference.table()))
                    .toList();
            insert(table, waiting);
            if (!waiting.isEmpty()) {
                later.add(() -> fill(table, waiting));
            }
            done.add(table.name());
        }
        for (Work fill : later) {
            fill.run();
        }
        for (OwnedTable table : order) {
            for (OwnedTable.Reference reference : table.references()) {
                ownOnly(table, reference);
            }
        }
    }

    /** Work on the database. */
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private void insert(OwnedTable table, List<OwnedTable.Reference> waiting) throws SQLException, IOException {
        Set<String> empty = waiting.stream()
                .filter(table::mayBeEmpty)
                .flatMap(reference -> reference.columns().stream())
                .filter(column -> !column.equals(CouncilOwned.COUNCIL))
                .collect(Collectors.toSet());
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table.name() + " (" + table.columnNames() + ") values (" + places + ")")) {
            each(table, row -> {
                Set<String> lacking = lacking(table, row);
                if (lacking.stream().anyMatch(column -> !nullable(table, column))) {
                    leftOut.merge(table.name(), 1L, Long::sum);
                    return;
                }
                lacking.addAll(empty);
                int place = 0;
                for (OwnedTable.Column column : table.columns()) {
                    place++;
                    column.kind()
                            .put(
                                    lacking.contains(column.name())
                                            ? JsonValue.NULL
                                            : row.getOrDefault(column.name(), JsonValue.NULL),
                                    insert,
                                    place);
                }
                insert.executeUpdate();
            });
        }
    }

    private void fill(OwnedTable table, List<OwnedTable.Reference> waiting) throws SQLException, IOException {
        List<OwnedTable.Column> columns = table.columns().stream()
                .filter(column -> waiting.stream()
                        .anyMatch(reference -> reference.columns().contains(column.name())))
                .filter(column -> !column.name().equals(CouncilOwned.COUNCIL))
                .toList();
        String set = columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        String where = table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        Map<String, Kind> kinds =
                table.columns().stream().collect(Collectors.toMap(OwnedTable.Column::name, OwnedTable.Column::kind));
        try (PreparedStatement update =
                connection.prepareStatement("update " + table.name() + " set " + set + " where " + where)) {
            each(table, row -> {
                if (columns.stream().allMatch(column -> row.isNull(column.name()))) {
                    return;
                }
                int place = 0;
                for (OwnedTable.Column column : columns) {
                    place++;
                    column.kind().put(row.getOrDefault(column.name(), JsonValue.NULL), update, place);
                }
                for (String column : table.key()) {
                    place++;
                    kinds.getOrDefault(column, Kind.TEXT).put(row.getOrDefault(column, JsonValue.NULL), update, place);
                }
                update.executeUpdate();
            });
        }
    }

    /** A row does something with the database. */
    private interface Row {
        void use(JsonObject row) throws SQLException;
    }

    private void each(OwnedTable table, Row use) throws SQLException, IOException {
        long[] bytes = {0};
        long number = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(table.name() + CouncilExport.LINES));
                Lines lines = new Lines(in, bytes)) {
            for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
                number++;
                use.use(row(table, line, number));
            }
        }
    }

    /** The columns in which a row names something of the instance, as an account, that is not here. */
    private Set<String> lacking(OwnedTable table, JsonObject row) throws SQLException {
        Set<String> lacking = new HashSet<>();
        for (OwnedTable.Reference reference : table.references()) {
            if (!tables.containsKey(reference.table())
                    && reference.columns().size() == 1
                    && row.get(reference.columns().get(0)) instanceof JsonString value
                    && !exists(reference.table(), reference.to().get(0), value.getString())) {
                lacking.add(reference.columns().get(0));
            }
        }
        return lacking;
    }

    private static boolean nullable(OwnedTable table, String column) {
        return table.columns().stream().anyMatch(one -> one.name().equals(column) && one.nullable());
    }

    private boolean exists(String table, String column, String value) throws SQLException {
        List<String> key = List.of(table, column, value);
        Boolean before = known.get(key);
        if (before != null) {
            return before;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from " + table + " where " + column + " = ?")) {
            select.setString(1, value);
            try (ResultSet found = select.executeQuery()) {
                boolean is = found.next();
                known.put(key, is);
                return is;
            }
        }
    }

    /** No row may name one of another council. */
    private void ownOnly(OwnedTable table, OwnedTable.Reference reference) throws SQLException {
        if (!tables.containsKey(reference.table())) {
            return;
        }
        StringBuilder same = new StringBuilder();
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < reference.columns().size(); i++) {
            same.append(" and p.")
                    .append(reference.to().get(i))
                    .append(" = t.")
                    .append(reference.columns().get(i));
            filled.append(" and t.").append(reference.columns().get(i)).append(" is not null");
        }
        try (PreparedStatement select = connection.prepareStatement("select 1 from " + table.name()
                + " t where t.council = ?" + filled + " and not exists (select 1 from " + reference.table()
                + " p where p.council = t.council" + same + ")")) {
            select.setString(1, manifest.council().id());
            try (ResultSet found = select.executeQuery()) {
                if (found.next()) {
                    throw new UnfitExport("A row of " + table.name() + " names a row of another council");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Lines of a file, with bounds on what they unpack to. */
    private static final class Lines implements AutoCloseable {

        private final BufferedReader reader;
        private final long[] bytes;

        Lines(InputStream in, long[] bytes) {
            this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            this.bytes = bytes;
        }

        /** The next line; empty behind the last. */
        String next() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
                line.append((char) c);
                bytes[0]++;
                if (bytes[0] > MOST_BYTES || line.length() > LONGEST_LINE) {
                    throw new UnfitExport("The export unpacks to more than " + (MOST_BYTES >> 20) + " MB");
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
