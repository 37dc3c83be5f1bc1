package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a council, kept by its Democratic Services. */
class PeopleIT extends OnTheServer {

    private static final String PEOPLE = "/anytown/admin/people";

    private Client clerk;

    @BeforeEach
    void democratic_services_signs_in() throws IOException, InterruptedException {
        clerk = client().as("democratic-services@anytown.example");
    }

    private HttpResponse<String> send(String roll, String file) throws IOException, InterruptedException {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        return clerk.upload(PEOPLE + "/import", roll + ".csv", content, "roll", roll);
    }

    private HttpResponse<String> confirm(String review, String report) throws IOException, InterruptedException {
        return clerk.submit(review, "digest", Fields.value(report, "digest"), "act", "confirm");
    }

    @Test
    void a_file_is_tried_out_confirmed_and_found() throws IOException, InterruptedException {
        HttpResponse<String> sent = send("wards", "reference,name,from\r\nIT1,A ward of the test,2024-05-20");
        assertThat(sent.body(), sent.statusCode(), is(303));
        String review = header(sent, "Location");
        String report = clerk.get(review).body();
        assertThat(report, allOf(containsString("1 would be added"), containsString("wards/IT1")));
        assertThat(clerk.get(PEOPLE + "/wards/IT1").statusCode(), is(404));

        HttpResponse<String> confirmed = confirm(review, report);
        assertThat(header(confirmed, "Location"), endsWith("people?imported=1"));
        assertThat(clerk.get(PEOPLE + "/wards/IT1").body(), containsString("A ward of the test"));
        assertThat(clerk.get(PEOPLE + "/wards?q=of+the+test").body(), containsString("1 found"));
        assertThat(clerk.get(PEOPLE + "/export/wards").body(), containsString("IT1,A ward of the test,2024-05-20,"));
        assertThat("the file is gone", clerk.get(review).statusCode(), is(404));

        assertThat(clerk.get("/othertown/admin/people/wards/IT1").statusCode(), is(404));
    }

    @Test
    void a_report_is_made_again_if_people_were_changed_since() throws IOException, InterruptedException {
        String review = header(send("wards", "reference,name,from\r\nIT2,Ward,2024-05-20"), "Location");
        String report = clerk.get(review).body();
        add("IT3");
        HttpResponse<String> refused = confirm(review, report);
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("nothing was written"));
        assertThat(clerk.get(PEOPLE + "/wards/IT2").statusCode(), is(404));
    }

    private void add(String reference) throws IOException, InterruptedException {
        HttpResponse<String> added = clerk.submit(
                PEOPLE + "/add/wards", "reference", reference, "name", "Ward", "from", "2024-05-20", "until", "");
        assertThat(added.body(), added.statusCode(), is(303));
    }

    @Test
    void what_is_wrong_with_a_file_is_told_and_nothing_can_be_written() throws IOException, InterruptedException {
        String review = header(send("wards", "reference,name,from\r\nIT4,,soon"), "Location");
        String report = clerk.get(review).body();
        assertThat(
                report,
                allOf(containsString("2 faults"), containsString("soon"), not(containsString("id=\"confirm\""))));
        HttpResponse<String> refused = confirm(review, report);
        assertThat(refused.statusCode(), is(422));
        assertThat(
                clerk.get(review + "/report").body(),
                startsWith("\uFEFFfile,line,column,value,fault\r\nwards.csv,2,name,,"));
    }

    @Test
    void words_beyond_ascii_are_kept_as_they_were_typed_and_found() throws IOException, InterruptedException {
        HttpResponse<String> added = clerk.submit(
                PEOPLE + "/add/wards", "reference", "IT7", "name", "Zoë’s Cŵm 😀", "from", "2024-05-20", "until", "");
        assertThat(added.body(), added.statusCode(), is(303));
        assertThat(clerk.get(PEOPLE + "/wards/IT7").body(), containsString("Zoë’s Cŵm 😀"));
        assertThat(clerk.get(PEOPLE + "/wards?q=c%C5%B5m").body(), containsString("1 found"));
    }

    @Test
    void a_form_that_is_stale_shows_what_the_other_changed_and_keeps_what_was_typed()
            throws IOException, InterruptedException {
        add("IT5");
        String mine = clerk.get(PEOPLE + "/wards/IT5/edit").body();
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
                edit("IT6", clerk.get(PEOPLE + "/wards/IT6/edit").body(), "", "2024-02-31");
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
        return clerk.submit(
                PEOPLE + "/wards/" + reference + "/edit",
                "was-name",
                Fields.value(form, "was-name"),
                "was-from",
                Fields.value(form, "was-from"),
                "was-until",
                Fields.value(form, "was-until"),
                "name",
                name,
                "from",
                "2024-05-20",
                "until",
                until);
    }

    @Test
    void an_auditor_reads_and_changes_nothing() throws IOException, InterruptedException {
        Client auditor = client().as("auditor@anytown.example");
        assertThat(auditor.get(PEOPLE + "/members").statusCode(), is(200));
        assertThat(auditor.get(PEOPLE + "/add/members").statusCode(), is(404));
        assertThat(auditor.get(PEOPLE + "/import").statusCode(), is(404));
    }
}
