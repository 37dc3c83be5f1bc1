package org.concordat.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** A PDF made for a test. */
final class Pdf {

    private Pdf() {}

    /** A page for each line, and a script that nobody runs. */
    static byte[] of(String... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    static byte[] protectedBy(String password) throws IOException {
        try (PDDocument document = document("Secret")) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String words : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
        }
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF put together by hand: the objects are numbered from 1, the first is the catalogue. */
    static byte[] raw(List<byte[]> objects) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        bytes.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", bytes.size()));
            bytes.write(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            bytes.write(objects.get(i));
            bytes.write("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        int at = bytes.size();
        bytes.write(
                (table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF")
                        .getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    static byte[] object(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] stream(String dictionary, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(object("<< " + dictionary + " /Length " + content.length + " >>\nstream\n"));
        bytes.write(content);
        bytes.write(object("\nendstream"));
        return bytes.toByteArray();
    }
}
