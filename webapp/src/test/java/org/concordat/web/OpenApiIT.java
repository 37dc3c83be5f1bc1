package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Test;

/** Holds live answers of every kind against the document at {@code /openapi}. */
class OpenApiIT extends OnTheServer {

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String RULINGS = "/api/v1/councils/{council}/rulings/{question}";

    private static final String COMPARE = "/api/v1/compare";

    private static final String PEOPLE = "/api/v1/councils/{council}/people";

    /** Of these none comes from a server that has its rules and its database. */
    private static final Set<String> FAILURES = Set.of("500", "503");

    /** One council is deployed here; {@link CompareWriterTest} holds a comparison of two against the document. */
    private static final Set<String> ONLY_WITH_TWO_COUNCILS =
            Set.of("get " + COMPARE + " 200", "get " + COMPARE + " 304");

    private final Set<String> seen = new TreeSet<>();
    private final Map<JsonNode, JsonSchema> compiledSchemas = new HashMap<>();

    private JsonNode document() throws Exception {
        HttpResponse<String> response = get("/openapi", "Accept", "application/json");
        assertThat(header(response, "Content-Type"), is("application/json"));
        return JACKSON.readTree(response.body());
    }

    @Test
    void the_document_is_yaml_unless_json_is_asked_for() throws Exception {
        HttpResponse<String> response = get("/openapi");

        assertThat(header(response, "Content-Type"), is("application/yaml"));
        assertThat(response.body(), startsWith("openapi: 3.1.0"));
    }

    @Test
    void every_kind_of_answer_is_as_documented() throws Exception {
        JsonNode api = document();
        String any = "/api/v1/councils/anytown";
        for (JsonNode question : JACKSON.readTree(get(any + "/questions").body())) {
            String path = any + "/rulings/" + question.get("id").asText();
            check(api, "get", RULINGS, get(path));
            check(api, "post", RULINGS, post(path, "{\"facts\": {}}"));
        }
        for (String query : List.of(
                "recipient=other-member&member-copied-recipient=no",
                "recipient=other-member&member-copied-recipient=yes",
                "recipient=chief-officer&needed-for-advice-or-quality=yes&confidential=not-sure")) {
            check(api, "get", RULINGS, get(COPY + "?" + query));
        }
        check(api, "get", RULINGS, get(any + "/rulings/political-activity?post-restricted=yes&activity=voting"));
        for (String list : List.of("/api/v1/councils", any + "/questions", any + "/clauses", any + "/moved-law")) {
            String template = list.replace("anytown", "{council}");
            HttpResponse<String> first = get(list);
            check(api, "get", template, first);
            check(api, "get", template, get(list, "If-None-Match", header(first, "ETag")));
            check(api, "get", template, get(list, "Accept", "text/html"));
            check(api, "get", template, send("DELETE", list, BodyPublishers.noBody()));
            if (template.contains("{")) {
                check(api, "get", template, get(list.replace("anytown", "nowhere")));
            }
        }
        for (String query : List.of("", "?councils=anytown,nowhere&question=sign-letter")) {
            check(api, "get", COMPARE, get(COMPARE + query));
        }
        check(api, "get", COMPARE, get(COMPARE, "Accept", "text/html"));
        check(api, "get", COMPARE, send("DELETE", COMPARE, BodyPublishers.noBody()));
        HttpResponse<String> ruling = get(COPY);
        check(api, "get", RULINGS, get(COPY, "If-None-Match", header(ruling, "ETag")));
        check(api, "get", RULINGS, get(COPY + "?recipient=boss&x=1"));
        check(api, "get", RULINGS, get(any + "/rulings/nothing"));
        check(api, "get", RULINGS, get(COPY, "Accept", "text/html"));
        check(api, "get", RULINGS, send("PUT", COPY, BodyPublishers.noBody()));
        check(api, "post", RULINGS, post(COPY, "{\"facts\": {\"recipient\": [], \"x\": {}}, \"y\": 1}"));
        check(api, "post", RULINGS, post(COPY, "{"));
        check(api, "post", RULINGS, post(any + "/rulings/nothing", "{}"));
        check(api, "post", RULINGS, post(COPY, " ".repeat(65_537)));
        check(api, "post", RULINGS, send("POST", COPY, BodyPublishers.ofString("{}"), "Content-Type", "text/plain"));
        check(
                api,
                "post",
                RULINGS,
                send("POST", COPY, BodyPublishers.ofString("{}"), "Content-Type", JSON, "Accept", "text/html"));
        check(api, "post", RULINGS, send("PUT", COPY, BodyPublishers.noBody()));

        for (String template : List.of(
                "/api/v1/councils",
                "/api/v1/councils/{council}/questions",
                "/api/v1/councils/{council}/clauses",
                "/api/v1/councils/{council}/moved-law",
                COMPARE,
                RULINGS)) {
            String path = template.replace("{council}", "anytown").replace("{question}", "copy-correspondence");
            check(api, "get", template, get(path, "Authorization", "Bearer nothing"));
            check(api, "get", template, askedTooOften("GET", path));
        }
        check(
                api,
                "post",
                RULINGS,
                send("POST", COPY, body(), "Content-Type", JSON, "Authorization", "Bearer nothing"));
        check(api, "post", RULINGS, askedTooOften("POST", COPY));
        checkPeople(api);

        assertThat("not every documented answer was seen: " + seen, unseen(api), is(empty()));
    }

