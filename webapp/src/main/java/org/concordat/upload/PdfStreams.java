package org.concordat.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.concordat.upload.UnreadableFile.Reason;

/**
 * Looks at what a PDF's packed parts unpack to, before PDFBox unpacks them into memory without a limit: first every part
 * as it lies in the file, since the tables of a PDF are packed too and are read on loading, then every part as PDFBox
 * sees it. Text is packed with Flate alone; what packs twice or otherwise is refused.
 */
final class PdfStreams {

    private static final Pattern START = Pattern.compile("stream *\r?\n?");
    private static final Pattern UNUSUAL =
            Pattern.compile("/(?:LZW|RunLengthDecode|RL\\b)|/[A-Za-z0-9]*#[0-9A-Fa-f]{2}[A-Za-z0-9#]*(?=Decode)");
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");

    private PdfStreams() {}

    static void checkRaw(byte[] content, Effort effort) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        if (UNUSUAL.matcher(raw).find()) {
            throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, Effort.MOST_UNPACKED >> 20);
        }
        Matcher start = START.matcher(raw);
        while (start.find()) {
            // Each by itself: pictures count here too, and those are never unpacked.
            inflate(content, start.end(), effort);
        }
    }

    static void check(COSDocument document, Effort effort) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            effort.step();
            COSObject object = document.getObjectFromPool(key);
            if (object != null
                    && object.getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                List<String> filters = filters(stream.getFilters());
                if (filters.size() > 1 || !FLATE.containsAll(filters)) {
                    throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, Effort.MOST_UNPACKED >> 20);
                }
                if (!filters.isEmpty()) {
                    try (InputStream in = stream.createRawInputStream()) {
                        effort.unpack(inflate(in.readAllBytes(), 0, effort));
                    }
                }
            }
        }
    }

    private static List<String> filters(COSBase filters) {
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray array) {
            array.toList().forEach(each -> names.add(each instanceof COSName name ? name.getName() : "?"));
        }
        return names;
    }

    private static int inflate(byte[] content, int from, Effort effort) {
        Inflater inflater = new Inflater();
        int unpacked = 0;
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] some = new byte[8192];
            for (int n = inflater.inflate(some); n > 0; n = inflater.inflate(some)) {
                effort.step();
                unpacked += n;
                if (unpacked > Effort.MOST_UNPACKED) {
                    throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, Effort.MOST_UNPACKED >> 20);
                }
            }
        } catch (DataFormatException e) {
            // Not packed with Flate, or damaged from here on.
        } finally {
            inflater.end();
        }
        return unpacked;
    }
}
