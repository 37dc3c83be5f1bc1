package org.concordat.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Everything that somebody reaches by following links and the addresses of forms below an address. */
final class Crawl {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"([^\"#]+)");

    private Crawl() {}

    /** The text of every page and file that was reached, by its address with its query. */
    static Map<String, String> from(Client client, String below, Collection<String> also)
            throws IOException, InterruptedException {
        return from(client, below, also, Integer.MAX_VALUE);
    }

    /** The same, with a bound on how many addresses that differ in their query alone are followed. */
    static Map<String, String> from(Client client, String below, Collection<String> also, int mostOfOnePath)
            throws IOException, InterruptedException {
        Map<String, String> reached = new TreeMap<>();
        Map<String, Integer> asked = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(also);
        waiting.add(below);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (reached.containsKey(address)
                    || asked.merge(address.replaceFirst("\\?.*", ""), 1, Integer::sum) > mostOfOnePath) {
                continue;
            }
            HttpResponse<byte[]> answer = client.bytes(address);
            if (answer.statusCode() != 200) {
                continue;
            }
            String text = text(answer.body());
            reached.put(address, text);
            ADDRESS.matcher(text.replace("&amp;", "&"))
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> found.startsWith(below) && !reached.containsKey(found))
                    .forEach(waiting::add);
        }
        return reached;
    }

    /** The words of a page or a file; of an archive the names and words of what is in it. */
    static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                words.append(entry.getName()).append('\n').append(text(archive.readAllBytes()));
            }
        }
        return words.toString();
    }
}
