package org.concordat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Deletes a council with everything that hangs on it, as the owner of the schema: the application's own role may not delete
 * entries of a record, and on H2 not even by a cascade.
 */
public final class Removal {

    private Removal() {}

    /**
     * Deletes a council in a transaction of its own, and lets every node see that it is gone.
     *
     * @param statements what deletes its rows, each with the council as its one parameter
     * @throws IllegalStateException if it could not be deleted
     */
    public static void of(String council, List<String> statements) {
        DatabaseSettings settings = DatabaseSettings.read();
        try (Connection owner = Source.ofOwner(settings).getConnection()) {
            owner.setAutoCommit(false);
            if (settings.isPostgresql()) {
                run(owner, "select set_config('app.council', ?, true)", council);
            }
            remove(owner, council, statements);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The council \"" + council + "\" could not be deleted.", e);
        }
    }

    /** Deletes it in the transaction of the connection, which is the owner's. */
    static void remove(Connection owner, String council, List<String> statements) throws SQLException {
        for (String statement : statements) {
            run(owner, statement, council);
        }
        run(owner, "delete from council where id = ?", council);
        try (Statement changed = owner.createStatement()) {
            changed.executeUpdate("update instance set changes = changes + 1");
        }
    }

    private static void run(Connection owner, String sql, String council) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, council);
            statement.execute();
        }
    }
}
