package org.concordat.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.concordat.council.CouncilOwned;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * The schema and the rights on it. Flyway runs the scripts in {@code db} as the owner; afterwards the application's role is
 * given just what it needs, table by table, and on PostgreSQL every table with a column {@code council} shows it the rows
 * of the council alone that its transaction has named.
 */
public final class Schema {

    /** Tables to which the application may add, and whose rows it may neither change nor delete. */
    private static final Set<String> APPEND_ONLY =
            Set.of("audit_entry", "instance_audit_entry", "deletion_certificate", "rule_switch", "switch_step");

    private static final String HISTORY = "flyway_schema_history";
    private static boolean current;
    private static String version = "";

    private Schema() {}

    /**
     * Brings the schema up to date, once for each start; several nodes take turns.
     *
     * @throws SQLException with a sentence, if the database does not answer or a script fails
     */
    static synchronized void bringUpToDate(DatabaseSettings settings) throws SQLException {
        if (!current) {
            version = migrate(settings);
            current = true;
        }
    }

    /** The version that the schema was brought up to. */
    public static synchronized String version() {
        return version;
    }

    /** Brings the schema of a database up to date and says to which version. */
    static String migrate(DatabaseSettings settings) throws SQLException {
        DataSource owner = Source.ofOwner(settings);
        String reached;
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:db/common")
                    .load();
            refuseWhatIsNewer(flyway.info(), settings);
            flyway.migrate();
            reached = flyway.info().current().getVersion().getVersion();
        } catch (FlywayException e) {
            throw new SQLException(
                    "The schema of the database at " + settings.place() + " could not be brought up to date: "
                            + String.valueOf(e.getMessage())
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    e);
        }
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (settings.isPostgresql()) {
                refuseWhoSeesEverything(statement, settings);
            } else {
                statement.execute("create user if not exists " + settings.user() + " password ''");
            }
            for (String table : tables(connection)) {
                secure(statement, table, settings);
            }
        }
        return reached;
    }

    /** Flyway would pass it over; an older program does not know what it would write into. */
    private static void refuseWhatIsNewer(MigrationInfoService info, DatabaseSettings settings) throws SQLException {
        if (Arrays.stream(info.all()).anyMatch(script -> script.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new SQLException("The schema of the database at " + settings.place() + " is of version "
                    + info.current().getVersion()
                    + ", which is newer than this program; start the program that made it,"
                    + " or restore a backup.");
        }
    }

    /** Row-level security does not bind a superuser, nor a role that bypasses it. */
    private static void refuseWhoSeesEverything(Statement statement, DatabaseSettings settings) throws SQLException {
        try (ResultSet role = statement.executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = '"
                + settings.user().replace("'", "''") + "'")) {
            if (role.next() && role.getBoolean(1)) {
                throw new SQLException("The role \"" + settings.user() + "\" of CONCORDAT_DB_USER sees every council's"
                        + " rows, being a superuser or bypassing row-level security; name a role that does not.");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.equals(HISTORY)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static void secure(Statement statement, String table, DatabaseSettings settings) throws SQLException {
        String role = settings.isPostgresql() ? '"' + settings.user() + '"' : settings.user();
        if (!settings.user().equals(settings.owner())) {
            statement.execute("revoke all on " + table + " from " + role);
            String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
            statement.execute("grant " + rights + " on " + table + " to " + role);
        }
        if (settings.isPostgresql() && isCouncilOwned(statement, table)) {
            statement.execute("alter table " + table + " enable row level security");
            statement.execute("alter table " + table + " force row level security");
            statement.execute("drop policy if exists own_council on " + table);
            statement.execute("create policy own_council on " + table + " using (" + CouncilOwned.COUNCIL
                    + " = current_setting('app.council', true))");
        }
    }

    private static boolean isCouncilOwned(Statement statement, String table) throws SQLException {
        try (ResultSet columns =
                statement.getConnection().getMetaData().getColumns(null, null, table, CouncilOwned.COUNCIL)) {
            return columns.next();
        }
    }
}
