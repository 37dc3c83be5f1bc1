package org.concordat.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordat.question.CopyCorrespondence;
import org.concordat.rule.Facts;

/**
 * Concordat under load beside what it is measured against, in one server process and one run: its ruling beside a JAX-RS
 * endpoint that returns a constant JSON of the same size, and its answer page beside a stateless Faces page with the same
 * components and constant text. They take turns, so that whatever else the machine does falls on both alike; what is printed
 * are ratios. Rate is answers a second; work is the processor time of the server for one answer, which tells more than the
 * rate where the machine is busy. It is started by hand and never by the build; docs/performance.md says how.
 */
public final class LoadComparison {

    private static final String KNOWN = "?recipient=other-member&member-copied-recipient=no";
    private static final String RULING = "/api/v1/councils/blackburn/rulings/copy-correspondence";
    private static final String PAGE = "/blackburn/ask/copy-correspondence";
    private static final String PEER_RULING = PeerServer.PEER + "/api/ruling";
    private static final String PEER_PAGE = PeerServer.PEER + "/answer.xhtml";

    /** How many turns both sides take before anything is counted: a server takes minutes to compile what it runs. */
    private static final int WARMING = 6;

    private LoadComparison() {}

    /**
     * Runs the comparison.
     *
     * @param arguments the folder of the built distribution, a port that is free, how often they take turns (5) and for how
     *     many seconds each (10)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("Name the folder of the built distribution and a port that is free.");
            System.exit(1);
        }
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        try (PeerServer server = PeerServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            Load load = new Load(server);
            byte[] ruling = load.fetch(RULING + KNOWN, BodyHandlers.ofByteArray());
            Files.write(server.constant(), constant(ruling.length));
            System.out.println("ruling " + ruling.length + " bytes, answer page "
                    + load.fetch(PAGE + KNOWN).length() + " characters, its peer "
                    + load.fetch(PEER_PAGE).length());
            List<List<String>> pairs = List.of(
                    List.of("ruling", RULING + KNOWN, PEER_RULING), List.of("answer page", PAGE + KNOWN, PEER_PAGE));
            for (List<String> pair : pairs) {
                load.run(List.of(pair.get(1)), WARMING * seconds);
                load.run(List.of(pair.get(2)), WARMING * seconds);
            }
            for (List<String> pair : pairs) {
                compare(load, pair.get(0), List.of(pair.get(1)), pair.get(2), rounds, seconds);
            }
            compare(load, "ruling, 1,024 situations in turn", situations(RULING), PEER_RULING, rounds, seconds);
        }
    }

    private static void compare(Load load, String what, List<String> ours, String peer, int rounds, int seconds)
            throws InterruptedException {
        List<Double> rates = new ArrayList<>();
        List<Double> works = new ArrayList<>();
        System.out.println(what);
        for (int round = 0; round < rounds; round++) {
            Load.Result own = load.run(ours, seconds);
            Load.Result other = load.run(List.of(peer), seconds);
            rates.add(own.rate() / other.rate());
            works.add(other.work() / own.work());
            print(
                    "  %6.0f/s beside %6.0f/s, %5.0f µs beside %5.0f µs: rate %.2f, work %.2f",
                    own.rate(), other.rate(), own.work(), other.work(), rates.get(round), works.get(round));
        }
        print("  median of the ratios: rate %.2f, work %.2f", median(rates), median(works));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.UK, format, values));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Complete situations of the question, evenly spread, 1,024 at the most. */
    private static List<String> situations(String address) {
        List<String> all = new ArrayList<>();
        int worlds = CopyCorrespondence.QUESTION.worlds();
        int step = Math.max(1, worlds / 1024);
        for (int world = 0; world < worlds && all.size() < 1024; world += step) {
            StringBuilder query = new StringBuilder(address);
            Facts.ofWorld(CopyCorrespondence.QUESTION, world)
                    .known()
                    .forEach(known -> query.append(query.indexOf("?") < 0 ? '?' : '&')
                            .append(known.fact().id())
                            .append('=')
                            .append(known.allowed().get(0)));
            all.add(query.toString());
        }
        return all;
    }

    private static byte[] constant(int bytes) {
        String frame = "{\"constant\":\"\"}";
        return frame.replace("\"\"}", '"' + "x".repeat(bytes - frame.length()) + "\"}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
