package org.concordat.upload;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.concordat.official.Manuscript;
import org.concordat.official.OfficialText;
import org.concordat.protocol.Clause;
import org.concordat.upload.UnreadableFile.Reason;

/**
 * The text of a file that somebody loaded.
 *
 * @param format what the file was
 * @param text its words: of a Word document or a web page a paragraph a line, with the numbers that automatic lists
 *     print; of a text file or a PDF the lines as they are, pages divided by form feeds
 */
public record UploadedText(Format format, String text) {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    private static final long SECONDS = 20;

    /** The most paragraphs that are cut into clauses; a protocol has some hundreds. */
    private static final int MOST_PARAGRAPHS = 5_000;

    /**
     * The most files that are read at a time. A reader that was left behind after its time counts until it ends, so that
     * there are never more of those than this either.
     */
    private static final int MOST_AT_A_TIME = 3;

    /** How long one more waits for a place, in seconds: most files are read in less. */
    private static final int LONGEST_WAIT = 2;

    private static final Semaphore READERS = new Semaphore(MOST_AT_A_TIME);

    /** A file's text cut into clauses. */
    public record Cut(UploadedText file, OfficialText text) {}

    /**
     * Reads a file. It takes 20 seconds at the most; nothing in the file is executed, nothing that it names is fetched.
     *
     * @param name the file's name, for its ending
     * @throws UnreadableFile with a sentence for whoever sent it
     */
    public static UploadedText read(String name, byte[] content) {
        return read(name, content, SECONDS);
    }

    /**
     * Reads a file and cuts its text into the clauses of an inventory, within the same 20 seconds.
     *
     * @param name the file's name, for its ending
     * @throws UnreadableFile with a sentence for whoever sent it
     */
    public static Cut cut(String name, byte[] content, List<Clause> inventory) {
        return read(name, content, SECONDS, file -> {
            Manuscript manuscript = file.manuscript();
            if (manuscript.size() > MOST_PARAGRAPHS) {
                throw new UnreadableFile(Reason.TOO_MANY_PARAGRAPHS, MOST_PARAGRAPHS);
            }
            return new Cut(file, OfficialText.cut(manuscript, inventory));
        });
    }

    static UploadedText read(String name, byte[] content, long seconds) {
        return read(name, content, seconds, Function.identity());
    }

    private static <T> T read(String name, byte[] content, long seconds, Function<UploadedText, T> use) {
        if (content.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE, (content.length >> 20) + 1, MOST_BYTES >> 20);
        }
        Format format = Format.of(name, content);
        Effort effort = new Effort(seconds);
        // A thread of its own, because a parser that loops can be left behind but not stopped.
        FutureTask<T> reading = new FutureTask<>(() -> {
            switch (format) {
                case TEXT -> PlainText.read(content, effort);
                case DOCX -> WordDocument.read(name, content, effort);
                case PDF -> PdfText.read(content, effort);
                case HTML -> WebPage.read(content, effort);
            }
            if (effort.text().isBlank()) {
                throw new UnreadableFile(Reason.NO_TEXT, format.title());
            }
            return use.apply(new UploadedText(format, effort.text()));
        });
        takePlace();
        Thread thread = new Thread(
                () -> {
                    try {
                        reading.run();
                    } finally {
                        READERS.release();
                    }
                },
                "concordat-upload");
        thread.setDaemon(true);
        thread.start();
        return result(reading, format, seconds);
    }

    private static void takePlace() {
        try {
            if (READERS.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnreadableFile(Reason.TOO_BUSY);
    }

    private static <T> T result(FutureTask<T> reading, Format format, long seconds) {
        try {
            return reading.get(seconds + 1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new UnreadableFile(Reason.TOO_SLOW, seconds);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.TOO_SLOW, seconds);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFile refused) {
                throw refused;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, Effort.MOST_UNPACKED >> 20);
            }
            // Whatever a parser throws at a malformed file, a stack overflow at a deep one included.
            throw new UnreadableFile(Reason.DAMAGED, format.title());
        }
    }

    /** The text as paragraphs, to be cut into clauses. */
    public Manuscript manuscript() {
        return format == Format.DOCX || format == Format.HTML
                ? Manuscript.ofParagraphs(text.lines().toList())
                : Manuscript.ofLines(text);
    }
}
