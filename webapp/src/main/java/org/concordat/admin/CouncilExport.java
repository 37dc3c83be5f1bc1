package org.concordat.admin;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.council.Council;
import org.concordat.council.CouncilOwned;
import org.concordat.digest.Sha256;

/**
 * Everything that the instance holds of one council, as one zip file: a file of JSON lines for each table of council data
 * that the database has, and a manifest with their counts and digests at its end.
 */
final class CouncilExport {

    /** What the names of the tables' files end with. */
    static final String LINES = ".jsonl";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int ROWS_AT_A_TIME = 500;

    private CouncilExport() {}

    /**
     * Writes one, within the transaction of the connection.
     *
     * @param schema the version of the schema
     * @return its manifest
     */
    static Manifest write(Connection connection, Council council, String schema, OutputStream out)
            throws SQLException, IOException {
        SortedMap<String, Manifest.File> files = new TreeMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (OwnedTable table : OwnedTable.all(connection)) {
            zip.putNextEntry(new ZipEntry(table.name() + LINES));
            files.put(table.name(), write(connection, table, council.id(), zip));
            zip.closeEntry();
        }
        Manifest manifest = new Manifest(schema, Manifest.Of.of(council), files);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private static Manifest.File write(Connection connection, OwnedTable table, String council, OutputStream out)
            throws SQLException, IOException {
        MessageDigest sha256 = Sha256.begin();
        OutputStream lines = new DigestOutputStream(out, sha256);
        long rows = 0;
        try (PreparedStatement select = connection.prepareStatement("select " + table.columnNames() + " from "
                + table.name() + " where " + CouncilOwned.COUNCIL + " = ? order by "
                + String.join(", ", table.key()))) {
            select.setString(1, council);
            select.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.write(line(table, row).getBytes(StandardCharsets.UTF_8));
                    rows++;
                }
            }
        }
        return new Manifest.File(rows, HexFormat.of().formatHex(sha256.digest()));
    }

    private static String line(OwnedTable table, ResultSet row) throws SQLException {
        JsonObjectBuilder line = JSON.createObjectBuilder();
        int place = 0;
        for (OwnedTable.Column column : table.columns()) {
            place++;
            line.add(column.name(), column.kind().read(row, place));
        }
        return line.build() + "\n";
    }
}
