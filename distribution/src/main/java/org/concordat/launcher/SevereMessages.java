package org.concordat.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** Remembers what the server logs as severe: the reason why it does not start. */
final class SevereMessages extends Handler {

    private final List<String> messages = new ArrayList<>();
    private final Formatter words = new SimpleFormatter();

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            messages.add(reason(entry.getThrown()).orElseGet(() -> withoutStack(words.formatMessage(entry))));
        }
    }

    /** The message of the exception that lies under the others. */
    static Optional<String> reason(Throwable thrown) {
        Throwable root = thrown;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return Optional.ofNullable(root)
                .map(cause -> cause.getMessage() == null ? cause.toString() : once(cause.getMessage()));
    }

    /** The server puts the message of a cause behind the message that already repeats it. */
    private static String once(String message) {
        int dashes = message.indexOf(" -- ");
        return dashes > 0 && message.substring(0, dashes).endsWith(message.substring(dashes + 4))
                ? message.substring(0, dashes)
                : message;
    }

    /** The server writes some stack traces as if they were words. */
    private static String withoutStack(String message) {
        return message.lines()
                .filter(line -> !line.matches("\\s+(at |\\.{3} ).*"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The first of the messages; the later ones follow from it. */
    synchronized Optional<String> first() {
        return messages.stream().findFirst();
    }

    /** The first message that has one of these words. */
    synchronized Optional<String> saying(String words) {
        return messages.stream().filter(message -> message.contains(words)).findFirst();
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
