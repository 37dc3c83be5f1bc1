package org.concordat.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sample files of the documentation: people by office at a council that does not exist. */
final class Samples {

    private Samples() {}

    /** The file of a roll. */
    static byte[] of(Roll roll) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + roll.file())) {
            if (in == null) {
                throw new IllegalStateException("There is no sample file " + roll.file() + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them in a ZIP archive. */
    static byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Roll roll : Roll.values()) {
                zip.putNextEntry(new ZipEntry(roll.file()));
                zip.write(of(roll));
                zip.closeEntry();
            }
        }
    }

    /** The archive as it would be sent. */
    static Sending sending() {
        return new Sending("people.zip", Optional.empty(), archive(), Optional.empty());
    }
}
