package org.concordat.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * With {@code -Ddatabase=postgresql} a real PostgreSQL for all tests on the server, with an owner of the schema and a role for
 * the application. It runs before the server starts and tells it where it is.
 */
public class RealPostgresql implements LauncherSessionListener {

    /** The role that the application works as. */
    public static final String APPLICATION = "concordat_app";

    /** The role that owns the schema. */
    public static final String OWNER = "concordat_owner";

    static final String PASSWORD = "not-a-secret";

    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!System.getProperty("database", "").equals("postgresql")) {
            return;
        }
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            running = Optional.of(server);
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String role : new String[] {OWNER, APPLICATION}) {
                    statement.execute("create role " + role + " login password '" + PASSWORD + "'");
                }
                statement.execute("create database concordat owner " + OWNER);
            }
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/concordat";
            System.setProperty("concordat.test.url", url);
            // What the connector gives to the server's process.
            System.setProperty(
                    "payara.cmdOptions",
                    String.join(
                            " ",
                            "-Dconcordat.db.url=" + url,
                            "-Dconcordat.db.user=" + APPLICATION,
                            "-Dconcordat.db.password=" + PASSWORD,
                            "-Dconcordat.db.owner.user=" + OWNER,
                            "-Dconcordat.db.owner.password=" + PASSWORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        running.ifPresent(server -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
