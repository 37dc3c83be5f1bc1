package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends OnTheServer {

    private static final String NOT_COPIED_IN = "recipient=other-member&member-copied-recipient=no";

    @Test
    void the_only_councils_home_is_the_first_page() throws Exception {
        HttpResponse<String> response = get("/");

        assertThat(response.statusCode(), is(302));
        assertThat(header(response, "Location"), is("/anytown/"));
    }

    @Test
    void a_councils_page_lists_its_questions_and_marks_what_its_protocol_leaves_open() throws Exception {
        String page = get("/anytown/").body();

        assertThat(page, containsString("<section id=\"correspondence\">"));
        assertThat(page, containsString("href=\"/anytown/ask/carry-the-mace\">Carrying the mace</a></li>"));
        assertThat(page, containsString("Ringing the bell</a> <span class=\"cc-note\">Not covered</span>"));
        assertThat(page, containsString("action=\"/anytown/search\""));
    }

    @Test
    void one_thing_is_asked_a_page_until_there_is_an_answer() throws Exception {
        String first = get("/anytown/ask/copy-correspondence").body();
        String second =
                get("/anytown/ask/copy-correspondence?recipient=other-member").body();
        String answer = get("/anytown/ask/copy-correspondence?" + NOT_COPIED_IN).body();

        assertThat(first, containsString("<title>Who would the officer copy it to? – Anytown – Concordat</title>"));
        assertThat(second, containsString("Did the councillor who wrote copy that person in?</h1>"));
        assertThat(second, containsString("<input type=\"hidden\" name=\"recipient\" value=\"other-member\""));
        assertThat(answer, containsString("<h1 class=\"govuk-heading-l\">You should not normally copy it"));
        assertThat(answer, containsString("href=\"/anytown/protocol#2.1\""));
        assertThat(answer.length(), is(lessThan(20_000)));
    }

    @Test
    void the_name_of_the_form_is_left_out_of_the_address_of_its_answer() throws Exception {
        HttpResponse<String> response =
                get("/anytown/ask/copy-correspondence?recipient=other-member&continue=member-copied-recipient"
                        + "&member-copied-recipient=no");

        assertThat(response.statusCode(), is(302));
        assertThat(header(response, "Location"), is("/anytown/ask/copy-correspondence?" + NOT_COPIED_IN));
    }

    @Test
    void continue_without_an_answer_says_what_to_do_first_in_the_title() throws Exception {
        String page = get("/anytown/ask/copy-correspondence?continue=recipient").body();

        assertThat(page, containsString("<title>Error: Who would the officer copy it to?"));
        assertThat(page, containsString("<a href=\"#recipient\">Select who the officer would copy it to"));
    }

    @Test
    void a_link_with_an_unknown_answer_asks_again_and_says_so() throws Exception {
        HttpResponse<String> response = get("/anytown/ask/copy-correspondence?recipient=%3Cscript%3E&x=1");

        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), containsString("has an answer that we do not know"));
        assertThat(response.body(), containsString("has something that this question does not ask"));
        assertThat(response.body(), not(containsString("<script")));
    }

    @Test
    void pages_are_compressed_and_what_they_refer_to_is_kept_for_good() throws Exception {
        String page = get("/anytown/").body();
        Matcher css = Pattern.compile("/assets/[0-9a-f]+/[a-z/]+\\.css").matcher(page);
        HttpResponse<String> compressed = get("/anytown/", "Accept-Encoding", "gzip");

        assertThat(header(compressed, "Content-Encoding"), is("gzip"));
        assertThat(css.results().count(), is(2L));
        css.reset();
        while (css.find()) {
            HttpResponse<String> sheet = get(css.group());
            assertThat(sheet.statusCode(), is(200));
            assertThat(header(sheet, "Cache-Control"), containsString("immutable"));
        }
        assertThat(header(get("/assets/concordat.css"), "Cache-Control"), is("no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anytown/", "/anytown/ask/sign-letter", "/nowhere/"})
    void a_page_makes_no_session_and_runs_no_script(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.headers().firstValue("Set-Cookie").isPresent(), is(false));
        assertThat(header(response, "Content-Security-Policy"), containsString("default-src 'none'"));
        assertThat(response.body(), not(containsString("jsessionid")));
        assertThat(response.body(), not(containsString("ViewState")));
        assertThat(response.body(), not(containsString("<script")));
        assertThat(response.body(), not(containsString("style=")));
        assertThat(response.body(), containsString("<html lang=\"en-GB\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere/",
                "/nowhere",
                "/anytown/ask/nothing",
                "/anytown/other",
                "/WEB-INF/web.xml",
                "/WEB-INF/pages/ask.xhtml",
                "/councils.xhtml",
                "/error",
                "/assets/",
                "/assets/nothing.css"
            })
    void what_is_no_page_is_404(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode(), is(404));
        assertThat(response.body(), containsString("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
    }

    @Test
    void an_error_has_one_page_for_those_too_who_accept_compression() throws Exception {
        HttpResponse<String> response = get("/anytown/ask/nothing", "Accept-Encoding", "gzip");

        assertThat(header(response, "Content-Encoding"), is(""));
        assertThat(response.body(), containsString("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
        assertThat(response.body(), not(containsString("HTTP Status")));
    }

    @Test
    void a_council_without_its_slash_is_led_there() throws Exception {
        HttpResponse<String> response = get("/anytown");

        assertThat(response.statusCode(), is(301));
        assertThat(header(response, "Location"), is("/anytown/"));
    }

    @Test
    void pages_are_for_reading() throws Exception {
        HttpResponse<String> response = send("POST", "/anytown/", BodyPublishers.noBody());

        assertThat(response.statusCode(), is(405));
        assertThat(header(response, "Allow"), is("GET, HEAD"));
        assertThat(send("HEAD", "/anytown/", BodyPublishers.noBody()).statusCode(), is(200));
    }

    @Test
    void the_server_is_ready_when_every_plug_in_is_loaded() throws Exception {
        HttpResponse<String> ready = get("/health/ready");

        assertThat(ready.statusCode(), is(200));
        assertThat(ready.body(), containsString("\"profiles\":\"1\""));
        assertThat("a council need not be listed", ready.body(), not(containsString("anytown")));
        assertThat(get("/health/live").statusCode(), is(200));
    }
}
