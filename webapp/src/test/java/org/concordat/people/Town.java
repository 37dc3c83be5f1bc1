package org.concordat.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The people of a council that does not exist, and files that are sent to it. */
final class Town {

    static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private Town() {}

    /** Those of the sample files. */
    static People sample() {
        return written(new People(List.of()), Samples.sending());
    }

    /** What stands after an import that has no fault. */
    static People written(People before, Sending sending) {
        Plan plan = Plan.of(sending, before);
        if (!plan.faults().isEmpty()) {
            throw new AssertionError(plan.faults());
        }
        return before.with(plan.changes().stream().map(Change::after).toList());
    }

    static Sending file(Roll roll, String... lines) {
        return file(roll, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Sending file(Roll roll, byte[] content) {
        return new Sending(roll.file(), Optional.of(roll), content, Optional.empty());
    }

    static Sending ending(Sending sending, LocalDate day) {
        return new Sending(sending.name(), sending.roll(), sending.content(), Optional.of(day));
    }

    static Sending archive(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sending("people.zip", Optional.empty(), bytes.toByteArray(), Optional.empty());
    }

    /** What is said of a file, in the order of its lines. */
    static List<String> faults(People people, Sending sending) {
        return Plan.of(sending, people).faults().stream().map(Fault::toString).toList();
    }
}
