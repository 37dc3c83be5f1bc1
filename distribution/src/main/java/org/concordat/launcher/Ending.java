package org.concordat.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How the process ends once there is a server: by a signal, or because it did not start. In both cases the server is
 * stopped, and the work folder removed, before the process ends with the right exit code; none of the server's threads can
 * hold it back.
 */
final class Ending {

    /** What the operating system is told after TERM; the same after Ctrl-C. */
    static final int TERMINATED = 143;

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Thread starting = Thread.currentThread();
    private final Server server;
    private final DataFolder data;
    private volatile boolean begun;
    private volatile int code = TERMINATED;

    /** Prepares the end; to be made by the thread that starts the server. */
    Ending(Server server, DataFolder data) {
        this.server = server;
        this.data = data;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "concordat-end"));
    }

    /** Whether the process has been told to stop, so that a start that fails now fails because of that. */
    boolean hasBegun() {
        return begun;
    }

    /** Notes how the process is to end when it does not end by a signal. */
    void because(ExitCode refusal) {
        code = refusal.number();
    }

    private void end() {
        begun = true;
        Thread stopping = new Thread(server::stop, "concordat-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(LIMIT.toMillis());
            removeWork();
        } catch (IOException | InterruptedException e) {
            Logger.getLogger(Ending.class.getName()).log(Level.WARNING, "The work folder is left over.", e);
        }
        // The server has a hook of its own, which waits for ever if it meets a start that is not yet complete.
        Runtime.getRuntime().halt(code);
    }

    /** A start that is still under way makes new files until it notices that the old ones are gone. */
    private void removeWork() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (starting.isAlive() && code == TERMINATED && Instant.now().isBefore(end)) {
            try {
                data.tidy();
            } catch (IOException e) {
                Thread.sleep(PAUSE.toMillis());
            }
            starting.join(PAUSE.toMillis());
        }
        data.tidy();
    }
}
