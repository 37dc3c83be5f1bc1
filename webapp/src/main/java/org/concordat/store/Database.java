package org.concordat.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connects when the application starts, so that a database that does not answer stops it with a sentence. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final boolean POSTGRESQL = DatabaseSettings.read().isPostgresql();

    @Resource(lookup = "java:app/jdbc/concordat")
    private DataSource source;

    static boolean isPostgresql() {
        return POSTGRESQL;
    }

    @PostConstruct
    void connect() {
        try {
            answer();
        } catch (SQLException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Asks the database for the least that it can answer. */
    public void answer() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** H2 is left closed, whatever else runs in this process. */
    @PreDestroy
    void close() {
        if (POSTGRESQL) {
            return;
        }
        DatabaseSettings settings = DatabaseSettings.read();
        try (Connection connection = Source.ofOwner(settings).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database was not closed in order: {0}", e.getMessage());
        }
    }
}
