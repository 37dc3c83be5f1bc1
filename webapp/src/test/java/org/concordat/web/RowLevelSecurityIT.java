package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.PooledConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * What the application's own role sees of the councils' data in SQL, on PostgreSQL (profile full): on one connection that is
 * handed out again and again, as a pool does. The tables are those that the database says it has.
 */
@EnabledIfSystemProperty(
        named = "database",
        matches = "postgresql",
        disabledReason = "Not run, since rows are secured below the application on PostgreSQL alone. With a real one:"
                + " mvn verify -pl core,webapp -Pfull -DskipTests -Dit.test=RowLevelSecurityIT"
                + " -Dfailsafe.failIfNoSpecifiedTests=false")
class RowLevelSecurityIT extends TwoCouncils {

    /** Insufficient privilege, also where it is a policy of rows that refuses. */
    private static final String REFUSED = "42501";

    private PooledConnection pooled;

    @BeforeEach
    void one_connection_of_the_application_s_role() throws SQLException {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(System.getProperty("concordat.test.url"));
        source.setUser(RealPostgresql.APPLICATION);
        source.setPassword(RealPostgresql.PASSWORD);
        source.setDefaultAutoCommit(false);
        pooled = source.getPooledConnection();
    }

    @AfterEach
    void give_it_up() throws SQLException {
        pooled.close();
    }

    /** Something that is done in a transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    /** Takes the connection from the pool, works for a council or for none, commits, and gives the connection back. */
    private <T> T at(String council, Work<T> work) throws SQLException {
        try (Connection connection = pooled.getConnection();
                Statement statement = connection.createStatement()) {
            if (!council.isEmpty()) {
                statement.execute("select set_config('app.council', '" + council + "', true)");
            }
            T done = work.with(statement);
            connection.commit();
            return done;
        }
    }

    private List<String> listed(String query) throws SQLException {
        return at("", statement -> {
            List<String> listed = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    listed.add(found.getString(1));
                }
            }
            return listed;
        });
    }

    private List<String> tables() throws SQLException {
        return listed(
                "select table_name from information_schema.columns where column_name = 'council' and table_schema ="
                        + " 'public' order by 1");
    }

    private static long rows(Statement statement, String table) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** How many rows it changed; none where it is refused. */
    private long changed(String council, String change) throws SQLException {
        try {
            return at(council, statement -> (long) statement.executeUpdate(change));
        } catch (SQLException e) {
            assertThat(change + ": " + e.getMessage(), e.getSQLState(), is(REFUSED));
            return 0;
        }
    }

    @Test
    void every_table_of_councils_has_rows_of_both_and_each_sees_its_own() throws Exception {
        List<String> bare = new ArrayList<>();
        for (String table : tables()) {
            for (String council : List.of("lefttown", "righttown")) {
                long own = at(council, statement -> rows(statement, table));
                long others = at(council, statement -> rows(statement, table + " where council <> '" + council + "'"));
                assertThat(table, others, is(0L));
                if (own == 0) {
                    bare.add(table + " of " + council);
                }
            }
        }
        assertThat(tables(), hasItem("audit_entry"));
        assertThat(tables().size(), is(greaterThan(15)));
        assertThat("Furnished puts nothing in", bare, is(empty()));
    }

    @Test
    void without_a_council_no_table_gives_a_row_also_where_one_was_named_before() throws Exception {
        List<String> open = new ArrayList<>();
        for (String table : tables()) {
            at("lefttown", statement -> rows(statement, table));
            if (at("", statement -> rows(statement, table)) > 0) {
                open.add(table);
            }
        }
        assertThat(open, is(empty()));
    }

    @Test
    void without_a_council_no_row_is_added_changed_or_deleted_also_where_one_was_named_before() throws Exception {
        for (String table : tables()) {
            long before = at("lefttown", statement -> rows(statement, table));
            for (String council : List.of("", "righttown", "elsewhere")) {
                String insert = "insert into " + table + " (id, council) values ('x', 'lefttown')";
                assertThat(table + council, changed(council, insert), is(0L));
                String where = " where council = 'lefttown'";
                assertThat(table + council, changed(council, "update " + table + " set id = id" + where), is(0L));
                assertThat(table + council, changed(council, "delete from " + table + where), is(0L));
            }
            assertThat(table, changed("", "update " + table + " set id = id"), is(0L));
            assertThat(table, changed("", "delete from " + table), is(0L));
            assertThat(table, at("lefttown", statement -> rows(statement, table)), is(before));
        }
    }

    @Test
    void no_row_is_handed_over_to_another_council() throws Exception {
        for (String table : tables()) {
            String hand = "update " + table + " set council = 'righttown'";
            assertThat(table, changed("lefttown", hand), is(0L));
        }
    }

    @Test
    void the_record_is_neither_changed_nor_deleted_by_its_own_council() throws Exception {
        for (String table : List.of("audit_entry", "rule_switch", "switch_step")) {
            assertThat(table, changed("lefttown", "update " + table + " set id = id"), is(0L));
            assertThat(table, changed("lefttown", "delete from " + table), is(0L));
        }
    }

    @Test
    void the_catalogue_says_so_of_every_table_and_the_role_cannot_undo_it() throws Exception {
        assertThat(
                listed(
                        "select relname from pg_class join pg_attribute on attrelid = pg_class.oid where attname = 'council'"
                                + " and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)"),
                is(empty()));
        assertThat(
                listed(
                        "select tablename from pg_policies where permissive <> 'PERMISSIVE' or cmd <> 'ALL' or policyname <>"
                                + " 'own_council'"),
                is(empty()));
        assertThat(listed("select tablename from pg_policies where schemaname = 'public' order by 1"), is(tables()));
        assertThat(
                listed("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"),
                is(empty()));
        for (String table : tables()) {
            String undo = "alter table " + table + " disable row level security";
            assertThat(table, changed("", undo), is(0L));
        }
        assertThat(listed("show row_security"), not(hasItem(containsString("off"))));
    }
}
