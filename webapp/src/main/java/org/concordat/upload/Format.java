package org.concordat.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.concordat.upload.UnreadableFile.Reason;

/** What kinds of file are read. A file is what its content says, and its name has to agree. */
public enum Format {
    TEXT("text file", "txt"),
    DOCX("Word document", "docx"),
    PDF("PDF", "pdf"),
    HTML("web page", "html?");

    private static final int HEAD = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final String title;
    private final String ending;

    Format(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /**
     * The format of a file, by its content.
     *
     * @throws UnreadableFile if it is none of these, or its name says another one
     */
    static Format of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        Format named = null;
        for (Format format : values()) {
            named = lower.matches("(?s).*\\." + format.ending) ? format : named;
        }
        if (named == null) {
            throw new UnreadableFile(Reason.UNKNOWN_NAME, name);
        }
        Format found = sniffed(name, content);
        boolean fragment = named == HTML && found == TEXT && looksMarkedUp(content);
        if (found != named && !fragment) {
            throw new UnreadableFile(Reason.WRONG_NAME, name, named.title, found.title);
        }
        return named;
    }

    private static Format sniffed(String name, byte[] content) {
        String head = head(content);
        if (starts(content, ZIP)) {
            return DOCX;
        }
        if (starts(content, OLE)) {
            throw new UnreadableFile(Reason.OLD_WORD_OR_PROTECTED, name);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf") || !PlainText.isText(content)) {
            throw new UnreadableFile(Reason.UNKNOWN_CONTENT, name);
        }
        String start = head.replaceFirst("^\\W*?(?=<)", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.matches(
                        "(?s)(?:<\\?xml.{0,200}?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*")
                ? HTML
                : TEXT;
    }

    private static boolean looksMarkedUp(byte[] content) {
        return head(content).matches("(?s).*</?[a-zA-Z][a-zA-Z0-9]*[\\s>].*");
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