    private void checkPeople(JsonNode api) throws Exception {
        String path = PEOPLE.replace("{council}", "anytown");
        String made = client().acting(AccountRole.COUNCIL_ADMINISTRATOR, "anytown")
                .post("/anytown/admin/tokens", "name", "Payroll", "scopes", "read-people", "days", "30")
                .body();
        String token = Fields.first(made, "concordat_[\\w-]{43}");
        HttpResponse<String> people = client().with(token).get(path);
        assertThat(people.statusCode(), is(200));
        check(api, "get", PEOPLE, people);
        check(api, "get", PEOPLE, client().with(token).get(PEOPLE.replace("{council}", "nowhere")));
        check(api, "get", PEOPLE, get(path));
        check(api, "get", PEOPLE, get(path, "Accept", "text/html"));
        check(api, "get", PEOPLE, send("DELETE", path, BodyPublishers.noBody()));
        check(api, "get", PEOPLE, askedTooOften("GET", path));
    }

    private HttpResponse<String> askedTooOften(String method, String path) throws Exception {
        HttpResponse<String> first = send(method, path, body(), "Content-Type", JSON, OnceAMinute.HEADER, "yes");
        return first.statusCode() == 429
                ? first
                : send(method, path, body(), "Content-Type", JSON, OnceAMinute.HEADER, "yes");
    }

    private static HttpRequest.BodyPublisher body() {
        return BodyPublishers.ofString("{}");
    }

    @Test
    void what_the_document_asks_for_in_a_body_is_what_is_accepted() throws Exception {
        JsonNode api = document();

        for (String body : List.of(
                "{}",
                "{\"facts\":{\"recipient\":\"other-member\",\"confidential\":null}}",
                "{\"facts\":[]}",
                "{\"x\":1}",
                "[]")) {
            boolean accepted = post(COPY, body).statusCode() == 200;
            assertThat(body, faults(api, schema(api, "Situation"), body).isEmpty(), is(accepted));
        }
    }

    /** Fails if an answer has a status, a header, a media type or a member that the document does not give it. */
    private void check(JsonNode api, String method, String path, HttpResponse<String> response) throws Exception {
        String status = String.valueOf(response.statusCode());
        String what = method + " " + path + " " + status + ": ";
        seen.add(method + " " + path + " " + status);
        JsonNode documented = resolved(
                api, api.at("/paths").path(path).path(method).path("responses").path(status));
        assertThat(what + "not documented", documented.isMissingNode(), is(false));
        for (Map.Entry<String, JsonNode> header : documented.path("headers").properties()) {
            String value = header(response, header.getKey());
            JsonNode schema = resolved(api, header.getValue()).path("schema");
            assertThat(
                    what + header.getKey() + ": " + value,
                    faults(api, schema, JACKSON.writeValueAsString(value)),
                    is(empty()));
        }
        if (documented.has("content")) {
            String type = header(response, "Content-Type");
            assertThat(
                    what,
                    List.copyOf(documented.get("content").properties().stream()
                            .map(Map.Entry::getKey)
                            .toList()),
                    hasItem(type));
            JsonNode schema = documented.get("content").get(type).get("schema");
            assertThat(what + response.body(), faults(api, schema, response.body()), is(empty()));
        } else {
            assertThat(what, response.body(), is(""));
        }
    }

    private Set<String> unseen(JsonNode api) {
        Set<String> unseen = new TreeSet<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .forEach(method -> method.getValue().get("responses").properties().stream()
                                .map(Map.Entry::getKey)
                                .filter(status -> !FAILURES.contains(status))
                                .map(status ->
                                        method.getKey().toLowerCase(Locale.ROOT) + " " + path.getKey() + " " + status)
                                .filter(answer -> !seen.contains(answer) && !ONLY_WITH_TWO_COUNCILS.contains(answer))
                                .forEach(unseen::add)));
        return unseen;
    }

    private static JsonNode schema(JsonNode api, String name) {
        return api.at("/components/schemas").get(name);
    }

    private static JsonNode resolved(JsonNode api, JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    private Set<ValidationMessage> faults(JsonNode api, JsonNode schema, String json) throws Exception {
        // Compiled once: the components are large.
        JsonSchema compiled = compiledSchemas.computeIfAbsent(schema, node -> {
            ObjectNode whole = node.deepCopy();
            whole.set("components", api.get("components"));
            return SCHEMAS.getSchema(whole);
        });
        return compiled.validate(JACKSON.readTree(json));
    }
}
