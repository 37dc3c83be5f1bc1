package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A council's own text, from the file to the ruling that quotes it, and what becomes of rules when it changes. */
class OfficialTextIT extends OnTheServer {

    private static final String TEXTS = "/anytown/admin/text";
    private static final String ASK =
            "/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no";
    private static final String DOCUMENT = """
            1 Purpose of the protocol

            2.1 Nobody passes the letters of one councillor to another one.

            2.2 A Director reads a letter where advice is needed.

            3 Ask the Director, and wait for five working days.

            4 Officers stay out of parties.

            5 On ceremonial days the mace is carried.

            6 Be civil.
            """;

    private String cookie = "";

    private void signIn(String login) throws IOException, InterruptedException {
        HttpResponse<String> in = send(
                "POST",
                "/admin/sign-in",
                BodyPublishers.ofString(form(Map.of("login", login, "password", "demonstration only"))),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(in.body(), in.statusCode(), is(303));
        cookie = header(in, "Set-Cookie").replaceAll(";.*", "");
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return get(path, "Cookie", cookie);
    }

    private HttpResponse<String> submit(String path, Map<String, String> values)
            throws IOException, InterruptedException {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(form(values)),
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> load(String name, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--between\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                        + value(page(TEXTS).body(), "token")
                        + "\r\n--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--between--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                TEXTS,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Cookie",
                cookie,
                "Content-Type",
                "multipart/form-data; boundary=between");
    }

    private static String value(String page, String field) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field, found.find());
        return found.group(1);
    }

    private String confirm(String document) throws IOException, InterruptedException {
        HttpResponse<String> loaded = load("protocol.txt", document.getBytes(StandardCharsets.UTF_8));
        assertThat(loaded.body(), loaded.statusCode(), is(303));
        String text = header(loaded, "Location");
        String page = page(text).body();
        assertThat(page, containsString("7 of 7 clauses are found."));
        HttpResponse<String> confirmed = submit(
                text, Map.of("token", value(page, "token"), "act", "confirm", "version", value(page, "version")));
        assertThat(confirmed.body(), confirmed.statusCode(), is(303));
        return text;
    }

    @Test
    void a_text_is_quoted_once_it_is_confirmed_and_rules_are_to_be_reviewed_once_it_changes()
            throws IOException, InterruptedException {
        signIn("monitoring-officer@anytown.example");
        confirm(DOCUMENT);
        assertThat(get(ASK).body(), containsString("Nobody passes the letters"));
        assertThat(get("/anytown/protocol").body(), containsString("On ceremonial days the mace is carried."));
        assertThat(get("/api/v1/councils/anytown/clauses").body(), containsString("Be civil."));

        String later = confirm(DOCUMENT.replace("Nobody passes", "No officer or councillor passes"));
        assertThat(page(later + "/changes").body(), allOf(containsString("<ins>"), containsString("<del>")));
        assertThat(
                get(ASK).body(),
                allOf(containsString("No officer or councillor passes"), containsString("has not been reviewed yet")));

        Matcher review = Pattern.compile("href=\"(" + TEXTS + "/reviews/[^\"]+)\"")
                .matcher(page(TEXTS + "/reviews").body());
        while (review.find()) {
            String token = value(page(review.group(1)).body(), "token");
            submit(review.group(1), Map.of("token", token, "note", "It still says so."));
        }
        assertThat(get(ASK).body(), not(containsString("has not been reviewed yet")));

        assertThat(get(later, AsSomebody.HEADER, "monitoring-officer@othertown").statusCode(), is(404));
    }

    @Test
    void what_attacks_is_refused_with_a_sentence_and_nothing_is_written() throws IOException, InterruptedException {
        signIn("council-administrator@anytown.example");
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
                        "wrong.pdf", DOCUMENT.getBytes(StandardCharsets.UTF_8),
                        "program.exe", new byte[] {'M', 'Z', 0, 1},
                        "large.txt", "x ".repeat(6 << 20).getBytes(StandardCharsets.UTF_8))
                .entrySet()) {
            HttpResponse<String> refused = load(file.getKey(), file.getValue());
            assertThat(file.getKey(), refused.statusCode(), is(422));
            assertThat(refused.body(), containsString("govuk-error-summary"));
            assertThat(page(TEXTS).body(), not(containsString(file.getKey())));
        }
    }

    @Test
    void whoever_may_not_load_texts_finds_nothing() throws IOException, InterruptedException {
        assertThat(header(get(TEXTS), "Location"), startsWith("/admin/sign-in"));
        signIn("member@anytown.example");
        assertThat(page(TEXTS).statusCode(), is(404));
    }
}
