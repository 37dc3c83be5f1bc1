package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class RulingPdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ADDRESS =
            "https://concordat.example/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no";

    private static final Answer COPY =
            Anytown.answer("copy-correspondence", "recipient=other-member&member-copied-recipient=no");
    private static final Answer CONFLICT =
            Anytown.answer("political-activity", "activity=party-membership&post-restricted=yes");

    private static RulingPdf pdf(Answer answer) {
        return new RulingPdf(answer, ADDRESS, TODAY);
    }

    /** The text of a PDF, its lines joined, without the foot of each page. */
    private static String text(Answer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(answer).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static Stream<Answer> answers() {
        return Stream.of(
                COPY,
                CONFLICT,
                Anytown.answer("copy-correspondence", ""),
                Anytown.answer("copy-correspondence", "recipient=chief-officer&needed-for-advice-or-quality=yes"),
                Anytown.answer("ask-for-information", ""),
                Anytown.answer("sign-letter", ""));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_file_says_what_the_ruling_says(Answer answer) throws Exception {
        String text = text(answer);
        RulingWords ruling = new RulingWords(answer.profile(), answer.facts(), answer.ruling());

        List<String> said = new ArrayList<>(List.of("Anytown Borough Council", ruling.heading()));
        ruling.sources().forEach(source -> said.addAll(List.of(source.place(), source.heading(), source.gist())));
        ruling.conditions().forEach(line -> said.addAll(List.of(line.text(), line.where())));
        ruling.duties().forEach(line -> said.addAll(List.of(line.who(), line.text(), line.when(), line.where())));
        ruling.readings().forEach(reading -> said.addAll(List.of(reading.heading(), reading.gist())));
        said.addAll(ruling.route());
        said.addAll(ruling.additions());
        said.add(answer.receipt());
        said.add(RulingTable.ENGINE);
        assertThat(text, said.stream().filter(words -> !inside(text, words)).toList(), is(empty()));
    }

    /** Breaks within a long word leave a blank that is not in the words. */
    private static boolean inside(String text, String words) {
        return text.replace(" ", "").contains(words.replaceAll("\\s+", ""));
    }

    @Test
    void it_says_what_was_told_when_it_was_asked_and_how_to_open_it_again() throws Exception {
        String text = text(COPY);

        assertThat(text, containsString("What you told us"));
        assertThat(text, containsString("Asked on 22 November 2026"));
        assertThat(text, containsString("It is not legal advice"));
        assertThat(text.replace(" ", ""), containsString(ADDRESS));
    }

    @Test
    void where_law_and_protocol_part_the_law_comes_first() throws Exception {
        String text = text(CONFLICT);

        assertThat(text, containsString("By law, you"));
        assertThat(text.indexOf("What the law says") < text.indexOf("What the protocol says"), is(true));
    }

    @Test
    void it_has_a_title_a_language_bookmarks_and_only_embedded_fonts() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(COPY).bytes())) {
            assertThat(document.getDocumentInformation().getTitle(), startsWith("You should not normally"));
            assertThat(document.getDocumentCatalog().getLanguage(), is("en-GB"));
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks.get(0), startsWith("You should not normally"));
            assertThat(bookmarks.get(bookmarks.size() - 1), is("Before you rely on this"));
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.getName(), font.isEmbedded(), is(true));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void it_is_accessible_by_the_standard(Answer answer) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] bytes = pdf(answer).bytes();
        keep(answer, bytes);

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(
                    result.getTestAssertions().stream()
                            .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                            .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                            .toList(),
                    is(empty()));
            assertThat(result.isCompliant(), is(true));
        }
    }

    private static void keep(Answer answer, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        String facts = String.valueOf(answer.facts().known().size());
        Files.write(folder.resolve(answer.question().id() + "-" + facts + ".pdf"), bytes);
    }

    @Test
    void the_file_is_named_after_council_question_and_day() {
        assertThat(pdf(COPY).name(), is("anytown-copy-correspondence-2026-11-22.pdf"));
    }

    @Test
    void its_tag_stands_for_its_words() {
        assertThat(pdf(COPY).tag(), is(pdf(COPY).tag()));
        assertThat(pdf(COPY).tag(), is(not(pdf(CONFLICT).tag())));
        assertThat(pdf(COPY).tag(), is(not(new RulingPdf(COPY, ADDRESS, TODAY.plusDays(1)).tag())));
    }

    @Test
    void a_name_cannot_break_out_of_the_style_sheet() {
        assertThat(
                List.of(PdfPress.style("#123456", "St \"Mary\" } body { x").split("\n")).stream()
                        .filter(line -> line.contains("Mary"))
                        .toList(),
                contains(containsString("\"St \\\"Mary\\\" } body { x\"")));
    }
}
