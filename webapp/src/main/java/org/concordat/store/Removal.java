package org.concordat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.concordat.council.CouncilOwned;

/**
 * Deletes a council with everything that hangs on it, as the owner of the schema: the application's own role may not delete
 * entries of a record, and on H2 not even by a cascade.
 */
public final class Removal {

    private Removal() {}

    /**
     * Deletes a council in a transaction of its own, and lets every node see that it is gone.
     *
     * @param tables those that hold councils' data; if anything of the council is left in one, nothing is deleted
     * @throws IllegalStateException if it could not be deleted
     */
    public static void of(String council, Set<String> tables) {
        DatabaseSettings settings = DatabaseSettings.read();
        try (Connection owner = Source.ofOwner(settings).getConnection()) {
            owner.setAutoCommit(false);
            if (settings.isPostgresql()) {
                run(owner, "select set_config('app.council', ?, true)", council);
            }
            remove(owner, council, tables);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The council \"" + council + "\" could not be deleted.", e);
        }
    }

    /** Deletes it in the transaction of the connection, which is the owner's. */
    static void remove(Connection owner, String council, Set<String> tables) throws SQLException {
        run(owner, "delete from council where id = ?", council);
        for (String table : tables) {
            if (run(owner, "select 1 from " + table + " where " + CouncilOwned.COUNCIL + " = ?", council)) {
                owner.rollback();
                throw new SQLException("Rows of the council are left in " + table + ".");
            }
        }
        try (Statement changed = owner.createStatement()) {
            changed.executeUpdate("update instance set changes = changes + 1");
        }
    }

    /** Whether a statement about a council gives a row. */
    private static boolean run(Connection owner, String sql, String council) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, council);
            if (!statement.execute()) {
                return false;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next();
            }
        }
    }
}
