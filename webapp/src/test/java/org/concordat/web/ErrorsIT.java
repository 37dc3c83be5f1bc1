package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees when something went wrong. */
class ErrorsIT extends OnTheServer {

    private static final String BROKEN = "/health/broken";

    @ParameterizedTest
    @CsvSource({
        "400, We cannot read this address",
        "403, This form can no longer be sent",
        "404, Page not found",
        "405, This page cannot be used like that",
        "410, We cannot read this address",
        "500, Something went wrong on our side",
        "503, This page is not available just now"
    })
    void every_error_has_a_page_that_says_what_to_do_next(int status, String heading) throws Exception {
        HttpResponse<String> response = get(BROKEN + "?status=" + status);

        assertThat(response.statusCode(), is(status));
        assertThat(response.body(), containsString(heading + "</h1>"));
        assertThat(response.body(), containsString("From here you can:"));
        assertThat(response.body(), containsString("href=\"/\""));
        assertThat(response.body(), not(containsString("Payara")));
        assertThat(header(response, "Cache-Control"), is("no-store"));
        assertThat(header(response, "Content-Security-Policy"), containsString("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void a_page_that_fails_half_way_is_an_error_and_not_half_a_page(String encoding) throws Exception {
        HttpResponse<byte[]> response = bytes(BROKEN, "Accept-Encoding", encoding);
        String page = text(response);

        assertThat(response.statusCode(), is(500));
        assertThat(page, containsString("Something went wrong on our side</h1>"));
        assertThat(page, not(containsString("first half")));
        assertThat(page, not(containsString("no second half")));
        assertThat(page, not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void under_the_api_a_failure_is_a_problem_and_says_nothing_of_its_cause(String encoding) throws Exception {
        HttpResponse<byte[]> response = bytes("/api/v1/broken", "Accept-Encoding", encoding);
        String problem = text(response);

        assertThat(response.statusCode(), is(500));
        assertThat(header(response, "Content-Type"), is("application/problem+json"));
        assertThat(object(problem).getInt("status"), is(500));
        assertThat(problem, not(containsString("broken")));
    }

    @Test
    void whoever_takes_no_page_gets_the_status_all_the_same() throws Exception {
        assertThat(get(BROKEN, "Accept", JSON).statusCode(), is(500));
        assertThat(get("/nowhere/", "Accept", JSON).statusCode(), is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "utf-16", "\"\"", ""})
    void a_charset_that_a_form_makes_up_makes_no_error_of_ours(String charset) throws Exception {
        String type = "application/x-www-form-urlencoded; charset=" + charset;
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("login=a%40anytown.example&password=b");

        assertThat(send("POST", "/admin/sign-in", form, "Content-Type", type).statusCode(), is(422));
        assertThat(get("/anytown/search?q=letter", "Content-Type", type).statusCode(), is(200));
        int ofApi = get("/api/v1/councils/anytown/rulings/sign-letter?x=1", "Content-Type", type)
                .statusCode();
        // A parameter without a value is no media type to the API, and x is no fact.
        assertThat(ofApi, is(charset.isEmpty() ? 415 : 400));
    }

    @Test
    void a_body_that_is_none_of_a_form_makes_no_other_error() throws Exception {
        for (String path : new String[] {"/", "/anytown/"}) {
            HttpResponse<String> response =
                    send("POST", path, HttpRequest.BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data");
            assertThat(path, response.statusCode(), is(405));
            assertThat(path, response.body(), containsString("This page cannot be used like that</h1>"));
        }
    }

    @Test
    void the_server_traces_nothing_and_answers_a_path_that_is_none_with_an_error() throws Exception {
        assertThat(status("TRACE / HTTP/1.1"), is(405));
        assertThat(status("GET /%00 HTTP/1.1"), is(400));
        assertThat(status("GET /..%2f HTTP/1.1"), is(400));
    }

    private int status(String line) throws IOException {
        String answer = raw(line + "\r\nHost: " + authority() + "\r\nConnection: close\r\n\r\n");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        if (!header(response, "Content-Encoding").equals("gzip")) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
