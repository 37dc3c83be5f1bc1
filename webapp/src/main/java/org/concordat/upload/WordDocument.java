package org.concordat.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.concordat.upload.UnreadableFile.Reason;

/**
 * Reads a Word document (ECMA-376 part 1): the text of its body with tracked changes accepted, each paragraph with the
 * number that Word computes for it. Only three parts of the package are looked at; macros, pictures, headers, footnotes
 * and whatever else lies in it are not.
 */
final class WordDocument {

    private static final String BODY = "word/document.xml";
    private static final String LISTS = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int MOST_ENTRIES = 2000;
    /** Elements whose text is not, or is no longer, the document's: what was deleted or moved away, and second versions. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange");

    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final Effort effort;
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private String list = "";
    private String level = "";

    private WordDocument(byte[] body, WordNumbering numbering, Effort effort) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
        this.numbering = numbering;
        this.effort = effort;
    }

    static void read(String name, byte[] content, Effort effort) throws IOException, XMLStreamException {
        Map<String, byte[]> parts = parts(content, effort);
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw new UnreadableFile(Reason.UNKNOWN_CONTENT, name);
        }
        WordNumbering numbering = WordNumbering.of(parts.get(LISTS), parts.get(STYLES));
        new WordDocument(body, numbering, effort).readBody();
    }

    /** The parts that are looked at. All others are unpacked too, because only so it is known what they come to. */
    private static Map<String, byte[]> parts(byte[] content, Effort effort) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean needed = Set.of(BODY, LISTS, STYLES).contains(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                byte[] some = new byte[8192];
                for (int n = zip.read(some); n >= 0; n = zip.read(some)) {
                    effort.unpack(n);
                    if (needed) {
                        part.write(some, 0, n);
                    }
                }
                if (++entries > MOST_ENTRIES || (needed && parts.put(entry.getName(), part.toByteArray()) != null)) {
                    throw new UnreadableFile(Reason.DAMAGED, Format.DOCX.title());
                }
            }
        }
        return parts;
    }

    private void readBody() throws XMLStreamException {
        int leftOut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            effort.step();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile(Reason.ENTITIES);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                leftOut += leftOut > 0 || LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
                if (leftOut == 0) {
                    start(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (leftOut > 0) {
                    leftOut--;
                } else if (xml.getLocalName().equals("p")) {
                    close();
                }
            }
        }
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "p" -> close();
            case "pStyle" -> style = value();
            case "numId" -> list = value();
            case "ilvl" -> level = value();
            case "t" -> {
                // Text boxes hold paragraphs; the text itself never holds elements.
                int event = xml.next();
                while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                    paragraph.append(xml.getText());
                    event = xml.next();
                }
            }
            case "tab", "ptab" -> tab();
            case "br", "cr" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> {}
        }
    }

    /** A tab between words, and not the position of one, which has a value. In a list of contents it stands for leaders. */
    private void tab() {
        if (value().isEmpty()) {
            paragraph.append(style.startsWith("TOC") ? " .... " : " ");
        }
    }

    private String value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void close() {
        String words = paragraph.toString().strip();
        if (!words.isEmpty()) {
            effort.paragraph(numbering.next(style, list, level) + " " + words);
        }
        paragraph.setLength(0);
        style = "";
        list = "";
        level = "";
    }
}
