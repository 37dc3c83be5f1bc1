package org.concordat.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** An H2 database in memory with the application's schema, as its owner and as the role that the application works as. */
public final class MigratedH2 implements AutoCloseable {

    private final DatabaseSettings settings;
    private final String version;
    private final Connection open;

    /** A database of this name, which is gone when it is closed. */
    public MigratedH2(String name) throws SQLException {
        settings = new DatabaseSettings("jdbc:h2:mem:" + name + ";DB_CLOSE_ON_EXIT=FALSE", "CONCORDAT", "", "SA", "");
        version = Schema.migrate(settings);
        open = owner();
    }

    /** Brings its schema up to date once more, as each start does. */
    void migrate() throws SQLException {
        Schema.migrate(settings);
    }

    /** The version of its schema. */
    public String version() {
        return version;
    }

    /** A connection as the owner. */
    public Connection owner() throws SQLException {
        return Source.ofOwner(settings).getConnection();
    }

    /** A connection as the application's role. */
    public Connection application() throws SQLException {
        return Source.open(settings, settings.url(), settings.user(), settings.password())
                .getConnection();
    }

    /** Deletes a council, as the owner. */
    public void remove(String council, List<String> statements) throws SQLException {
        try (Connection connection = owner()) {
            connection.setAutoCommit(false);
            Removal.remove(connection, council, statements);
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        open.createStatement().execute("shutdown");
    }
}
