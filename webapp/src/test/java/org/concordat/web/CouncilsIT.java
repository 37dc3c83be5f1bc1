package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Test;

/** A council is set up, opened, closed, exported, deleted and restored through the pages; and its own host has it alone. */
class CouncilsIT extends OnTheServer {

    private static final String NOW = "2026";

    private Client system() {
        return client().acting("system");
    }

    private String at(String host, String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void what_cannot_be_a_council_is_refused_with_the_form_as_it_was_typed() throws Exception {
        HttpResponse<String> refused = system().post(
                        "/admin/new-council",
                        "id",
                        "admin",
                        "name",
                        "Typed Council",
                        "short-name",
                        "",
                        "accent",
                        "#ffffff");

        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("is an address of the instance itself"));
        assertThat(refused.body(), containsString("Enter the council’s short name"));
        assertThat(refused.body(), containsString("dark enough"));
        assertThat(refused.body(), containsString("Typed Council"));
    }

    @Test
    void a_council_is_seen_only_once_it_is_open() throws Exception {
        OwnCouncil newtown = OwnCouncil.setUp(this::client, "newtown", NOW);

        assertThat(get("/newtown/").statusCode(), is(404));

        assertThat(system().post(newtown.atInstance(), "act", "open").statusCode(), is(303));
        assertThat(get("/newtown/").statusCode(), is(200));
        assertThat("not listed", get("/").body(), not(containsString("Newtown")));

        newtown.close();
        assertThat(get("/newtown/").statusCode(), is(404));
    }

    @Test
    void a_council_whose_checklist_is_open_stays_closed() throws Exception {
        OwnCouncil halftown = OwnCouncil.begun(this::client, "halftown");

        assertThat(system().post(halftown.atInstance(), "act", "open").statusCode(), is(422));
        assertThat(get("/halftown/").statusCode(), is(404));
    }

    @Test
    void a_council_that_nobody_administers_stays_closed_until_somebody_is_invited() throws Exception {
        OwnCouncil lonelytown = OwnCouncil.unadministered(this::client, "lonelytown", NOW);

        HttpResponse<String> refused = system().post(lonelytown.atInstance(), "act", "open");
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("href=\"/admin/accounts\""));
        assertThat(get("/lonelytown/").statusCode(), is(404));

