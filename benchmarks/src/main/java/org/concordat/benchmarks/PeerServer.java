package org.concordat.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.benchmarks.peer.ConstantResource;

/** One server process with two applications: Concordat with all its plug-ins at the root, and the peer beside it. */
final class PeerServer implements AutoCloseable {

    /** The root of the peer's addresses. */
    static final String PEER = "/peer";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** The peer's own files that are not classes; on the class path below {@code peer/}. */
    private static final List<String> FILES = List.of(
            "answer.xhtml",
            "WEB-INF/answer.xhtml",
            "WEB-INF/answer-parts.xhtml",
            "WEB-INF/template.xhtml",
            "WEB-INF/web.xml",
            "WEB-INF/beans.xml");

    private static final List<String> CLASSES = List.of(
            "ConstantResource",
            "ConstantResource$Json",
            "PeerApi",
            "Constant",
            "Constant$Source",
            "Constant$Link",
            "Constant$Line",
            "Constant$Row");

    private final Path folder;
    private final Process process;
    private final int port;

    private PeerServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Starts the server of a built distribution and waits until both applications answer. */
    static PeerServer start(Path distribution, int port) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("concordat-load");
        Path concordat = folder.resolve("concordat");
        copy(distribution.resolve("app"), concordat);
        copy(distribution.resolve("plugins"), concordat.resolve("WEB-INF/lib"));
        Path peer = folder.resolve(PEER.substring(1));
        peer(peer, distribution.resolve("app/WEB-INF/tags"));
        ProcessBuilder server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + ConstantResource.FILE + "=" + folder.resolve("ruling.json"),
                        "-Dconcordat.data=" + folder.resolve("data"),
                        "-jar",
                        distribution
                                .resolve("lib/payara-micro.jar")
                                .toAbsolutePath()
                                .toString(),
                        "--nohazelcast",
                        "--nocluster",
                        "--rootdir",
                        Files.createDirectory(folder.resolve("server")).toString(),
                        "--port",
                        String.valueOf(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        concordat.toString(),
                        "--deploy",
                        peer.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        // All readers come from one network, which would soon be told to wait.
        server.environment().put("CONCORDAT_LIMIT_API", "0");
        PeerServer started = new PeerServer(folder, server.start(), port);
        started.await("/api/v1/councils");
        started.await(PEER + "/answer.xhtml");
        return started;
    }

    private static void peer(Path peer, Path tags) throws IOException {
        for (String file : FILES) {
            resource("/peer/" + file, peer.resolve(file));
        }
        String classes = ConstantResource.class.getPackageName().replace('.', '/') + "/";
        for (String name : CLASSES) {
            resource(
                    "/" + classes + name + ".class",
                    peer.resolve("WEB-INF/classes").resolve(classes + name + ".class"));
        }
        // The tags are Concordat's own, as they are installed, with constant words in them.
        copy(tags, peer.resolve("WEB-INF/tags"));
        try (Stream<Path> all = Files.list(peer.resolve("WEB-INF/tags"))) {
            for (Path tag : all.toList()) {
                String text = Files.readString(tag)
                        .replaceAll("#\\{\\w+\\['[^']*'\\]\\}", "Change")
                        .replace("#{request.contextPath}", "");
                Files.writeString(tag, text);
            }
        }
    }

    private static void resource(String name, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = PeerServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing on the class path.");
            }
            Files.copy(in, to);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private void await(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers(path)) {
                return;
            }
            Thread.sleep(500);
        }
        process.destroy();
        throw new IOException(path + " is not answered; the server says:\n"
                + Files.readString(folder.resolve("server.log"), StandardCharsets.UTF_8));
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) root().resolve(path).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    URI root() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** The file whose bytes the constant endpoint returns; to be written before it is first asked. */
    Path constant() {
        return folder.resolve("ruling.json");
    }

    /** The processor time that the server has taken since it started. */
    Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
