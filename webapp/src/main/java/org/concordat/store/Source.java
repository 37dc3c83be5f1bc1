package org.concordat.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source behind the server's pool: connections of the application's own role to the database of the settings,
 * after the schema has been brought up to date as its owner. The persistence provider connects before any bean of ours
 * exists, so it is here that the migrations run.
 */
public class Source implements DataSource {

    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_ANSWER = 60;

    private final DatabaseSettings settings = DatabaseSettings.read();
    private final DataSource application = open(settings, settings.url(), settings.user(), settings.password());

    /** A source of connections as the owner of the schema. */
    static DataSource ofOwner(DatabaseSettings settings) {
        return open(settings, settings.ownerUrl(), settings.owner(), settings.ownerPassword());
    }

    static DataSource open(DatabaseSettings settings, String url, String user, String password) {
        if (settings.isPostgresql()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(user);
            source.setPassword(password);
            source.setApplicationName("concordat");
            source.setConnectTimeout(SECONDS_TO_CONNECT);
            source.setLoginTimeout(SECONDS_TO_CONNECT);
            source.setSocketTimeout(SECONDS_TO_ANSWER);
            source.setTcpKeepAlive(true);
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            Schema.bringUpToDate(settings);
            return application.getConnection();
        } catch (SQLException e) {
            // The server tells the innermost message alone: let it be a sentence.
            SQLException told = new SQLException(
                    "The database at " + settings.place() + " does not answer: " + reason(e), e.getSQLState());
            told.addSuppressed(e);
            throw told;
        }
    }

    private static String reason(SQLException thrown) {
        String message = String.valueOf(thrown.getMessage()).strip();
        Throwable cause = thrown.getCause();
        return cause == null || cause.getMessage() == null ? message : message + " (" + cause.getMessage() + ")";
    }

    /** The pool's user and password are not asked: the settings say who connects. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return application.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        application.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        application.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return application.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger("org.concordat.store");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return application.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return application.isWrapperFor(type);
    }
}
