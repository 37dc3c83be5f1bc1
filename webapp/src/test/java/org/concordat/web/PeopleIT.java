package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a council, kept by its Democratic Services. */
class PeopleIT extends OnTheServer {

    private static final String BOUNDARY = "between-the-parts";
    private static final String PEOPLE = "/anytown/admin/people";

    private String cookie = "";

    @BeforeEach
    void democratic_services_signs_in() throws IOException, InterruptedException {
        cookie = signIn("democratic-services@anytown.example");
    }

    private String signIn(String login) throws IOException, InterruptedException {
        HttpResponse<String> in = send(
                "POST",
                "/admin/sign-in",
                BodyPublishers.ofString(form(Map.of("login", login, "password", "demonstration only"))),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(in.body(), in.statusCode(), is(303));
        return header(in, "Set-Cookie").replaceAll(";.*", "");
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

    private HttpResponse<String> send(String roll, String file) throws IOException, InterruptedException {
        String body = part("token", "", value(page(PEOPLE + "/import").body(), "token"))
                + part("roll", "", roll)
                + part("file", "; filename=\"" + roll + ".csv\"", file)
                + "--" + BOUNDARY + "--\r\n";
        return send(
                "POST",
                PEOPLE + "/import",
                BodyPublishers.ofString(body),
                "Cookie",
                cookie,
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }

    private static String value(String page, String field) {
        // A value that is empty is left out of the markup.
        Matcher found = Pattern.compile("name=\"" + field + "\"(?: value=\"([^\"]*)\")?")
                .matcher(page);
        assertThat(field, found.find());
        return found.group(1) == null ? "" : found.group(1);
    }

    @Test
    void a_file_is_tried_out_confirmed_and_found() throws IOException, InterruptedException {
        HttpResponse<String> sent = send("wards", "reference,name,from\r\nIT1,A ward of the test,2024-05-20");
        assertThat(sent.body(), sent.statusCode(), is(303));
        String review = header(sent, "Location");
        String report = page(review).body();
        assertThat(report, allOf(containsString("1 would be added"), containsString("wards/IT1")));
        assertThat(page(PEOPLE + "/wards/IT1").statusCode(), is(404));

        HttpResponse<String> confirmed = submit(
                review, Map.of("token", value(report, "token"), "digest", value(report, "digest"), "act", "confirm"));
        assertThat(header(confirmed, "Location"), endsWith("people?imported=1"));
        assertThat(page(PEOPLE + "/wards/IT1").body(), containsString("A ward of the test"));
        assertThat(page(PEOPLE + "/wards?q=of+the+test").body(), containsString("1 found"));
        assertThat(page(PEOPLE + "/export/wards").body(), containsString("IT1,A ward of the test,2024-05-20,"));
        assertThat("the file is gone", page(review).statusCode(), is(404));

        assertThat(page("/othertown/admin/people/wards/IT1").statusCode(), is(404));
    }

    @Test
    void a_report_is_made_again_if_people_were_changed_since() throws IOException, InterruptedException {
        String review = header(send("wards", "reference,name,from\r\nIT2,Ward,2024-05-20"), "Location");
        String report = page(review).body();
        add("IT3");
        HttpResponse<String> refused = submit(
                review, Map.of("token", value(report, "token"), "digest", value(report, "digest"), "act", "confirm"));
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("nothing was written"));
        assertThat(page(PEOPLE + "/wards/IT2").statusCode(), is(404));
    }

    private void add(String reference) throws IOException, InterruptedException {
        String token = value(page(PEOPLE + "/add/wards").body(), "token");
        HttpResponse<String> added = submit(
                PEOPLE + "/add/wards",
                Map.of("token", token, "reference", reference, "name", "Ward", "from", "2024-05-20", "until", ""));
        assertThat(added.body(), added.statusCode(), is(303));
    }

    @Test
    void what_is_wrong_with_a_file_is_told_and_nothing_can_be_written() throws IOException, InterruptedException {
        String review = header(send("wards", "reference,name,from\r\nIT4,,soon"), "Location");
        String report = page(review).body();
        assertThat(
                report,
                allOf(containsString("2 faults"), containsString("soon"), not(containsString("id=\"confirm\""))));
        HttpResponse<String> refused = submit(
                review, Map.of("token", value(report, "token"), "digest", value(report, "digest"), "act", "confirm"));
        assertThat(refused.statusCode(), is(422));
        assertThat(
                page(review + "/report").body(),
                startsWith("\uFEFFfile,line,column,value,fault\r\nwards.csv,2,name,,"));
    }

    @Test
    void a_form_that_is_stale_shows_what_the_other_changed_and_keeps_what_was_typed()
            throws IOException, InterruptedException {
        add("IT5");
        String mine = page(PEOPLE + "/wards/IT5/edit").body();
        assertThat(edit("IT5", mine, "Other name", "").statusCode(), is(303));
        HttpResponse<String> stale = edit("IT5", mine, "My name", "");
        assertThat(stale.statusCode(), is(422));
        assertThat(
                stale.body(),
                allOf(
                        containsString("Name: changed by somebody else from Ward to Other name"),
                        containsString("value=\"My name\"")));
        assertThat(edit("IT5", stale.body(), "My name", "").statusCode(), is(303));
    }

    @Test
    void what_is_wrong_with_a_form_leads_to_its_field() throws IOException, InterruptedException {
        add("IT6");
        HttpResponse<String> refused =
                edit("IT6", page(PEOPLE + "/wards/IT6/edit").body(), "", "2024-02-31");
        assertThat(refused.statusCode(), is(422));
        assertThat(
                refused.body(),
                allOf(
                        containsString("href=\"#name\""),
                        containsString("href=\"#until\""),
                        containsString("2024-02-31")));
    }

    private HttpResponse<String> edit(String reference, String form, String name, String until)
            throws IOException, InterruptedException {
        return submit(
                PEOPLE + "/wards/" + reference + "/edit",
                Map.of(
                        "token", value(form, "token"),
                        "was-name", value(form, "was-name"),
                        "was-from", value(form, "was-from"),
                        "was-until", value(form, "was-until"),
                        "name", name,
                        "from", "2024-05-20",
                        "until", until));
    }

    @Test
    void an_auditor_reads_and_changes_nothing() throws IOException, InterruptedException {
        cookie = signIn("auditor@anytown.example");
        assertThat(page(PEOPLE + "/members").statusCode(), is(200));
        assertThat(page(PEOPLE + "/add/members").statusCode(), is(404));
        assertThat(page(PEOPLE + "/import").statusCode(), is(404));
    }
}
