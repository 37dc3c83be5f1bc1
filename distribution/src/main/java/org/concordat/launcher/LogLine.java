package org.concordat.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the log is written: words for people, or one JSON object a line for programs. Neither has personal data. Somebody else's
 * words, which may repeat what a person has typed, are shortened while a request is answered: of a message of several lines
 * the first one stays, and of an exception its class and where it happened, without its message. What looks like an e-mail
 * address, a query or a token is taken out of every line.
 */
public class LogLine extends Formatter {

    /** The thread of a request is named so by the application: the request's id, and its council if it has one. */
    private static final Pattern REQUEST = Pattern.compile("request ([0-9a-f]+)(?: council ([a-z0-9-]+))?");

    /** What the server calls its threads for requests that the application has not begun with, or has done with. */
    private static final String SERVERS_OWN = "http-thread-pool";

    /** With a dot behind the sign, for Java prints objects as words with one too. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"'(\\[=:,;]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Pattern QUERY = Pattern.compile("\\?\\S*=\\S*");
    private static final Pattern TOKEN = Pattern.compile("(?i)(bearer\\s+|__Host-concordat=|/invitation/)[^\\s\"';,]+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");

    private final boolean json;

    LogLine(boolean json) {
        this.json = json;
    }

    /** Words, one line after the other. */
    public static final class Plain extends LogLine {
        /** For the server's configuration. */
        public Plain() {
            super(false);
        }
    }

    /** One JSON object (RFC 8259) a line. */
    public static final class Json extends LogLine {
        /** For the server's configuration. */
        public Json() {
            super(true);
        }
    }

    @Override
    public String format(LogRecord entry) {
        Thread thread = Thread.currentThread();
        // Handlers write in the thread that logs.
        return format(entry, entry.getLongThreadID() == thread.getId() ? thread.getName() : "");
    }

    /** The line of an entry that was logged in a thread with this name. */
    String format(LogRecord entry, String thread) {
        Matcher request = REQUEST.matcher(thread);
        boolean named = request.matches();
        boolean asked = named || thread.startsWith(SERVERS_OWN);
        Map<String, String> line = new LinkedHashMap<>();
        line.put("time", TIME.format(OffsetDateTime.ofInstant(entry.getInstant(), ZoneId.systemDefault())));
        line.put("level", entry.getLevel().getName());
        line.put("logger", Optional.ofNullable(entry.getLoggerName()).orElse(""));
        String message = Optional.ofNullable(formatMessage(entry)).orElse("").strip();
        line.put("message", clean(asked ? message.lines().findFirst().orElse("") : message));
        if (named) {
            line.put("request", request.group(1));
            Optional.ofNullable(request.group(2)).ifPresent(council -> line.put("council", council));
        }
        Optional.ofNullable(entry.getThrown())
                .ifPresent(thrown -> line.put("thrown", asked ? places(thrown) : clean(stack(thrown))));
        return json ? json(line) : words(line);
    }

    private static String clean(String text) {
        String clean = EMAIL.matcher(text).replaceAll("(e-mail)");
        clean = QUERY.matcher(clean).replaceAll("?(query)");
        return TOKEN.matcher(clean).replaceAll("$1(secret)");
    }

    private static String stack(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return out.toString().strip();
    }

    /** The classes of an exception and its causes, and where each was thrown. */
    private static String places(Throwable thrown) {
        StringBuilder places = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            places.append(places.length() == 0 ? "" : "\nCaused by: ")
                    .append(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                places.append("\n\tat ").append(place);
            }
        }
        return places.toString();
    }

    private static String words(Map<String, String> line) {
        String request = line.containsKey("request")
                ? " [" + line.get("request") + (line.containsKey("council") ? " " + line.get("council") : "") + "]"
                : "";
        String thrown = line.containsKey("thrown") ? "\n" + line.get("thrown") : "";
        return line.get("time") + " " + line.get("level") + " " + line.get("logger") + request + ": "
                + line.get("message") + thrown + System.lineSeparator();
    }

    private static String json(Map<String, String> line) {
        return line.entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                + "\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
