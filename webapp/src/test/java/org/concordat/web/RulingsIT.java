package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingsIT extends OnTheServer {

    @Test
    void a_councillors_letter_is_not_copied_on_to_another_councillor() throws Exception {
        HttpResponse<String> response =
                post(COPY, "{\"facts\": {\"recipient\": \"other-member\", \"member-copied-recipient\": false}}");

        assertThat(response.body(), response.statusCode(), is(200));
        assertThat(header(response, "Content-Type"), is(JSON));
        assertThat(header(response, "X-Content-Type-Options"), is("nosniff"));
        JsonObject ruling = object(response);
        assertThat(
                List.copyOf(ruling.keySet()),
                contains(
                        "council",
                        "profile",
                        "question",
                        "facts",
                        "outcome",
                        "strength",
                        "words",
                        "missing",
                        "deciders",
                        "route",
                        "conditions",
                        "duties",
                        "mayAdd",
                        "citations",
                        "readings",
                        "statute",
                        "trace",
                        "receipt"));
        assertThat(ruling.getString("outcome"), is("prohibited"));
        assertThat(ruling.getString("strength"), is("should"));
        assertThat(ruling.getString("words"), is("should not normally"));
        assertThat(
                ruling.getJsonObject("profile").toString(),
                is("{\"id\":\"anytown\",\"edition\":\"2026\",\"version\":\"3.1.4\"}"));
        assertThat(
                ruling.getJsonArray("citations").get(0).toString(),
                is(
                        "{\"clause\":\"2.1\",\"paragraph\":null,\"layer\":\"protocol\",\"heading\":\"Letters to councillors\","
                                + "\"gist\":\"Letters are not copied on to other councillors.\",\"text\":null}"));
        assertThat(ruling.getJsonArray("readings").toString(), containsString("\"other\":\"it is\""));
        assertThat(
                ruling.getJsonArray("trace").getJsonObject(0).keySet(),
                contains("rule", "clause", "layer", "state", "because"));
        assertThat(ruling.getJsonObject("receipt").getString("rules"), containsString("sha256:"));
    }

    @Test
    void the_address_gives_the_same_ruling_as_the_body() throws Exception {
        HttpResponse<String> asked =
                get(COPY + "?recipient=other-member&member-copied-recipient=no&confidential=not-sure&on=2026-11-22");
        HttpResponse<String> posted =
                post(COPY, "{\"facts\": {\"recipient\": \"other-member\", \"member-copied-recipient\": false}}");

        assertThat(asked.body(), is(posted.body()));
    }

    @Test
    void what_is_not_known_is_asked_for_with_the_most_decisive_fact_first() throws Exception {
        JsonObject ruling = object(post(COPY, "{\"facts\": {\"recipient\": null}}"));

        assertThat(ruling.get("outcome"), is(JsonValue.NULL));
        assertThat(ruling.get("words"), is(JsonValue.NULL));
        assertThat(ruling.getJsonObject("facts").keySet(), is(empty()));
        assertThat(ruling.getJsonArray("missing").getString(0), is("recipient"));
        assertThat(ruling.getJsonArray("mayAdd").toString(), containsString("keep-confidential"));
    }

    @Test
    void a_duty_says_who_by_when_and_by_which_count() throws Exception {
        JsonObject ruling = object(post("/api/v1/councils/anytown/rulings/ask-for-information", "{\"facts\": {}}"));

        assertThat(ruling.getString("outcome"), is("refer"));
        assertThat(
                ruling.getJsonArray("deciders").toString(),
                is("[{\"role\":\"chief-officer\",\"title\":\"Director\"}]"));
        assertThat(
                ruling.getJsonArray("route").toString(),
                is("[{\"role\":\"chief-executive\",\"title\":\"Chief Executive\",\"for\":\"member\","
                        + "\"basis\":\"protocol\"}]"));
        assertThat(
                ruling.getJsonArray("duties").toString(),
                is("[{\"code\":\"reply-within\",\"who\":\"chief-officer\",\"text\":\"Answer the question\","
                        + "\"withinWorkingDays\":5,\"from\":\"request\",\"count\":\"council\",\"clauses\":[\"3\"]}]"));
    }

    @Test
    void a_condition_is_worded_by_the_profile() throws Exception {
        JsonObject ruling = object(get(COPY + "?recipient=chief-officer&needed-for-advice-or-quality=yes"));

        assertThat(ruling.getString("outcome"), is("conditional"));
        assertThat(
                ruling.getJsonArray("conditions").toString(),
                is(
                        "[{\"code\":\"keep-confidential\",\"text\":\"Keep the letter to yourself\",\"clauses\":[\"2.2\"]}]"));
    }

    @Test
    void a_protocol_that_forbids_what_the_law_allows_is_shown_to_conflict_with_it() throws Exception {
        String question = "/api/v1/councils/anytown/rulings/political-activity?post-restricted=yes&activity=";

        JsonObject statute = object(get(question + "party-membership")).getJsonObject("statute");
        assertThat(
                List.copyOf(statute.keySet()),
                contains(
                        "outcome",
                        "strength",
                        "words",
                        "missing",
                        "conditions",
                        "duties",
                        "deciders",
                        "citations",
                        "conflict"));
        assertThat(statute.getString("outcome"), is("permitted"));
        assertThat(statute.getBoolean("conflict"), is(true));
        assertThat(
                statute.getJsonArray("citations").getJsonObject(0).keySet(),
                contains("clause", "layer", "heading", "gist"));
        assertThat(object(get(question + "canvass")).getJsonObject("statute").getBoolean("conflict"), is(false));
    }

    @Test
    void where_no_law_speaks_there_is_none_and_where_the_protocol_is_silent_somebody_is_named() throws Exception {
        JsonObject ruling = object(get("/api/v1/councils/anytown/rulings/ring-the-bell"));

        assertThat(ruling.get("statute"), is(JsonValue.NULL));
        assertThat(ruling.getString("outcome"), is("not-covered"));
        assertThat(
                ruling.getJsonArray("route").toString(),
                is("[{\"role\":\"monitoring-officer\",\"title\":\"Monitoring Officer\",\"for\":null,"
                        + "\"basis\":\"statutory-office\"}]"));
    }

    @Test
    void every_question_answers_without_any_fact() throws Exception {
        JsonArray questions = array(get("/api/v1/councils/anytown/questions"));

        assertThat(questions.size(), is(41));
        for (JsonObject question : questions.getValuesAs(JsonObject.class)) {
            String id = question.getString("id");
            assertThat(id, get("/api/v1/councils/anytown/rulings/" + id).statusCode(), is(200));
        }
    }

    @Test
    void the_catalogue_has_the_councils_own_question_and_says_what_its_protocol_covers() throws Exception {
        List<JsonObject> questions =
                array(get("/api/v1/councils/anytown/questions")).getValuesAs(JsonObject.class);

        JsonObject mace = questions.get(questions.size() - 2);
        assertThat(
                mace.toString(),
                is("{\"id\":\"carry-the-mace\",\"group\":\"meetings\",\"asks\":\"May the mace be carried?\","
                        + "\"facts\":[{\"id\":\"ceremonial\",\"asks\":\"Is it a ceremonial day?\",\"values\":\"yesno\"}],"
                        + "\"covered\":true}"));
        assertThat(
                questions.stream()
                        .filter(q -> q.getBoolean("covered"))
                        .map(q -> q.getString("id"))
                        .toList(),
                contains("copy-correspondence", "political-activity", "ask-for-information", "carry-the-mace"));
    }

    @Test
    void the_clauses_stand_in_the_documents_order_with_the_questions_that_they_decide() throws Exception {
        List<JsonObject> clauses =
                array(get("/api/v1/councils/anytown/clauses")).getValuesAs(JsonObject.class);

        assertThat(
                clauses.stream().map(c -> c.getString("id")).toList(), contains("1", "2.1", "2.2", "3", "4", "5", "6"));
        assertThat(
                clauses.get(1).toString(),
                is("{\"id\":\"2.1\",\"heading\":\"Letters to councillors\","
                        + "\"gist\":\"Letters are not copied on to other councillors.\",\"kind\":\"rule\","
                        + "\"questions\":[\"copy-correspondence\"],\"text\":null}"));
    }

    @Test
    void the_list_of_councils_says_which_plug_in_speaks() throws Exception {
        assertThat(
                get("/api/v1/councils").body(),
                is("[{\"id\":\"anytown\",\"name\":\"Anytown Borough Council\","
                        + "\"profile\":{\"id\":\"anytown\",\"edition\":\"2026\",\"version\":\"3.1.4\"}}]"));
    }

    @Test
    void a_reader_who_has_the_answer_is_told_that_it_stands() throws Exception {
        for (String path : List.of(
                "/api/v1/councils",
                "/api/v1/councils/anytown/questions",
                "/api/v1/councils/anytown/clauses",
                COPY + "?recipient=other-member")) {
            HttpResponse<String> first = get(path);
            assertThat(path, header(first, "Cache-Control"), is("no-cache"));
            String tag = header(first, "ETag");

            HttpResponse<String> again = get(path, "If-None-Match", tag);
            assertThat(path, again.statusCode(), is(304));
            assertThat(path, again.body(), is(""));
            assertThat(path, header(again, "ETag"), is(tag));
            assertThat(path, get(path, "If-None-Match", "\"other\"").statusCode(), is(200));
        }
        assertThat(
                header(get(COPY + "?recipient=other-member"), "ETag"),
                is(not(header(get(COPY + "?recipient=chief-officer"), "ETag"))));
    }
}
