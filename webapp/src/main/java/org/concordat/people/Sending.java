package org.concordat.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What was sent to be imported: a file of one roll, or a ZIP archive with several. */
final class Sending {

    /** The most bytes, also once an archive is unpacked: 20 MB. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String name;
    private final Optional<Roll> roll;
    private final byte[] content;
    private final Optional<LocalDate> end;

    /**
     * What was sent.
     *
     * @param name the name of the file as it was sent
     * @param roll what a single file holds; empty for an archive
     * @param end the last day of those who are on the rolls that were sent and not in their files; empty to leave them as
     *     they are
     */
    Sending(String name, Optional<Roll> roll, byte[] content, Optional<LocalDate> end) {
        this.name = name;
        this.roll = roll;
        this.content = content.clone();
        this.end = end;
    }

    String name() {
        return name;
    }

    Optional<Roll> roll() {
        return roll;
    }

    /** What was sent, byte by byte. */
    byte[] content() {
        return content.clone();
    }

    Optional<LocalDate> end() {
        return end;
    }

    /** Whether this is a ZIP archive, by its first bytes. */
    static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /**
     * The files of it, in the order of the rolls.
     *
     * @param faults gets what is wrong with an archive
     */
    Map<Roll, byte[]> files(List<Fault> faults) {
        Map<Roll, byte[]> files = new EnumMap<>(Roll.class);
        if (!isArchive(content)) {
            roll.ifPresentOrElse(
                    one -> files.put(one, content),
                    () -> faults.add(new Fault(name, 0, "", "", PeopleWords.of("fault.archive.not"))));
            return files;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName();
                Optional<Roll> of = Stream.of(Roll.values())
                        .filter(one -> one.file().equals(file))
                        .findFirst();
                byte[] bytes = zip.readNBytes(left + 1);
                if (bytes.length > left) {
                    faults.add(new Fault(name, 0, "", file, PeopleWords.of("fault.archive.large")));
                    return files;
                }
                left -= bytes.length;
                if (of.isEmpty()) {
                    faults.add(new Fault(
                            name,
                            0,
                            "",
                            file,
                            PeopleWords.of(
                                    "fault.archive.file",
                                    file,
                                    Stream.of(Roll.values()).map(Roll::file).collect(Collectors.joining(", ")))));
                } else if (files.put(of.get(), bytes) != null) {
                    faults.add(new Fault(name, 0, "", file, PeopleWords.of("fault.archive.twice", file)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add(new Fault(name, 0, "", "", PeopleWords.of("fault.archive.broken")));
        }
        if (files.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(name, 0, "", "", PeopleWords.of("fault.archive.empty")));
        }
        return files;
    }
}
