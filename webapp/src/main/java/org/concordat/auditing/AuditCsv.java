package org.concordat.auditing;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.audit.Entry;

/** A record as comma-separated values (RFC 4180), for people who read it in a spreadsheet. */
final class AuditCsv {

    static final String HEAD = "number,at,who,account,capacity,act,subject,detail,from,digest,seal";

    private AuditCsv() {}

    static String line(Entry entry) {
        return List.of(
                        String.valueOf(entry.number()),
                        entry.at().toString(),
                        entry.who(),
                        entry.account(),
                        entry.capacity(),
                        entry.act(),
                        entry.subject(),
                        entry.detail(),
                        entry.from(),
                        entry.digest(),
                        entry.seal())
                .stream()
                .map(AuditCsv::cell)
                .collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula stands behind an apostrophe; the JSON lines have it as it is. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
