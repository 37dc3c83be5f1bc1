package org.concordat.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as a file of JSON lines (RFC 8259, one object a line): its entries from the first on and, at its end, how many
 * there are and the last seal. It can be verified by itself, without the instance that it comes from.
 */
public final class Export {

    private static final String ENTRIES = "entries";
    private static final String SEAL = "seal";

    private Export() {}

    /** An entry's line, without a line break. */
    public static String line(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", entry.number());
        line.put("at", entry.at().toString());
        line.put("who", entry.who());
        line.put("account", entry.account());
        line.put("capacity", entry.capacity());
        line.put("act", entry.act());
        line.put("subject", entry.subject());
        line.put("detail", entry.detail());
        line.put("from", entry.from());
        line.put("digest", entry.digest());
        line.put(SEAL, entry.seal());
        return FlatJson.write(line);
    }

    /** The line behind the last entry. */
    public static String end(long entries, String seal) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(ENTRIES, entries);
        line.put(SEAL, seal);
        return FlatJson.write(line);
    }

    /**
     * Verifies a whole file.
     *
     * @throws IllegalArgumentException with a sentence, if it is no such file or does not go to its end
     */
    public static Chain.Verdict verify(BufferedReader file) throws IOException {
        Chain chain = new Chain();
        int number = 0;
        for (String text = file.readLine(); text != null; text = file.readLine()) {
            number++;
            Map<String, Object> line;
            try {
                line = FlatJson.read(text);
                if (!line.containsKey(ENTRIES)) {
                    chain.add(entry(line));
                    continue;
                }
                if (file.readLine() != null) {
                    throw new IllegalArgumentException("there is more behind the end of the record");
                }
                return chain.end(number(line, ENTRIES), text(line, SEAL));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        "Line " + number + " is none of a record: " + e.getMessage() + ".", e);
            }
        }
        throw new IllegalArgumentException(
                "The file ends after line " + number + ", before the end of the record; export it again.");
    }

    private static Entry entry(Map<String, Object> line) {
        return new Entry(
                number(line, "number"),
                Instant.parse(text(line, "at")),
                text(line, "who"),
                text(line, "account"),
                text(line, "capacity"),
                text(line, "act"),
                text(line, "subject"),
                text(line, "detail"),
                text(line, "from"),
                text(line, "digest"),
                text(line, SEAL));
    }

    private static String text(Map<String, Object> line, String key) {
        if (line.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("it has no text \"" + key + "\"");
    }

    private static long number(Map<String, Object> line, String key) {
        if (line.get(key) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("it has no number \"" + key + "\"");
    }
}
