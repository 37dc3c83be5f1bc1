package org.concordat.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Backs the H2 database in the data folder up while it is in use, when the launcher's {@code --backup} asks for it by a file
 * there: no other process can open the database. What is written is of one moment, and nobody has to wait.
 */
@ApplicationScoped
public class Backups {

    private static final Logger LOG = Logger.getLogger(Backups.class.getName());
    private static final String REQUEST = "backup.request";
    private static final String ANSWER = "backup.answer";
    private static final String MADE = "backup.zip";

    @Inject
    private Config config;

    @Inject
    private Regularly regularly;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        Optional<Path> folder =
                config.getOptionalValue("concordat.data", String.class).map(Path::of);
        folder.ifPresent(data -> {
            // Nobody waits any more for the answer to what was asked of the process before.
            forget(data);
            regularly.begin(Duration.ofSeconds(1), "Nobody could look whether a backup is asked for", () -> look(data));
        });
    }

    private static void forget(Path data) {
        try {
            for (String name : new String[] {REQUEST, ANSWER, MADE}) {
                Files.deleteIfExists(data.resolve(name));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What an earlier backup left over could not be deleted: {0}", e.toString());
        }
    }

    private static void look(Path data) {
        if (!Files.exists(data.resolve(REQUEST)) || Files.exists(data.resolve(ANSWER))) {
            return;
        }
        String fault = "";
        try {
            write(data.resolve(MADE));
            LOG.info("The database was backed up.");
        } catch (IllegalStateException | SQLException | IOException e) {
            fault = "The server could not write the backup ("
                    + String.valueOf(e.getMessage()).strip() + ").";
            LOG.log(Level.WARNING, "The database was not backed up: {0}", e.toString());
        }
        try {
            Path whole = Files.writeString(data.resolve(ANSWER + ".part"), fault);
            Files.move(whole, data.resolve(ANSWER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A backup was asked for and could not be answered: {0}", e.toString());
        }
    }

    private static void write(Path file) throws SQLException, IOException {
        DatabaseSettings settings = DatabaseSettings.read();
        if (settings.isPostgresql()) {
            throw new IllegalStateException("its database is PostgreSQL, which pg_dump backs up");
        }
        Files.deleteIfExists(file);
        try (Connection connection = Source.ofOwner(settings).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + file.toString().replace("'", "''") + "'");
        }
    }
}
