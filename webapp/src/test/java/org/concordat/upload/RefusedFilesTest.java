package org.concordat.upload;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.concordat.upload.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file here is refused with its reason and a sentence, within the time limit. */
@Timeout(40)
class RefusedFilesTest {

    private static void refused(Reason reason, String name, byte[] content) {
        refused(reason, name, content, 20);
    }

    private static void refused(Reason reason, String name, byte[] content, long seconds) {
        UnreadableFile refusal =
                assertThrows(UnreadableFile.class, () -> UploadedText.read(name, content, seconds), reason.name());
        assertThat(refusal.getMessage(), refusal.reason(), is(reason));
        assertThat(refusal.getMessage(), endsWith("."));
        assertThat(refusal.getMessage(), not(containsString("{")));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zeroes(int size) {
        return new byte[size];
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void an_empty_file_is_refused() {
        refused(Reason.EMPTY, "a.txt", new byte[0]);
    }

    @Test
    void a_file_beyond_the_largest_size_is_refused() {
        refused(Reason.TOO_LARGE, "a.txt", zeroes(UploadedText.MOST_BYTES + 1));
    }

    @Test
    void a_name_that_says_nothing_or_something_else_is_refused() throws IOException {
        refused(Reason.UNKNOWN_NAME, "protocol", text("words"));
        refused(Reason.UNKNOWN_NAME, "a.docm", new Docx().body("").bytes());
        refused(Reason.WRONG_NAME, "a.txt", Pdf.of("words"));
        refused(Reason.WRONG_NAME, "a.pdf", new Docx().body("").bytes());
        refused(Reason.WRONG_NAME, "a.docx", text("words"));
        refused(Reason.WRONG_NAME, "a.txt", text("<!DOCTYPE html><p>words"));
        refused(Reason.WRONG_NAME, "a.html", text("words alone"));
    }

    @Test
    void content_that_is_none_of_the_four_kinds_is_refused() throws IOException {
        refused(Reason.UNKNOWN_CONTENT, "a.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1});
        refused(Reason.UNKNOWN_CONTENT, "a.txt", text("{\\rtf1 words}"));
        refused(
                Reason.UNKNOWN_CONTENT,
                "a.docx",
                new Docx().part("xl/workbook.xml", "<workbook/>").bytes());
    }

    @Test
    void an_old_or_protected_word_document_is_refused() {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};
        refused(Reason.OLD_WORD_OR_PROTECTED, "a.docx", ole);
    }

    @Test
    void a_zip_bomb_in_the_body_or_in_a_part_that_nobody_needs_is_refused() throws IOException {
        byte[] bomb = zeroes(Effort.MOST_UNPACKED + 1);
        refused(
                Reason.UNPACKS_TOO_LARGE,
                "a.docx",
                new Docx().part("word/document.xml", bomb).bytes());
        refused(
                Reason.UNPACKS_TOO_LARGE,
                "a.docx",
                new Docx().body("").part("word/media/image1.png", bomb).bytes());
    }

    @Test
    void a_word_document_that_declares_entities_is_refused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read this");
        String external = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String declaration : List.of(external, laughs)) {
            refused(
                    Reason.ENTITIES,
                    "a.docx",
                    new Docx()
                            .part("word/document.xml", declaration + "<w><p><t>&x;&b;</t></p></w>")
                            .bytes());
            refused(
                    Reason.ENTITIES,
                    "a.docx",
                    new Docx()
                            .body(Docx.paragraph("", "words"))
                            .part("word/numbering.xml", declaration + "<numbering/>")
                            .bytes());
        }
    }

    @Test
    void a_word_document_that_is_no_xml_is_refused() throws IOException {
        refused(Reason.DAMAGED, "a.docx", new Docx().body("<w:p>").bytes());
    }

    @Test
    void more_text_than_any_protocol_has_is_refused() throws IOException {
        refused(Reason.TOO_MUCH_TEXT, "a.txt", text("word ".repeat(Effort.MOST_CHARACTERS / 5 + 1)));
        String paragraph = Docx.paragraph("", "word ".repeat(2000));
        refused(
                Reason.TOO_MUCH_TEXT,
                "a.docx",
                new Docx().body(paragraph.repeat(101)).bytes());
    }

