package org.concordat.upload;

import org.concordat.upload.UnreadableFile.Reason;

/** What reading one file may cost: time, steps, unpacked bytes and characters. Readers say what they spend. */
final class Effort {

    /** The most characters that are read from a file: some 300 pages. */
    static final int MOST_CHARACTERS = 1_000_000;
    /** The most that the text of a file may unpack to, in bytes. */
    static final int MOST_UNPACKED = 64 << 20;

    private final long seconds;
    private final long end;
    private long unpacked;
    private final StringBuilder text = new StringBuilder();

    Effort(long seconds) {
        this.seconds = seconds;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    /** One more step. */
    void step() {
        if (System.nanoTime() - end > 0) {
            throw new UnreadableFile(Reason.TOO_SLOW, seconds);
        }
    }

    /** Bytes that were unpacked. */
    void unpack(int bytes) {
        step();
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, MOST_UNPACKED >> 20);
        }
    }

    /** Words that were read; NUL, which some PDFs name for a sign, is none and cannot be kept. */
    void write(CharSequence read) {
        step();
        String words = read.toString().replace("\0", "");
        if (text.length() + words.length() > MOST_CHARACTERS) {
            throw new UnreadableFile(Reason.TOO_MUCH_TEXT, MOST_CHARACTERS);
        }
        text.append(words);
    }

    /** A paragraph that was read, on a line of its own. */
    void paragraph(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            write(line + "\n");
        }
    }

    /** Everything that was read. */
    String text() {
        return text.toString();
    }
}
