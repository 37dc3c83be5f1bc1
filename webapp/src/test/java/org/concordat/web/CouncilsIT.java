package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A council is set up, opened, closed, exported, deleted and restored through the pages; and its own host has it alone. */
class CouncilsIT extends OnTheServer {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SYSTEM = "system";

    private HttpResponse<String> submit(String who, String path, String form) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(form), "Content-Type", FORM, AsSomebody.HEADER, who);
    }

    private HttpResponse<String> look(String who, String path) throws IOException, InterruptedException {
        return get(path, AsSomebody.HEADER, who);
    }

    private void setUp(String id, String hosts) throws IOException, InterruptedException {
        setUpWithoutAdministrator(id, hosts);
        invite(id);
    }

    private HttpResponse<String> invite(String id) throws IOException, InterruptedException {
        return submit(SYSTEM, "/admin/accounts", "login=first@" + id + ".example&name=Administrator&at=" + id);
    }

    private void setUpWithoutAdministrator(String id, String hosts) throws IOException, InterruptedException {
        submit(SYSTEM, "/admin/new-council", "id=" + id + "&name=Newtown+Council&short-name=Newtown&accent=%231d3640");
        submit(
                SYSTEM,
                "/admin/councils/" + id + "/change",
                "name=Newtown+Council&short-name=Newtown&accent=%231d3640&listed=no&profiles=anytown&hosts=" + hosts);
        HttpResponse<String> rules = look(SYSTEM, "/admin/councils/" + id + "/rules");
        String edition = rules.body()
                .replaceFirst("(?s).*<option value=\"([^\"]+)\".*", "$1")
                .replace(' ', '+');
        submit(SYSTEM, "/admin/councils/" + id + "/rules", "edition=" + edition + "&reason=On-boarding");
        String administrator = "council-administrator@" + id;
        submit(administrator, "/" + id + "/admin/settings/calendar", "act=complete");
        submit(
                administrator,
                "/" + id + "/admin/settings/contacts/monitoring-officer",
                "post=Head+of+Law&email=mo@newtown.example");
    }

    private String at(String host, String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void what_cannot_be_a_council_is_refused_with_the_form_as_it_was_typed() throws Exception {
        HttpResponse<String> refused =
                submit(SYSTEM, "/admin/new-council", "id=admin&name=Typed+Council&short-name=&accent=%23ffffff");

        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("is an address of the instance itself"));
        assertThat(refused.body(), containsString("Enter the council’s short name"));
        assertThat(refused.body(), containsString("dark enough"));
        assertThat(refused.body(), containsString("Typed Council"));
    }

    @Test
    void a_council_is_seen_only_once_it_is_open() throws Exception {
        setUp("newtown", "");

        assertThat(get("/newtown/").statusCode(), is(404));

        assertThat(submit(SYSTEM, "/admin/councils/newtown", "act=open").statusCode(), is(303));
        assertThat(get("/newtown/").statusCode(), is(200));
        assertThat("not listed", get("/").body(), not(containsString("Newtown")));

        submit(SYSTEM, "/admin/councils/newtown", "act=close");
        assertThat(get("/newtown/").statusCode(), is(404));
    }

    @Test
    void a_council_whose_checklist_is_open_stays_closed() throws Exception {
        submit(SYSTEM, "/admin/new-council", "id=halftown&name=Half&short-name=Half&accent=%231d3640");

        assertThat(submit(SYSTEM, "/admin/councils/halftown", "act=open").statusCode(), is(422));
        assertThat(get("/halftown/").statusCode(), is(404));
    }

    @Test
    void a_council_that_nobody_administers_stays_closed_until_somebody_is_invited() throws Exception {
        setUpWithoutAdministrator("lonelytown", "");

        HttpResponse<String> refused = submit(SYSTEM, "/admin/councils/lonelytown", "act=open");
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("href=\"/admin/accounts\""));
        assertThat(get("/lonelytown/").statusCode(), is(404));

        assertThat(invite("lonelytown").body(), containsString("/admin/invitation/"));
        assertThat(submit(SYSTEM, "/admin/councils/lonelytown", "act=open").statusCode(), is(303));
        assertThat(get("/lonelytown/").statusCode(), is(200));
    }

    @Test
    void a_council_leaves_with_everything_and_comes_back_from_that() throws Exception {
        setUp("gonetown", "");
        submit(SYSTEM, "/admin/councils/gonetown", "act=close");

        HttpResponse<String> early = submit(SYSTEM, "/admin/councils/gonetown/delete", "id=gonetown");
        assertThat("without an export", early.statusCode(), is(422));

        byte[] export = download("gonetown");
        assertThat(
                submit(SYSTEM, "/admin/councils/gonetown/delete", "id=othertown")
                        .statusCode(),
                is(422));
        HttpResponse<String> deleted = submit(SYSTEM, "/admin/councils/gonetown/delete", "id=gonetown");
        assertThat(deleted.statusCode(), is(303));
        assertThat(header(deleted, "Location"), startsWith("/admin/certificates/"));
        String certificate = look(SYSTEM, header(deleted, "Location")).body();
        assertThat(certificate, containsString("audit_entry: "));
        assertThat(look(SYSTEM, "/admin/councils/gonetown").statusCode(), is(404));

        HttpResponse<String> restored = upload(export);
        assertThat(restored.body(), containsString("The council was restored"));
        assertThat(upload(export).body(), containsString("here already"));
        HttpResponse<String> verified = submit("auditor@gonetown", "/gonetown/admin/audit", "");
        assertThat(verified.body(), containsString("entries hold"));
    }

    private byte[] download(String council) throws IOException, InterruptedException {
        return bytesOf("/" + council + "/admin/export", "council-administrator@" + council);
    }

    private HttpResponse<String> upload(byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"e.zip\"",
                        "Content-Type: application/zip",
                        "",
                        "")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                "/admin/restore-council",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=b",
                AsSomebody.HEADER,
                SYSTEM);
    }

    @Test
    void at_a_councils_own_host_there_is_no_other() throws Exception {
        setUp("hosttown", "hosttown.example");
        submit(SYSTEM, "/admin/councils/hosttown", "act=open");

        assertThat(at("hosttown.example", "/"), containsString("Location: /hosttown/"));
        assertThat(at("HostTown.Example.:8080", "/hosttown/"), startsWith("HTTP/1.1 200"));
        for (String path : new String[] {
            "/anytown/",
            "/anytown/ask/copy-correspondence",
            "/anytown/ask/copy-correspondence.pdf",
            "/anytown/admin/",
            "/compare",
            "/api/v1/councils/anytown/questions",
            "/api/v1/compare?councils=hosttown,anytown&question=copy-correspondence",
            "/assets/accent/anytown.css"
        }) {
            String answer = at("hosttown.example", path);
            assertThat(path, answer, startsWith("HTTP/1.1 404"));
            assertThat(path, answer, not(containsString("Anytown")));
        }
        assertThat(at("hosttown.example", "/api/v1/councils"), not(containsString("\"id\":\"anytown\",\"name")));
        assertThat(at("hosttown.example", "/assets/accents.css"), not(containsString("anytown")));
        assertThat(at("hosttown.example", "/health"), not(containsString("anytown")));
        assertThat(at("hosttown.example", "/nowhere/"), not(containsString("Anytown")));
    }

    @Test
    void a_request_that_names_two_hosts_is_refused() throws Exception {
        assertThat(
                raw("GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n"),
                startsWith("HTTP/1.1 400"));
        assertThat(at("a.example/../", "/"), startsWith("HTTP/1.1 400"));
    }

    @Test
    void a_forwarded_host_of_nobody_who_is_trusted_is_nothing() throws Exception {
        setUp("proxytown", "proxytown.example");
        String answer = raw("GET /anytown/ HTTP/1.1\r\nHost: " + authority()
                + "\r\nX-Forwarded-Host: proxytown.example\r\nConnection: close\r\n\r\n");

        assertThat(answer, startsWith("HTTP/1.1 200"));
    }

    @Test
    void whoever_is_not_the_councils_administrator_finds_no_settings_and_no_export() throws Exception {
        for (String path : new String[] {"settings", "settings/contacts", "settings/calendar", "export"}) {
            for (String who : new String[] {"member@anytown", SYSTEM}) {
                assertThat(who + " " + path, look(who, "/anytown/admin/" + path).statusCode(), is(404));
            }
        }
        assertThat(look("council-administrator@anytown", "/admin/councils").statusCode(), is(404));
    }
}