        assertThat(lonelytown.invite().body(), containsString("/admin/invitation/"));
        assertThat(system().post(lonelytown.atInstance(), "act", "open").statusCode(), is(303));
        assertThat(get("/lonelytown/").statusCode(), is(200));
    }

    @Test
    void a_council_leaves_with_everything_and_comes_back_from_that() throws Exception {
        OwnCouncil gonetown = OwnCouncil.setUp(this::client, "gonetown", NOW);
        String delete = gonetown.atInstance() + "/delete";
        gonetown.close();

        HttpResponse<String> early = system().post(delete, "id", "gonetown");
        assertThat("without an export", early.statusCode(), is(422));

        byte[] export = gonetown.acting(AccountRole.COUNCIL_ADMINISTRATOR).download(gonetown.admin("export"));
        assertThat(system().post(delete, "id", "othertown").statusCode(), is(422));
        HttpResponse<String> deleted = system().post(delete, "id", "gonetown");
        assertThat(deleted.statusCode(), is(303));
        assertThat(header(deleted, "Location"), startsWith("/admin/certificates/"));
        String certificate = system().get(header(deleted, "Location")).body();
        assertThat(certificate, containsString("audit_entry: "));
        assertThat(system().get(gonetown.atInstance()).statusCode(), is(404));

        HttpResponse<String> restored = upload(export);
        assertThat(restored.body(), containsString("The council was restored"));
        assertThat(upload(export).body(), containsString("here already"));
        HttpResponse<String> verified = gonetown.acting(AccountRole.AUDITOR).post(gonetown.admin("audit"));
        assertThat(verified.body(), containsString("entries hold:"));
    }

    @Test
    void whoever_has_an_account_becomes_the_first_administrator_with_it() throws Exception {
        OwnCouncil backtown = OwnCouncil.unadministered(this::client, "backtown", NOW);
        String[] known = {"login", "auditor@anytown.example", "name", "Somebody", "at", "backtown"};

        HttpResponse<String> given = system().post("/admin/accounts", known);
        assertThat(given.statusCode(), is(303));
        assertThat(header(given, "Location"), is("/admin/accounts?done=role-given"));
        assertThat(system().post(backtown.atInstance(), "act", "open").statusCode(), is(303));
        assertThat("it has one now", system().post("/admin/accounts", known).statusCode(), is(422));

        String list = backtown.acting(AccountRole.COUNCIL_ADMINISTRATOR)
                .get(backtown.admin("accounts"))
                .body();
        assertThat(list, containsString("auditor@anytown.example"));
    }

    private HttpResponse<String> upload(byte[] export) throws IOException, InterruptedException {
        return system().upload("/admin/restore-council", "e.zip", export);
    }

    @Test
    void the_host_at_which_councils_are_set_up_stays_the_instances_own() throws Exception {
        HttpResponse<String> refused = system().post(
                        "/admin/councils/anytown/change",
                        "name",
                        "Anytown Borough Council",
                        "short-name",
                        "Anytown",
                        "accent",
                        "#1d3640",
                        "profiles",
                        "anytown",
                        "hosts",
                        authority().replaceFirst(":\\d+$", ""));

        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("to the installation itself"));
    }

    @Test
    void at_a_councils_own_host_there_is_no_other() throws Exception {
        OwnCouncil.open(this::client, "hosttown", NOW, "hosttown.example");

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
        assertThat(
                at("hosttown.example", "/api/v1/councils"),
                allOf(startsWith("HTTP/1.1 200"), not(containsString("\"id\":\"anytown\",\"name"))));
        for (String path : new String[] {"/assets/accents.css", "/health"}) {
            assertThat(at("hosttown.example", path), allOf(startsWith("HTTP/1.1 200"), not(containsString("anytown"))));
        }
        assertThat(
                at("hosttown.example", "/nowhere/"), allOf(startsWith("HTTP/1.1 404"), not(containsString("Anytown"))));
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
        OwnCouncil.setUp(this::client, "proxytown", NOW, "proxytown.example");
        String answer = raw("GET /anytown/ HTTP/1.1\r\nHost: " + authority()
                + "\r\nX-Forwarded-Host: proxytown.example\r\nConnection: close\r\n\r\n");

        assertThat(answer, startsWith("HTTP/1.1 200"));
    }

    /** The form that invites somebody to a council, as a proxy passes it on that says the browser's host beside its own. */
    private static String invitation(String council, String login, String host, String origin) {
        String form = "certain=yes&name=Somebody&login=" + login + "&role=auditor";
        return "POST /" + council + "/admin/accounts/new HTTP/1.1\r\nHost: inner.example:8080\r\nX-Forwarded-Host: "
                + host
                + "\r\nX-Forwarded-Proto: https\r\nOrigin: " + origin + "\r\n" + AsSomebody.HEADER
                + ": council-administrator@" + council
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form;
    }

    @Test
    void a_form_by_a_trusted_proxy_is_of_the_host_that_the_proxy_says() throws Exception {
        OwnCouncil.open(this::client, "fronttown", NOW, "fronttown.example");
        String host = "fronttown.example:8443";
        String sent = invitation("fronttown", "a@fronttown.example", host, "https://" + host);

        assertThat(
                byProxy(sent),
                allOf(startsWith("HTTP/1.1 200"), containsString("https://" + host + "/admin/invitation/")));
        assertThat("by somebody else", raw(sent), startsWith("HTTP/1.1 403"));
        for (String origin : new String[] {"https://elsewhere.example", "https://inner.example:8080"}) {
            assertThat(
                    origin,
                    byProxy(invitation("fronttown", "b@fronttown.example", host, origin)),
                    startsWith("HTTP/1.1 403"));
        }
    }

    @Test
    void an_answers_own_address_is_at_the_host_and_scheme_that_a_trusted_proxy_says() throws Exception {
        String asked =
                "GET /anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no HTTP/1.1\r\nHost: inner.example:8080"
                        + "\r\nX-Forwarded-Host: front.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n";

        assertThat(
                byProxy(asked),
                allOf(
                        containsString("https://front.example/anytown/ask/copy-correspondence"),
                        not(containsString("inner.example"))));
        assertThat(
                raw(asked),
                allOf(
                        containsString("http://inner.example:8080/anytown/ask/copy-correspondence"),
                        not(containsString("front.example"))));
    }

    @Test
    void a_provider_sends_the_browser_back_to_the_host_that_a_trusted_proxy_says() throws Exception {
        String begun = "GET /anytown/admin/sign-in/openid HTTP/1.1\r\nHost: inner.example:8080"
                + "\r\nX-Forwarded-Host: front.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n";

        assertThat(
                byProxy(begun),
                allOf(
                        startsWith("HTTP/1.1 303"),
                        containsString("redirect_uri=https%3A%2F%2Ffront.example%2Fanytown%2Fadmin%2F")));
    }

    @Test
    void an_auditor_reads_the_settings_the_accounts_and_the_keys_and_is_led_to_no_change() throws Exception {
        for (String path : new String[] {"settings", "accounts", "tokens"}) {
            String administrators = client().acting("council-administrator@anytown")
                    .get("/anytown/admin/" + path)
                    .body();
            String auditors = client().acting("auditor@anytown")
                    .get("/anytown/admin/" + path)
                    .body();
            String change = "/anytown/admin/" + path + "/|name=\"scopes\"";

            assertThat(path, Pattern.compile(change).matcher(administrators).find(), is(true));
            assertThat(path, Pattern.compile(change).matcher(auditors).find(), is(false));
        }
        assertThat(
                client().acting("auditor@anytown")
                        .get("/anytown/admin/settings")
                        .body(),
                allOf(containsString("Anytown Borough Council"), containsString("No extra closed days.")));
    }

    @Test
    void whoever_is_not_the_councils_administrator_finds_no_settings_and_no_export() throws Exception {
        for (String path : new String[] {"settings", "settings/contacts", "settings/calendar", "export"}) {
            for (String who : new String[] {"member@anytown", "system"}) {
                HttpResponse<String> answer = client().acting(who).get("/anytown/admin/" + path);
                assertThat(who + " " + path, answer.statusCode(), is(404));
            }
        }
        assertThat(
                client().acting("council-administrator@anytown")
                        .get("/admin/councils")
                        .statusCode(),
                is(404));
    }
}
