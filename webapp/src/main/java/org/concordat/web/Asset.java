package org.concordat.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.concordat.digest.Sha256;

/** A file that pages refer to, kept ready to be sent, plain and compressed. */
final class Asset {

    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final String type;
    private final byte[] plain;
    private final byte[] compressed;

    /** The file of this name with this content. */
    Asset(String name, byte[] content) {
        version = version(content);
        type = type(name);
        plain = content.clone();
        compressed = compressed(content);
    }

    /** Changes with every byte of it. */
    String version() {
        return version;
    }

    String type() {
        return type;
    }

    /** The length of what {@link #write} writes. */
    int length(boolean zipped) {
        return zipped ? compressed.length : plain.length;
    }

    void write(boolean zipped, OutputStream out) throws IOException {
        out.write(zipped ? compressed : plain);
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static String version(byte[] content) {
        return Sha256.hex(content).substring(0, VERSION_DIGITS);
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