    @Test
    void a_file_without_words_is_refused() throws IOException {
        refused(Reason.NO_TEXT, "a.pdf", Pdf.of(""));
        refused(Reason.NO_TEXT, "a.docx", new Docx().body("<w:p/>").bytes());
        refused(Reason.NO_TEXT, "a.html", text("<html><script>words()</script></html>"));
    }

    @Test
    void a_protected_pdf_with_a_password_or_without_is_refused() throws IOException {
        refused(Reason.PROTECTED, "a.pdf", Pdf.protectedBy("guess"));
        refused(Reason.PROTECTED, "a.pdf", Pdf.protectedBy(""));
    }

    @Test
    void a_pdf_that_is_cut_off_or_no_pdf_is_refused() throws IOException {
        refused(Reason.DAMAGED, "a.pdf", text("%PDF-1.7\nwords and nothing else"));
    }

    @Test
    void a_pdf_with_more_pages_than_are_read_is_refused() throws IOException {
        refused(
                Reason.TOO_MANY_PAGES,
                "a.pdf",
                Pdf.of(" ,".repeat(PdfText.MOST_PAGES + 1).split(",", -1)));
    }

    @Test
    void a_pdf_that_unpacks_without_end_once_twice_or_otherwise_is_refused() throws IOException {
        byte[] bomb = packed(zeroes(Effort.MOST_UNPACKED + 1));
        refused(Reason.UNPACKS_TOO_LARGE, "a.pdf", page(Pdf.stream("/Filter /FlateDecode", bomb)));
        refused(
                Reason.UNPACKS_TOO_LARGE,
                "a.pdf",
                page(Pdf.stream("/Filter [/FlateDecode /FlateDecode]", packed(bomb))));
        refused(Reason.UNPACKS_TOO_LARGE, "a.pdf", page(Pdf.stream("/Filter /LZWDecode", zeroes(10))));
        refused(Reason.UNPACKS_TOO_LARGE, "a.pdf", page(Pdf.stream("/Filter /L#5aWDecode", zeroes(10))));
    }

    private static byte[] page(byte[] content, byte[]... more) throws IOException {
        List<byte[]> objects = new ArrayList<>(List.of(
                Pdf.object("<< /Type /Catalog /Pages 2 0 R >>"),
                Pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                Pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                        + " /Resources << /XObject << /A 5 0 R >> >> >>"),
                content));
        objects.addAll(List.of(more));
        return Pdf.raw(objects);
    }

    @Test
    void a_pdf_whose_parts_call_each_other_for_ever_is_refused() throws IOException {
        List<byte[]> forms = new ArrayList<>();
        for (int n = 5; n < 25; n++) {
            String resources = "/Resources << /XObject << /A " + (n + 1) + " 0 R >> >>";
            forms.add(Pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + (n < 24 ? resources : ""),
                    Pdf.object(n < 24 ? "/A Do ".repeat(10) : "q Q")));
        }
        refused(Reason.TOO_SLOW, "a.pdf", page(Pdf.stream("", Pdf.object("/A Do")), forms.toArray(byte[][]::new)), 2);
    }

    @Test
    void a_pdf_whose_pages_are_their_own_children_is_refused() throws IOException {
        byte[] loop = Pdf.raw(List.of(
                Pdf.object("<< /Type /Catalog /Pages 2 0 R >>"),
                Pdf.object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")));
        // PDFBox leaves out what is its own child, and nothing is left.
        refused(Reason.NO_TEXT, "a.pdf", loop, 5);
    }

    @Test
    void a_pdf_that_is_nested_too_deeply_is_refused() throws IOException {
        byte[] deep = Pdf.raw(List.of(
                Pdf.object("<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(200_000) + " >>"),
                Pdf.object("<< /Type /Pages /Kids [] /Count 0 >>")));
        refused(Reason.DAMAGED, "a.pdf", deep, 10);
    }
}
