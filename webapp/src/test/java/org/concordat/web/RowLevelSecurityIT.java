package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the application's own role sees of the councils' data in SQL, on PostgreSQL (profile full). */
@EnabledIfSystemProperty(
        named = "database",
        matches = "postgresql",
        disabledReason = "rows are secured below the application on PostgreSQL alone; the profile full has one")
class RowLevelSecurityIT extends OnTheServer {

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("concordat.test.url"), RealPostgresql.APPLICATION, RealPostgresql.PASSWORD);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select table_name from information_schema.columns where column_name = 'council' and table_schema ="
                        + " 'public' order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static long rows(Statement statement, String table) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    @Test
    void without_a_council_no_table_of_councils_gives_a_row() throws Exception {
        get("/anytown/admin/audit", AsSomebody.HEADER, "auditor@anytown");
        try (Connection connection = application();
                Statement statement = connection.createStatement()) {
            List<String> open = new ArrayList<>();
            for (String table : tables(statement)) {
                if (rows(statement, table) > 0) {
                    open.add(table);
                }
            }
            assertThat(tables(statement), hasItem("audit_entry"));
            assertThat(open, is(empty()));
        }
    }

    @Test
    void a_council_that_was_named_is_forgotten_with_its_transaction() throws Exception {
        get("/anytown/admin/audit", AsSomebody.HEADER, "auditor@anytown");
        try (Connection connection = application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.council', 'anytown', true)");
            assertThat(rows(statement, "audit_entry"), is(greaterThan(0L)));
            connection.commit();
            assertThat(rows(statement, "audit_entry"), is(0L));
            statement.execute("select set_config('app.council', 'elsewhere', true)");
            assertThat(rows(statement, "audit_entry"), is(0L));
            connection.rollback();
        }
    }

    @Test
    void nobody_writes_a_row_for_another_council_or_changes_the_record() throws Exception {
        try (Connection connection = application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.council', 'elsewhere', true)");
            Assertions.assertThrows(
                    SQLException.class,
                    () -> statement.execute("insert into audit_head (id, council, number, seal, version) values ('x',"
                            + " 'anytown', 1, 'x', 1)"));
            connection.rollback();
            Assertions.assertThrows(SQLException.class, () -> statement.execute("update audit_entry set who = 'x'"));
            connection.rollback();
            Assertions.assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"));
            connection.rollback();
        }
    }
}
