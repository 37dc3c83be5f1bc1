package org.concordat.web;

import static org.concordat.web.OwnCouncil.done;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Test;

/** A council's own text, from the file to the ruling that quotes it, and what becomes of rules when it changes. */
class OfficialTextIT extends OnTheServer {

    private static final String TEXTS = "/anytown/admin/text";
    private static final String LETTER = "/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no";

    @Test
    void a_text_is_quoted_once_it_is_confirmed_and_rules_are_to_be_reviewed_once_it_changes()
            throws IOException, InterruptedException {
        OwnCouncil council = OwnCouncil.open(this::client, "texttown", "2026");
        Client officer = council.acting(AccountRole.MONITORING_OFFICER);
        String ask = "/texttown" + LETTER;
        council.load(council.text());
        assertThat(get(ask).body(), containsString("Nobody passes the letters"));
        assertThat(get("/texttown/protocol").body(), containsString("On ceremonial days the mace is carried."));
        assertThat(get("/api/v1/councils/texttown/clauses").body(), containsString("Be civil."));

        String later = council.load(council.text().replace("Nobody passes", "No officer or councillor passes"));
        assertThat(officer.get(later + "/changes").body(), allOf(containsString("<ins>"), containsString("<del>")));
        assertThat(
                get(ask).body(),
                allOf(containsString("No officer or councillor passes"), containsString("has not been reviewed yet")));

        List<String> reviews = Fields.all(
                officer.get(council.admin("text/reviews")).body(),
                "href=\"(" + council.admin("text") + "/reviews/[^\"]+)\"");
        assertThat(reviews, is(not(empty())));
        for (String review : reviews) {
            done(officer.post(review, "note", "It still says so."));
        }
        assertThat(get(ask).body(), not(containsString("has not been reviewed yet")));

        assertThat(
                client().acting(AccountRole.MONITORING_OFFICER, "othertown")
                        .get(later)
                        .statusCode(),
                is(404));
    }

    @Test
    void what_attacks_is_refused_with_a_sentence_and_nothing_is_written() throws IOException, InterruptedException {
        Client administrator = client().as("council-administrator@anytown.example");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 80; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        for (Map.Entry<String, byte[]> file : Map.of(
                        "bomb.docx", bomb.toByteArray(),
                        "wrong.pdf", "1 Purpose of the protocol".getBytes(StandardCharsets.UTF_8),
                        "program.exe", new byte[] {'M', 'Z', 0, 1},
                        "large.txt", "x ".repeat(6 << 20).getBytes(StandardCharsets.UTF_8))
                .entrySet()) {
            HttpResponse<String> refused = administrator.upload(TEXTS, file.getKey(), file.getValue());
            assertThat(file.getKey(), refused.statusCode(), is(422));
            assertThat(refused.body(), containsString("govuk-error-summary"));
            assertThat(administrator.get(TEXTS).body(), not(containsString(file.getKey())));
        }
    }

    @Test
    void whoever_may_not_load_texts_finds_nothing() throws IOException, InterruptedException {
        assertThat(header(get(TEXTS), "Location"), startsWith("/admin/sign-in"));
        assertThat(client().as("member@anytown.example").get(TEXTS).statusCode(), is(404));
    }
}
