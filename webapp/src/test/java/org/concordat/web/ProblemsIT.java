package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsIT extends OnTheServer {

    private static void isProblem(HttpResponse<String> response, int status) {
        assertThat(response.body(), response.statusCode(), is(status));
        assertThat(header(response, "Content-Type"), is("application/problem+json"));
        assertThat(header(response, "X-Content-Type-Options"), is("nosniff"));
        JsonObject problem = object(response);
        assertThat(problem.getString("type"), is("about:blank"));
        assertThat(problem.getInt("status"), is(status));
        assertThat(problem.getString("title"), is(not(emptyString())));
        assertThat(problem.getString("detail"), both(not(emptyString())).and(not(containsString("Exception"))));
    }

    @Test
    void every_fault_of_a_body_is_named_at_once() throws Exception {
        HttpResponse<String> response =
                post(COPY, "{\"facts\": {\"recipient\": \"boss\", \"confidential\": \"yes\"}, \"who\": 1}");

        isProblem(response, 400);
        assertThat(
                object(response).getJsonArray("errors").toString(),
                is(
                        "[{\"pointer\":\"/facts/recipient\",\"value\":\"boss\",\"allowed\":[\"other-member\",\"line-manager\","
                                + "\"chief-officer\",\"chief-finance-officer\",\"legal-adviser\",\"chief-executive\","
                                + "\"other-officer\",\"outside-person\"]},"
                                + "{\"pointer\":\"/facts/confidential\",\"value\":\"yes\",\"allowed\":[true,false]},"
                                + "{\"pointer\":\"/who\",\"value\":1,\"allowed\":[\"facts\",\"on\"]}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"facts\":{},\"facts\":{}}", "{\"facts\":{\"recipient\":\"\\ud800\"}}"})
    void a_body_that_cannot_be_read_is_400(String body) throws Exception {
        isProblem(post(COPY, body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipient=boss",
                "recipient=%zz",
                "recipient=%ff",
                "foo=1",
                "on=x",
                "confidential=no&confidential=no"
            })
    void a_wrong_address_is_400(String query) throws Exception {
        String answer = raw(
                "GET " + COPY + "?" + query + " HTTP/1.1\r\nHost: " + authority() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, containsString("Content-Type: application/problem+json"));
        assertThat(answer, containsString("\"errors\":[{\"pointer\":\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/councils",
                "/api/v1x",
                "/api/v1/councils/nowhere/questions",
                "/api/v1/councils/anytown",
                "/api/v1/councils/anytown/rulings/nothing",
                "/api/v1/application.wadl",
                "/api/x.xhtml"
            })
    void what_is_not_there_is_404(String path) throws Exception {
        isProblem(get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/councils, 'GET, HEAD, OPTIONS'",
        "POST, /api/v1/councils, 'GET, HEAD, OPTIONS'",
        "DELETE, /api/v1/councils/anytown/questions, 'GET, HEAD, OPTIONS'",
        "PATCH, /api/v1/councils/anytown/rulings/copy-correspondence, 'GET, HEAD, OPTIONS, POST'",
        "PROPFIND, /api/v1/councils/anytown/rulings/copy-correspondence, 'GET, HEAD, OPTIONS, POST'"
    })
    void another_method_is_405_and_says_which_are_allowed(String method, String path, String allowed) throws Exception {
        HttpResponse<String> response = send(method, path, BodyPublishers.noBody());

        isProblem(response, 405);
        assertThat(header(response, "Allow"), is(allowed));
    }

    @Test
    void head_and_options_are_answered() throws Exception {
        HttpResponse<String> head = send("HEAD", COPY, BodyPublishers.noBody());
        assertThat(head.statusCode(), is(200));
        assertThat(header(head, "Content-Type"), is(JSON));
        assertThat(header(head, "ETag"), is(header(get(COPY), "ETag")));
        assertThat(send("HEAD", "/api/v1/nothing", BodyPublishers.noBody()).statusCode(), is(404));

        HttpResponse<String> options = send("OPTIONS", COPY, BodyPublishers.noBody());
        assertThat(options.statusCode(), is(200));
        assertThat(header(options, "Allow"), containsString("POST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "image/png, text/*;q=0.5",
                "nonsense",
                "application/json;q=0",
                "application/json; q=0.0, */*",
                "*/*;q=0"
            })
    void whoever_takes_no_json_gets_406(String accept) throws Exception {
        isProblem(get(COPY, "Accept", accept), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=iso-8859-1",
                "application/problem+json",
                "*/*",
                "nonsense"
            })
    void another_media_type_is_415(String type) throws Exception {
        isProblem(send("POST", COPY, BodyPublishers.ofString("{\"facts\": {}}"), "Content-Type", type), 415);
    }

    @Test
    void a_body_without_a_media_type_is_415() throws Exception {
        isProblem(send("POST", COPY, BodyPublishers.ofString("{\"facts\": {}}")), 415);
    }

    @Test
    void the_charset_of_json_may_be_said() throws Exception {
        assertThat(
                send("POST", COPY, BodyPublishers.ofString("{}"), "Content-Type", "application/json;charset=UTF-8")
                        .statusCode(),
                is(200));
    }

    @Test
    void a_body_of_64_kib_is_read_and_one_byte_more_is_413_with_or_without_a_length() throws Exception {
        String most = "{\"facts\": {}}" + " ".repeat(64 * 1024 - 13);

        assertThat(post(COPY, most).statusCode(), is(200));
        isProblem(post(COPY, most + " "), 413);
        isProblem(
                send(
                        "POST",
                        COPY,
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream((most + " ").getBytes(StandardCharsets.UTF_8))),
                        "Content-Type",
                        JSON),
                413);
    }

    @Test
    void headers_that_cannot_be_read_are_never_a_5xx() throws Exception {
        for (List<String> header : List.of(
                List.of("If-None-Match", "garbage"),
                List.of("If-Match", "garbage"),
                List.of("If-Modified-Since", "yesterday"),
                List.of("Accept", ";;"),
                List.of("Accept-Language", ";;;q=x"),
                List.of("Accept-Charset", ";q=x"),
                List.of("Content-Type", "a/b; c"))) {
            assertThat(
                    header.toString(), get(COPY, header.get(0), header.get(1)).statusCode(), lessThan(500));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/councils/%ff/questions",
                "/api/v1/councils/%00/questions",
                "/api/v1/councils/a\\b/questions",
                "/api/%2e%2e/x",
                "/api/v1/councils/a%2fb/questions",
                "/api/v1/../../WEB-INF/web.xml"
            })
    void an_address_that_is_none_is_a_4xx(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + authority() + "\r\nConnection: close\r\n\r\n");

        assertThat(
                answer,
                Integer.parseInt(answer.substring(9, 12)),
                is(both(greaterThanOrEqualTo(400)).and(lessThan(500))));
        assertThat(answer, not(containsString("<html")));
    }

    @Test
    void outside_of_the_api_an_error_is_a_page() throws Exception {
        HttpResponse<String> response = get("/nowhere/");

        assertThat(response.statusCode(), is(404));
        assertThat(header(response, "Content-Type"), anyOf(is("text/html;charset=UTF-8"), is("text/html")));
        assertThat(response.body(), containsString("Page not found"));
    }
}
