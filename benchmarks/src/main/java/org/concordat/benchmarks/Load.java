package org.concordat.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Eight readers that ask a server for one address after the other, without a pause. */
final class Load {

    private static final int READERS = 8;

    /** What came of it: answers a second, and the processor time of the server for one answer in microseconds. */
    record Result(double rate, double work) {}

    private final PeerServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Load(PeerServer server) {
        this.server = server;
    }

    /** What one address answers. */
    String fetch(String path) throws IOException, InterruptedException {
        return fetch(path, BodyHandlers.ofString());
    }

    /** The same as something else than text; fails unless it is a success. */
    <T> T fetch(String path, BodyHandler<T> as) throws IOException, InterruptedException {
        HttpResponse<T> response =
                client.send(HttpRequest.newBuilder(server.root().resolve(path)).build(), as);
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode() + " and not 200.");
        }
        return response.body();
    }

    /** Asks for these addresses in turn for some seconds. */
    Result run(List<String> paths, int seconds) throws InterruptedException {
        LongAdder answers = new LongAdder();
        Duration before = server.work();
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        List<IOException> failures = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            int first = reader * paths.size() / READERS;
            Thread thread = new Thread(() -> {
                try {
                    for (int next = first; System.nanoTime() < end; next++) {
                        fetch(paths.get(next % paths.size()), BodyHandlers.discarding());
                        answers.increment();
                    }
                } catch (IOException e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            readers.add(thread);
            thread.start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A reader was not answered.", failures.get(0));
        }
        double took = (System.nanoTime() - start) / 1e9;
        double worked = server.work().minus(before).toNanos() / 1e3;
        return new Result(answers.sum() / took, worked / answers.sum());
    }
}
