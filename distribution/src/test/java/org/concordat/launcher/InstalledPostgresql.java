package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL of this machine's own programs, for what the artefact of the other tests lacks: it has neither pg_dump nor
 * pg_restore.
 */
final class InstalledPostgresql implements AutoCloseable {

    /** What docs/operations.md asks for. */
    static final String ROLES =
            "create role concordat_owner login password 'x'; create role concordat_app login password 'x'";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final List<String> NEEDED = List.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "psql");

    private final Path programs;
    private final Path folder;
    private final int port;

    private InstalledPostgresql(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Whether there is one. */
    static boolean isThere() throws IOException {
        return programs().isPresent();
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> NEEDED.stream().allMatch(name -> Files.isExecutable(bin.resolve(name))))
                    .findFirst();
        }
    }

    /** Starts one with nothing in it. */
    static InstalledPostgresql start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        InstalledPostgresql server = new InstalledPostgresql(programs().orElseThrow(), folder, CheckIT.freePort());
        server.execute(true, "initdb", "-D", server.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        server.execute(
                true,
                "pg_ctl",
                "-D",
                server.data(),
                "-o",
                "-p " + server.port + " -h localhost -c unix_socket_directories=''",
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "start");
        return server;
    }

    /** What Concordat has to be told. */
    Map<String, String> settings(String database) {
        return Map.of(
                "CONCORDAT_DB_URL", "jdbc:postgresql://localhost:" + port + "/" + database,
                "CONCORDAT_DB_USER", "concordat_app",
                "CONCORDAT_DB_PASSWORD", "x",
                "CONCORDAT_DB_OWNER_USER", "concordat_owner",
                "CONCORDAT_DB_OWNER_PASSWORD", "x");
    }

    /** Runs one of its programs as the superuser, and gives what it wrote. */
    String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of(program, "-h", "localhost", "-p", String.valueOf(port), "-U", "postgres"));
        all.addAll(Arrays.asList(arguments));
        return execute(false, all.toArray(String[]::new));
    }

    /** Runs SQL as the superuser, and gives what psql wrote. */
    String sql(String database, String sql) throws IOException, InterruptedException {
        return run("psql", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", sql);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String execute(boolean asServer, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        if (asServer && System.getProperty("user.name").equals("root")) {
            // The server refuses root; in a namespace of users it is somebody else.
            all.addAll(List.of("unshare", "-U"));
        }
        all.add(programs.resolve(command[0]).toString());
        all.addAll(Arrays.asList(command).subList(1, command.length));
        Path out = Files.createTempFile(folder, "out", "");
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(all + ": " + said, code, is(0));
        return said;
    }

    @Override
    public void close() throws IOException {
        try {
            execute(true, "pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
