package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search, reader and comparison on the server. */
class ReadingIT extends OnTheServer {

    @Test
    void a_search_leads_to_the_question_and_to_the_clause() throws Exception {
        HttpResponse<String> response = get("/anytown/search?q=can%20I%20cc%20my%20director");

        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), containsString("href=\"/anytown/ask/copy-correspondence\""));
        assertThat(response.body(), containsString("Found by: cc, director"));
        assertThat(response.body(), containsString("href=\"/anytown/protocol#2.2\""));
        assertThat(response.body(), containsString("value=\"can I cc my director\""));
    }

    @Test
    void an_empty_search_is_refused_in_words_and_a_hostile_one_is_shown_as_text() throws Exception {
        assertThat(get("/anytown/search?q=").body(), containsString("Enter a word to search for"));
        assertThat(get("/anytown/search").body(), not(containsString("Enter a word to search for")));
        HttpResponse<String> hostile = get("/anytown/search?q=%22%3E%3Cscript%3Ezzz%3C/script%3E");
        assertThat(hostile.body(), containsString("Nothing found for"));
        assertThat(hostile.body(), not(containsString("<script")));
    }

    @Test
    void every_clause_has_its_place_in_the_reader() throws Exception {
        String page = get("/anytown/protocol").body();

        assertThat(page, containsString("<div id=\"2.1\">"));
        assertThat(page, containsString("<b>2.1</b> Letters to councillors"));
        assertThat(page, containsString("href=\"/anytown/ask/copy-correspondence\""));
        assertThat(
                page,
                containsString("Of 7 clauses, 5 decide answers on this site, 1 guides behaviour and 1 is background."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare",
                "/compare?councils=anytown",
                "/compare?councils=nowhere&question=x",
                "/compare?councils="
            })
    void fewer_than_two_councils_cannot_be_compared(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), containsString("<a href=\"#councils\">Select at least 2 councils</a>"));
        assertThat(response.body(), containsString("id=\"councils\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere/protocol", "/nowhere/search?q=x", "/anytown/else"})
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(get(path).statusCode(), is(404));
    }
}
