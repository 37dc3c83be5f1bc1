package org.concordat.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A ruling as the API sends it: its JSON, plain and compressed, and what stands between the quotation marks of its tag. */
final class Written {

    /** What an entry takes beside its bytes, roughly. */
    private static final int OVERHEAD = 512;

    private final byte[] json;
    private final byte[] compressed;
    private final String tag;

    private Written(byte[] json, String tag) {
        this.json = json;
        this.compressed = compressed(json);
        this.tag = tag;
    }

    /** An answer, written. */
    static Written of(Answer answer) {
        byte[] json = RulingWriter.json(answer);
        return new Written(json, Replies.opaque(List.of(answer.profile()), json));
    }

    /** The bytes as they are sent; not to be changed. */
    byte[] body(boolean gzip) {
        return gzip ? compressed : json;
    }

    String tag() {
        return tag;
    }

    /** How many bytes it takes to hold. */
    int bytes() {
        return json.length + compressed.length + OVERHEAD;
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
