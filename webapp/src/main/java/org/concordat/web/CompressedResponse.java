package org.concordat.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A response whose body is compressed as it is written, if it is text and not compressed already. */
final class CompressedResponse extends HttpServletResponseWrapper {

    private @Nullable Body body;
    private @Nullable PrintWriter writer;
    private long length = -1;

    /** Whether the response says that it is compressed, which only a reset takes back. */
    private boolean encoded;

    CompressedResponse(HttpServletResponse response) {
        super(response);
        response.addHeader("Vary", "Accept-Encoding");
    }

    /** Writes what is left. Asked twice, it has nothing left. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null) {
            body.close();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // Said first, so that the content type names the encoding that the writer uses.
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    /** The plain length, which is sent only if the body stays plain. */
    @Override
    public void setContentLength(int plain) {
        length = plain;
    }

    @Override
    public void setContentLengthLong(long plain) {
        length = plain;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        super.flushBuffer();
    }

    /** An error's page is not compressed, since the server writes it to the response itself. */
    @Override
    public void sendError(int status) throws IOException {
        startAgain();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        startAgain();
        super.sendError(status, message);
    }

    /** Takes back what was said and written, unless it is too late. */
    void startAgain() {
        if (encoded && !isCommitted()) {
            reset();
        }
    }

    @Override
    public void reset() {
        super.reset();
        encoded = false;
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        body = null;
        writer = null;
        length = -1;
    }

    private static boolean isText(Optional<String> type) {
        return type.filter(t -> t.startsWith("text/") || t.contains("json") || t.contains("xml") || t.contains("yaml"))
                .isPresent();
    }

    /** The body: decides at its first byte, when the headers are known, whether to compress. */
    private final class Body extends ServletOutputStream {

        private final ServletOutputStream plain;
        private @Nullable GZIPOutputStream gzip;
        private boolean decided;
        private boolean closed;

        Body(ServletOutputStream plain) {
            this.plain = plain;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (!decided) {
                decide();
            }
            if (gzip == null) {
                plain.write(bytes, from, count);
            } else {
                gzip.write(bytes, from, count);
            }
        }

        private void decide() throws IOException {
            decided = true;
            boolean plainText = isText(Optional.ofNullable(getContentType())) && !containsHeader("Content-Encoding");
            if (encoded || plainText) {
                encoded = true;
                setHeader("Content-Encoding", "gzip");
                gzip = new GZIPOutputStream(plain);
            } else if (length >= 0) {
                CompressedResponse.super.setContentLengthLong(length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (gzip == null) {
                plain.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            if (gzip == null) {
                plain.close();
            } else {
                gzip.close();
            }
        }

        @Override
        public boolean isReady() {
            return plain.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Compressed answers are written at once.");
        }
    }
}
