package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfIT extends OnTheServer {

    private static final String PDF = "/anytown/ask/copy-correspondence.pdf";
    private static final String FACTS = "?recipient=other-member&member-copied-recipient=no";

    @Test
    void an_answer_can_be_had_as_a_file() throws Exception {
        HttpResponse<byte[]> response = bytes(PDF + FACTS + "&confidential=not-sure");

        assertThat(response.statusCode(), is(200));
        assertThat(header(response, "Content-Type"), is("application/pdf"));
        assertThat(
                header(response, "Content-Disposition"),
                matchesPattern("inline; filename=\"anytown-copy-correspondence-\\d{4}-\\d\\d-\\d\\d\\.pdf\""));
        assertThat(header(response, "Cache-Control"), is("no-cache"));
        assertThat(header(response, "Set-Cookie"), is(""));
        assertThat(new String(response.body(), 0, 5, StandardCharsets.ISO_8859_1), is("%PDF-"));
        try (PDDocument document = Loader.loadPDF(response.body())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text, containsString("Youshouldnotnormallycopyit"));
            assertThat(text, containsString("http://" + authority() + PDF.substring(0, PDF.length() - 4) + FACTS));
        }
    }

    @Test
    void a_reader_who_has_the_file_is_told_that_it_stands() throws Exception {
        String tag = header(get(PDF + FACTS), "ETag");

        assertThat(tag, startsWith("W/\""));
        assertThat(get(PDF + FACTS, "If-None-Match", tag).statusCode(), is(304));
        assertThat(get(PDF, "If-None-Match", tag).statusCode(), is(200));
    }

    @Test
    void there_is_no_file_of_what_is_not_there() throws Exception {
        for (String path : new String[] {
            "/nowhere/ask/copy-correspondence.pdf", "/anytown/ask/nothing.pdf", "/anytown/ask/.pdf", "/anytown/x.pdf"
        }) {
            assertThat(path, get(path).statusCode(), is(404));
        }
    }

    @Test
    void a_wrong_address_gets_a_page_that_says_so() throws Exception {
        for (String query :
                new String[] {"?recipient=the-cat", "?cat=yes", FACTS + "&recipient=other-member", "?a=%FF"}) {
            HttpResponse<String> response = get(PDF + query);

            assertThat(query, response.statusCode(), is(400));
            assertThat(query, header(response, "Content-Type"), startsWith("text/html"));
            assertThat(query, response.body(), containsString("We cannot read this address"));
        }
    }
}
