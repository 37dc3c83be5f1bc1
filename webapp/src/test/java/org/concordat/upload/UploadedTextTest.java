package org.concordat.upload;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadedTextTest {

    private static List<String> lines(String name, byte[] content) {
        return UploadedText.read(name, content).text().lines().toList();
    }

    @Test
    void a_text_file_is_read_as_it_is_in_the_encodings_that_people_have() {
        String words = "1. The Mayor\u2019s lamp costs \u00a35.";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(charset.name(), lines("a.txt", words.getBytes(charset)), contains(words));
        }
    }

    @Test
    void a_word_document_gets_the_numbers_that_word_prints() throws IOException {
        byte[] docx = new Docx()
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + Docx.level(0, "decimal", "%1.")
                        + Docx.level(1, "decimal", "%1.%2") + Docx.level(2, "lowerLetter", "(%3)")
                        + Docx.level(3, "lowerRoman", "(%4)") + "</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"8\">" + Docx.level(0, "bullet", "\uf0b7")
                        + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
                .styles("<w:style w:styleId=\"Clause\"><w:pPr>" + Docx.list(1, 1) + "</w:pPr></w:style>"
                        + "<w:style w:styleId=\"Narrow\"><w:basedOn w:val=\"Clause\"/></w:style>")
                .body(Docx.paragraph(Docx.list(1, 0), "Lamps")
                        + Docx.paragraph("<w:pStyle w:val=\"Clause\"/>", "Light them.")
                        + Docx.paragraph("<w:pStyle w:val=\"Narrow\"/>", "Trim them:")
                        + Docx.paragraph(Docx.list(1, 2), "in spring,")
                        + Docx.paragraph(Docx.list(1, 2), "and")
                        + Docx.paragraph(Docx.list(1, 3), "again.")
                        + Docx.paragraph(Docx.list(2, 0), "A point.")
                        + Docx.paragraph("", "Plain.")
                        + Docx.paragraph(Docx.list(1, 0), "Oil")
                        + Docx.paragraph("<w:pStyle w:val=\"Clause\"/>", "Pour it.")
                        + Docx.paragraph("<w:pStyle w:val=\"Clause\"/>" + Docx.list(0, 0), "Unnumbered.")
                        + Docx.paragraph(Docx.list(3, 0), "Anew"))
                .bytes();
        assertThat(
                lines("a.docx", docx),
                contains(
                        "1. Lamps",
                        "1.1 Light them.",
                        "1.2 Trim them:",
                        "(a) in spring,",
                        "(b) and",
                        "(i) again.",
                        "\u2022 A point.",
                        "Plain.",
                        "2. Oil",
                        "2.1 Pour it.",
                        "Unnumbered.",
                        "1. Anew"));
    }

    @Test
    void of_a_word_document_the_words_that_stand_are_read_and_those_that_were_struck_are_not() throws IOException {
        byte[] docx = new Docx()
                .body("<w:p><w:r><w:t>Officers </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>must</w:t></w:r></w:ins><w:r><w:t> co</w:t><w:noBreakHyphen/><w:t>operate.</w:t>"
                        + "<w:instrText>INCLUDETEXT \"c:/secret\"</w:instrText></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/><w:tabs><w:tab w:val=\"right\"/></w:tabs></w:pPr>"
                        + "<w:r><w:t>1. Lamps</w:t><w:tab/><w:t>3</w:t></w:r></w:p>")
                .part("word/vbaProject.bin", new byte[] {1, 2, 3})
                .bytes();
        assertThat(lines("a.docx", docx), contains("Officers must co-operate.", "1. Lamps .... 3"));
    }

    @Test
    void a_web_page_is_read_in_paragraphs_and_its_lists_are_numbered_as_a_browser_does() {
        String page = "<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav>"
                + "<h1>1. Lamps</h1><p>Light\n <b>them</b>.</p><ol start=3><li>Oil<li value=7>Wick</ol>"
                + "<ol type=a><li>one</li><li><p>two</p></li></ol><ul><li>point</li></ul>"
                + "<script>alert(1)</script><p hidden>secret</p>A line<br>and another"
                + "<img src=http://192.0.2.1/x.png></body></html>";
        assertThat(
                lines("a.htm", page.getBytes(StandardCharsets.UTF_8)),
                contains(
                        "1. Lamps",
                        "Light them.",
                        "3. Oil",
                        "7. Wick",
                        "(a) one",
                        "(b) two",
                        "\u2022 point",
                        "A line",
                        "and another"));
    }

    @Test
    void a_pdf_is_read_line_by_line_with_its_pages() throws IOException {
        List<String> lines = lines("a.PDF", Pdf.of("1.1 Light the lamps.", "1.2 Trim them."));
        assertThat(lines, hasItem("1.1 Light the lamps."));
        assertThat(UploadedText.read("a.pdf", Pdf.of("One", "Two")).text(), containsString("\f"));
        assertThat(String.join("", lines), not(containsString("alert")));
    }

    @Test
    void what_was_read_can_be_cut_into_clauses() throws IOException {
        assertThat(
                UploadedText.read("a.pdf", Pdf.of("1.1 Light the lamps."))
                        .manuscript()
                        .blocks()
                        .size(),
                is(1));
    }

    @Test
    void the_character_nul_is_no_word_of_any_file() {
        Effort effort = new Effort(20);
        effort.write("The Clerk\0 writes.");

        assertThat(effort.text(), is("The Clerk writes."));
    }
}
