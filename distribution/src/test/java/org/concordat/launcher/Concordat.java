package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that runs the delivered launcher, as a person starts it. */
final class Concordat implements AutoCloseable {

    private static final long LIMIT_IN_MINUTES = 5;
    private static final String END = "(it has ended)";
    private static final Path JAR = Path.of(System.getProperty("concordat.home"), "concordat.jar");

    private final Process process;
    private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> outEnds;
    private final CompletableFuture<String> err;

    /** What a process said until it ended. */
    record Ended(int code, String out, String err) {

        /** The lines on standard error. */
        List<String> sentences() {
            return err.lines().toList();
        }
    }

    private Concordat(List<String> command, Path folder, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(settings);
        process = builder.start();
        outEnds = CompletableFuture.runAsync(() -> {
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(out::add);
            out.add(END);
        });
        err = CompletableFuture.supplyAsync(
                () -> process.errorReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n")));
    }

    /** Starts {@code java -jar concordat.jar} with these options in a working folder. */
    static Concordat start(Path folder, Object... options) throws IOException {
        return java(folder, List.of(), options);
    }

    /** Starts it with settings in its environment. */
    static Concordat with(Map<String, String> settings, Path folder, Object... options) throws IOException {
        return started(settings, folder, List.of(), options);
    }

    /** Starts it with options of Java before those of the launcher. */
    static Concordat java(Path folder, List<String> ofJava, Object... options) throws IOException {
        return started(Map.of(), folder, ofJava, options);
    }

    private static Concordat started(Map<String, String> settings, Path folder, List<String> ofJava, Object... options)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ofJava);
        command.addAll(List.of("-jar", JAR.toString()));
        Arrays.stream(options).map(String::valueOf).forEach(command::add);
        return new Concordat(command, folder, settings);
    }

    /** The next line on standard output. */
    String line() throws InterruptedException {
        String line = out.poll(LIMIT_IN_MINUTES, TimeUnit.MINUTES);
        assertThat("it said something in time", line, is(notNullValue()));
        assertThat(line.equals(END) ? err.join() : "it runs", line, is(not(END)));
        return line;
    }

    /** The line that says that it is ready, after the one that says that it starts. */
    String ready() throws InterruptedException {
        assertThat(line(), startsWith("Concordat starts"));
        String ready = line();
        assertThat(ready, startsWith("Concordat is ready"));
        return ready;
    }

    /** Waits until it ends by itself. */
    Ended ended() throws InterruptedException {
        assertThat("it ended in time", process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES), is(true));
        outEnds.join();
        out.remove(END);
        return new Ended(process.exitValue(), String.join("\n", out), err.join());
    }

    /** Tells it to stop, as Ctrl-C and a service manager do, and waits until it has. */
    Ended stopped() throws InterruptedException {
        // Process.destroy also closes the streams, and what it said last would be lost; its handle only sends TERM.
        process.toHandle().destroy();
        return ended();
    }

    /** The TCP ports that the process listens on, read from Linux's own tables. */
    List<Integer> listeningPorts() throws IOException {
        List<String> sockets = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        List<Integer> ports = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] fields = line.strip().split("\\s+", -1);
                boolean listens = fields[3].equals("0A");
                if (listens && sockets.contains("socket:[" + fields[9] + "]")) {
                    ports.add(Integer.parseInt(fields[1].substring(fields[1].lastIndexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    /** Whether the operating system has the tables for {@link #listeningPorts()}. */
    static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
