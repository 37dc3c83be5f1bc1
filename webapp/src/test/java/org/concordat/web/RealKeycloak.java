package org.concordat.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * With {@code -Dkeycloak=true} a real Keycloak, in memory, with the realm of Anytown's people. It runs before the server starts,
 * which is told its address.
 */
public class RealKeycloak implements LauncherSessionListener {

    private static final Path HOME = Path.of("target", "keycloak");
    private static final String REALM = "anytown-realm.json";

    private Optional<Process> running = Optional.empty();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("keycloak")) {
            return;
        }
        try {
            int port = freePort();
            imported();
            Process process = started(port);
            running = Optional.of(process);
            awaitReady(process);
            System.setProperty("keycloak.issuer", "http://127.0.0.1:" + port + "/realms/anytown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void imported() throws IOException {
        Path folder = Files.createDirectories(HOME.resolve("data").resolve("import"));
        try (InputStream realm = Objects.requireNonNull(RealKeycloak.class.getResourceAsStream(REALM))) {
            Files.copy(realm, folder.resolve(REALM), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Process started(int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "sh",
                        HOME.resolve("bin").resolve("kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port))
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return builder.start();
    }

    /** Reads what it says until it listens; what it says later is read too, so that it never waits for a reader. */
    private static void awaitReady(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder log = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.contains("Listening on:")) {
            log.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("Keycloak has not started:\n" + log);
        }
        Thread reader = new Thread(() -> lines.lines().forEach(later -> {}), "Keycloak's log");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        running.ifPresent(process -> {
            // The script has started the server as a process of its own.
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }
}
