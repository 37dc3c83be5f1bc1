package org.concordat.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordat.audit.Chain;
import org.concordat.audit.Export;

/**
 * The core's own verification, run on a record that was exported; loaded as {@link PluginCheck} is, and for the same reason
 * it answers in Java's own types.
 */
public final class AuditCheck {

    private AuditCheck() {}

    /** What is wrong with the record in a file, in one sentence under {@code faults}; else a report. */
    public static Map<String, List<String>> findings(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Chain.Verdict verdict = Export.verify(lines);
            return verdict.fault()
                    .map(fault -> fault("Entry " + fault.number() + words(fault.kind()) + "; " + entries(verdict.held())
                            + " before it hold."))
                    .orElseGet(() -> Map.of(
                            PluginCheck.FAULTS,
                            List.of(),
                            PluginCheck.REPORT,
                            List.of(entries(verdict.held()) + ": every one is what was sealed, and in its place")));
        } catch (IOException e) {
            return fault("The file " + file + " cannot be read (" + e + ").");
        } catch (IllegalArgumentException e) {
            return fault(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, List<String>> fault(String sentence) {
        return Map.of(PluginCheck.FAULTS, List.of(sentence), PluginCheck.REPORT, List.of());
    }

    private static String entries(long number) {
        return number + (number == 1 ? " entry" : " entries");
    }

    private static String words(Chain.Kind kind) {
        return switch (kind) {
            case CHANGED -> " was changed after it was sealed";
            case MISSING -> " is missing";
            case OUT_OF_ORDER -> " does not follow the entry before it";
        };
    }
}
