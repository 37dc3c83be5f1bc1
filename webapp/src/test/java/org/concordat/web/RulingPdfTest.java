package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.BeforeAll;
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
    private static final String ROOT = "https://concordat.example";

    private static final PageQuery COPY =
            Anytown.query("copy-correspondence", "recipient=other-member&member-copied-recipient=no");
    private static final PageQuery CONFLICT =
            Anytown.query("inspect-document", "business-of=council-or-committee-meeting&content=ordinary");

    private static RulingPdf pdf(PageQuery query) {
        return new RulingPdf(council(query), query, ROOT, TODAY);
    }

    private static LoadedProfile council(PageQuery query) {
        return query.equals(CONFLICT) ? Anytown.SECRETIVE : Anytown.PROFILE;
    }

    private static String text(PageQuery query) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(query).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @BeforeAll
    static void wake_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<PageQuery> answers() {
        return Stream.of(
                COPY,
                CONFLICT,
                Anytown.query("copy-correspondence", "recipient=not-sure"),
                Anytown.query("copy-correspondence", "recipient=chief-officer&needed-for-advice-or-quality=yes"),
                Anytown.query("ask-for-information", ""),
                Anytown.query("political-activity", "activity=party-membership&post-restricted=yes"),
                Anytown.query("sign-letter", ""));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_file_says_what_the_page_says(PageQuery query) throws Exception {
        String text = text(query);
        Answer answer = Answer.of(council(query), query.given().facts());
        AskLinks links = new AskLinks(council(query), answer.question(), query);
        AnswerView page = new AnswerView(answer, query, links, LocalDate.of(2026, 11, 22));

        List<String> said = new ArrayList<>(List.of(
                "Anytown Borough Council",
                page.getVerdict().getLabel(),
                page.getVerdict().getHeading(),
                page.getVerdict().getAddressed(),
                page.getVerdict().getStrength(),
                page.getVerdict().getAlso(),
                page.getMayConflict(),
                page.getVerdict().getFindOut(),
                page.getReliance().getNote(),
                ROOT + links.here(),
                answer.receipt(),
                RulingTable.ENGINE));
        page.getVerdict().getReasons().forEach(reason -> said.addAll(List.of(reason.text(), reason.place())));
        page.getClauses()
                .getAll()
                .forEach(clause -> said.addAll(List.of(clause.place(), clause.heading(), clause.gist())));
        page.getLaw().getSections().forEach(section -> said.addAll(List.of(section.heading(), section.gist())));
        Stream.of(page.getDuties().yours(), page.getDuties().others())
                .flatMap(List::stream)
                .forEach(duty -> said.addAll(List.of(duty.who(), duty.text(), duty.when(), duty.source())));
        said.addAll(page.getDuties().when());
        page.getRoute().steps().forEach(step -> said.addAll(List.of(step.before(), step.who(), step.after())));
        page.getClauses().getReadings().forEach(reading -> said.addAll(List.of(reading.heading(), reading.gist())));
        Stream.of(
                        page.getVerdict().getBlocks(),
                        page.getOtherwise().getChanges(),
                        page.isOpen()
                                ? List.<OpenEnds.Line>of()
                                : page.getOtherwise().getUntold())
                .flatMap(List::stream)
                .forEach(line -> said.add(line.text()));
        said.addAll(page.getOtherwise().getWhyNot());
        assertThat(text, said.stream().filter(words -> !inside(text, words)).toList(), is(empty()));
    }

    /** Breaks within a long word leave a blank that is not in the words. */
    private static boolean inside(String text, String words) {
        return text.replace(" ", "").contains(words.replaceAll("\\s+", ""));
    }

    @Test
    void it_says_what_was_told_and_when_it_was_asked() throws Exception {
        String text = text(Anytown.query("copy-correspondence", "recipient=other-member&confidential=not-sure"));

        assertThat(text, containsString("What you told us"));
        assertThat(text, containsString("Who would the officer copy it to? Another councillor"));
        assertThat(text, containsString("Is the email or letter confidential? Not sure"));
        assertThat(text, containsString("Answer given on 22 November 2026."));
        assertThat(text, containsString("It is not legal advice"));
        assertThat(inside(text, "recipient=other-member&confidential=not-sure"), is(true));
    }

    @Test
    void where_law_and_protocol_part_the_law_comes_first() throws Exception {
        String text = text(CONFLICT);

        assertThat(text, containsString("By law you are entitled to see this document, although the protocol says no"));
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
    void it_is_accessible_by_the_standard(PageQuery query) throws Exception {
        byte[] bytes = pdf(query).bytes();
        keep(query, bytes);

        assertThat(faults(bytes), is(empty()));
    }

    /** What veraPDF finds against PDF/UA-1. */
    private static List<String> faults(byte[] bytes) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .toList();
            assertThat(faults.isEmpty(), is(result.isCompliant()));
            return faults;
        }
    }

    private static void keep(PageQuery query, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        String name = query.given().facts().question().id() + "-"
                + query.given().facts().known().size();
        Files.write(folder.resolve(name + ".pdf"), bytes);
    }

    @Test
    void the_judge_of_accessibility_is_awake() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(faults(plain.toByteArray()), is(not(empty())));
    }

    @Test
    void the_file_is_named_after_council_question_and_day() {
        assertThat(pdf(COPY).name(), is("anytown-copy-correspondence-2026-11-22.pdf"));
    }

    @Test
    void its_tag_stands_for_its_words() {
        assertThat(pdf(COPY).tag(), is(pdf(COPY).tag()));
        assertThat(pdf(COPY).tag(), is(not(pdf(CONFLICT).tag())));
        assertThat(pdf(COPY).tag(), is(not(new RulingPdf(Anytown.PROFILE, COPY, ROOT, TODAY.plusDays(1)).tag())));
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
