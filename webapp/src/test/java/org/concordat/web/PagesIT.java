package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends OnTheServer {

    @Test
    void the_first_page_lists_the_councils() throws Exception {
        assertThat(get("/").body(), containsString("<a href=\"/anytown/\">Anytown Borough Council</a>"));
    }

    @Test
    void a_councils_page_lists_its_questions_and_marks_what_its_protocol_leaves_open() throws Exception {
        String page = get("/anytown/").body();

        assertThat(page, containsString("<h2 id=\"group-correspondence\">Emails and letters</h2>"));
        assertThat(page, containsString("<a href=\"/anytown/ask/carry-the-mace\">Carrying the mace</a></li>"));
        assertThat(page, containsString("Ringing the bell</a> <span class=\"mark\">Not covered</span>"));
    }

    @Test
    void a_question_is_answered_below_its_form() throws Exception {
        HttpResponse<String> response =
                get("/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no");

        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), containsString("You should not normally copy it to another councillor"));
        assertThat(
                response.body(),
                containsString("<option value=\"other-member\" selected=\"selected\">Another councillor</option>"));
        assertThat(response.body(), containsString("<dt>2.1 Letters to councillors</dt>"));
    }

    @Test
    void a_link_with_an_unknown_answer_shows_the_form_and_says_so() throws Exception {
        HttpResponse<String> response = get("/anytown/ask/copy-correspondence?recipient=%3Cscript%3E&x=1");

        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), containsString("has an answer that we do not know"));
        assertThat(response.body(), containsString("has something that this question does not ask"));
        assertThat(response.body(), not(containsString("<script")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anytown/", "/anytown/ask/sign-letter", "/nowhere/"})
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
        assertThat(response.body(), containsString("<h1>Page not found</h1>"));
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
        assertThat(ready.body(), containsString("\"councils\":\"anytown\""));
        assertThat(get("/health/live").statusCode(), is(200));
    }
}
