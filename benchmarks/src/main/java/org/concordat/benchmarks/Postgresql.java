package org.concordat.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * A real PostgreSQL on this machine from Maven artefacts, with the two roles and the empty database that docs/operations.md
 * asks for; for the rounds of kills, and for tests that start the delivered program.
 */
public final class Postgresql implements AutoCloseable {

    private static final String OWNER = "concordat_owner";
    private static final String APPLICATION = "concordat_app";
    private static final String PASSWORD = "not-a-secret";

    private final Path data;
    private final int port;
    private final EmbeddedPostgres running;

    private Postgresql(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.running = run();
    }

    /**
     * Starts one with the roles and the database.
     *
     * @param data the folder for its files; what is there of an earlier start stays
     */
    public static Postgresql start(Path data) throws IOException, SQLException {
        boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
        Postgresql started = new Postgresql(data, 0);
        if (!isNew) {
            return started;
        }
        try (Connection connection = started.running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            }
            statement.execute("create database concordat owner " + OWNER);
        }
        return started;
    }

    /** The same data at the same port, after {@link #close()}. */
    public Postgresql again() throws IOException {
        return new Postgresql(data, port());
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // What the builder sets for speed is what would lose acknowledged writes.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPort(port)
                .start();
    }

    /** The port that it listens on, at this machine alone. */
    public int port() {
        return running.getPort();
    }

    /** What Concordat has to be told, as environment variables. */
    public Map<String, String> settings() {
        return new TreeMap<>(Map.of(
                "CONCORDAT_DB_URL", "jdbc:postgresql://localhost:" + port() + "/concordat",
                "CONCORDAT_DB_USER", APPLICATION,
                "CONCORDAT_DB_PASSWORD", PASSWORD,
                "CONCORDAT_DB_OWNER_USER", OWNER,
                "CONCORDAT_DB_OWNER_PASSWORD", PASSWORD));
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    /** Starts one in the folder that is named, writes its settings a line each, and stops it when the input ends. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Postgresql started = start(Path.of(arguments[0]))) {
            started.settings().forEach((name, value) -> System.out.println(name + "=" + value));
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // Until whoever has started it goes.
            }
        }
    }
}
