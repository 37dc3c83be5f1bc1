package org.concordat.admin;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.council.CouncilOwned;

/**
 * A table that holds councils' data, as the database itself describes it: one that has the column {@code council}.
 *
 * @param name in small letters
 * @param columns in the table's order
 * @param key the columns of its primary key
 * @param references to other tables, but for the one to the council itself
 */
record OwnedTable(String name, List<Column> columns, List<String> key, List<Reference> references) {

    /** A column, in small letters. */
    record Column(String name, Kind kind, boolean nullable) {}

    /** Columns that name a row of another table, or of this one. */
    record Reference(List<String> columns, String table, List<String> to) {}

    /** Every table with councils' data, in the order of the names. */
    static List<OwnedTable> all(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> names = new ArrayList<>();
        // Names as the database writes them, in capitals or small letters.
        try (ResultSet found = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        List<OwnedTable> tables = new ArrayList<>();
        for (String name : names) {
            List<Column> columns = columns(connection, name);
            if (columns.stream().anyMatch(column -> column.name().equals(CouncilOwned.COUNCIL))) {
                tables.add(new OwnedTable(small(name), columns, key(connection, name), references(connection, name)));
            }
        }
        return tables.stream().sorted(Comparator.comparing(OwnedTable::name)).toList();
    }

    /** These tables, each after those that it must name. */
    static List<OwnedTable> order(Collection<OwnedTable> tables) {
        Set<String> names = tables.stream().map(OwnedTable::name).collect(Collectors.toSet());
        List<OwnedTable> order = new ArrayList<>();
        Set<String> done = new HashSet<>();
        List<OwnedTable> rest = new ArrayList<>(tables);
        while (!rest.isEmpty()) {
            List<OwnedTable> next = rest.stream()
                    .filter(table -> table.references().stream()
                            .allMatch(reference -> !names.contains(reference.table())
                                    || reference.table().equals(table.name())
                                    || done.contains(reference.table())
                                    || table.mayBeEmpty(reference)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables of council data name each other in a circle: " + rest);
            }
            next.forEach(table -> done.add(table.name()));
            order.addAll(next);
            rest.removeAll(next);
        }
        return order;
    }

    /** The statements that delete a council's rows from these tables, each with the council as its one parameter. */
    static List<String> removal(Collection<OwnedTable> tables) {
        List<OwnedTable> order = order(tables);
        Set<String> names = tables.stream().map(OwnedTable::name).collect(Collectors.toSet());
        String own = " where " + CouncilOwned.COUNCIL + " = ?";
        List<String> statements = new ArrayList<>();
        for (OwnedTable table : order) {
            String emptied = table.references().stream()
                    .filter(reference -> names.contains(reference.table()) && table.mayBeEmpty(reference))
                    .flatMap(reference -> reference.columns().stream())
                    .filter(column -> !column.equals(CouncilOwned.COUNCIL))
                    .distinct()
                    .map(column -> column + " = null")
                    .collect(Collectors.joining(", "));
            if (!emptied.isEmpty()) {
                statements.add("update " + table.name() + " set " + emptied + own);
            }
        }
        for (int last = order.size() - 1; last >= 0; last--) {
            statements.add("delete from " + order.get(last).name() + own);
        }
        return statements;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), escaped(table), "%")) {
            while (found.next()) {
                columns.add(new Column(
                        small(found.getString("COLUMN_NAME")),
                        Kind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME")),
                        found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return columns;
    }

    /** In a pattern an underscore would stand for any letter. */
    private static String escaped(String table) {
        return table.replace("_", "\\_");
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                key.add(small(found.getString("COLUMN_NAME")));
            }
        }
        return key;
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, List<String>> to = new LinkedHashMap<>();
        Map<String, String> tables = new LinkedHashMap<>();
        try (ResultSet found =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                String name = found.getString("FK_NAME");
                tables.put(name, small(found.getString("PKTABLE_NAME")));
                columns.computeIfAbsent(name, key -> new ArrayList<>()).add(small(found.getString("FKCOLUMN_NAME")));
                to.computeIfAbsent(name, key -> new ArrayList<>()).add(small(found.getString("PKCOLUMN_NAME")));
            }
        }
        return tables.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(CouncilOwned.COUNCIL))
                .map(entry -> new Reference(
                        List.copyOf(columns.getOrDefault(entry.getKey(), List.of())),
                        entry.getValue(),
                        List.copyOf(to.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    /** Its columns, for a statement. */
    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Whether every column of a reference may be empty, but for the council that all rows name. */
    boolean mayBeEmpty(Reference reference) {
        return columns.stream()
                .filter(column -> reference.columns().contains(column.name()))
                .filter(column -> !column.name().equals(CouncilOwned.COUNCIL))
                .allMatch(Column::nullable);
    }
}
