package org.concordat.upload;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.concordat.official.FoundClause;
import org.concordat.official.Manuscript;
import org.concordat.official.OfficialText;
import org.concordat.official.OfficialText.Use;
import org.concordat.official.Redline;
import org.concordat.official.Redline.Fate;
import org.concordat.protocol.Clause;
import org.concordat.protocol.ClauseInventory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The councils' own documents, which are not part of the project, set as a Word document, a web page and a PDF, loaded
 * and cut. Runs where {@code -Dofficial.texts=FOLDER} names a folder with a file {@code ID.txt} for each.
 */
class SeedsAsFilesTest {

    @Test
    void every_clause_is_found_with_the_same_words_whatever_file_the_document_comes_in() throws IOException {
        String folder = System.getProperty("official.texts");
        Assumptions.assumeTrue(
                folder != null,
                "Not run, since the councils' own documents are not part of the project. With each in a folder as ID.txt:"
                        + " mvn -pl core,webapp -am test -Dtest='Seeds*' -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dofficial.texts=FOLDER");
        List<String> faults = new ArrayList<>();
        List<Path> inventories;
        try (Stream<Path> files = Files.walk(Path.of(".."), 8)) {
            inventories = files.filter(
                            f -> f.endsWith("clauses.yaml") && f.toString().contains("src/main/resources"))
                    .toList();
        }
        for (Path inventory : inventories) {
            String id = id(inventory);
            List<Clause> clauses;
            try (InputStream in = Files.newInputStream(inventory)) {
                clauses = ClauseInventory.read(inventory.toString(), in);
            }
            byte[] text = Files.readAllBytes(Path.of(folder, id + ".txt"));
            OfficialText plain =
                    OfficialText.cut(UploadedText.read(id + ".txt", text).manuscript(), clauses);
            compare(id, "docx", plain, docx(plain), clauses, faults);
            compare(id, "html", plain, html(plain), clauses, faults);
            compare(id, "pdf", plain, pdf(new String(text, StandardCharsets.UTF_8)), clauses, faults);
        }
        assertThat(inventories.size(), is(5));
        assertThat(faults, is(empty()));
    }

    private static void compare(
            String id, String ending, OfficialText plain, byte[] file, List<Clause> clauses, List<String> faults) {
        Manuscript manuscript = UploadedText.read(id + "." + ending, file).manuscript();
        OfficialText loaded = OfficialText.cut(manuscript, clauses);
        loaded.notFound().forEach(c -> faults.add(id + " as " + ending + " lacks " + c.clause()));
        loaded.unplaced().forEach(p -> faults.add(id + " as " + ending + " leaves unplaced: " + p.words()));
        Redline.between(plain, loaded).changes().stream()
                .filter(change -> change.fate() != Fate.UNCHANGED)
                .forEach(change -> faults.add(id + " as " + ending + ": " + change));
        System.out.println(id + " as " + ending + ": "
                + loaded.clauses().stream().filter(FoundClause::isCertain).count() + " of " + clauses.size()
                + " certain, " + paragraphs(loaded) + " paragraphs (as text " + paragraphs(plain) + ")");
    }

    private static long paragraphs(OfficialText text) {
        return text.parts().stream().filter(part -> part.use() == Use.CLAUSE).count();
    }

    private static byte[] docx(OfficialText text) throws IOException {
        StringBuilder body = new StringBuilder();
        text.parts().forEach(part -> body.append(Docx.paragraph("", escaped(part.words()))));
        return new Docx().body(body.toString()).bytes();
    }

    private static byte[] html(OfficialText text) {
        StringBuilder body = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
        text.parts().forEach(part -> body.append("<p>").append(escaped(part.words())));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream face =
                        SeedsAsFilesTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            List<String> lines = text.replaceAll("[\\ue000-\\uf8ff\\u2751]", "\u2022")
                    .replace('\u2010', '-')
                    .lines()
                    .toList();
            for (int from = 0; from < lines.size(); from += 55) {
                page(document, font, lines.subList(from, Math.min(from + 55, lines.size())));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(13);
            content.newLineAtOffset(50, 790);
            for (String line : lines) {
                content.showText(line.stripTrailing().replace("\t", " "));
                content.newLine();
            }
            content.endText();
        }
    }

    private static String id(Path inventory) throws IOException {
        Path folder = inventory;
        while (!folder.endsWith("resources")) {
            folder = folder.getParent();
        }
        Properties manifest = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/concordat-plugin.properties"))) {
            manifest.load(in);
        }
        return manifest.getProperty("id");
    }
}
