package org.concordat.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a text file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
final class PlainText {

    private PlainText() {}

    static void read(byte[] content, Effort effort) {
        effort.write(text(content));
    }

    /** Whether bytes are text: no control characters but those that divide lines and pages. */
    static boolean isText(byte[] content) {
        return text(content).chars().noneMatch(c -> (c < ' ' && "\t\n\r\f\u000b\u001a".indexOf(c) < 0) || c == 0xfffd);
    }

    private static String text(byte[] content) {
        Charset marked = mark(content);
        try {
            return (marked == null ? StandardCharsets.UTF_8 : marked)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static @Nullable Charset mark(byte[] content) {
        boolean two = content.length > 1;
        boolean utf16 = two
                && ((content[0] == (byte) 0xfe && content[1] == (byte) 0xff)
                        || (content[0] == (byte) 0xff && content[1] == (byte) 0xfe));
        return utf16 ? StandardCharsets.UTF_16 : null;
    }
}
