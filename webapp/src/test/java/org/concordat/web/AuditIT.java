package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.BufferedReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordat.audit.Export;
import org.junit.jupiter.api.Test;

/** The record of what was done, over HTTP. */
class AuditIT extends OnTheServer {

    private static final String AUDITOR = "auditor@anytown";

    @Test
    void to_read_the_record_is_recorded() throws Exception {
        client().acting(AUDITOR).get("/anytown/admin/audit");
        HttpResponse<String> page = client().acting(AUDITOR).get("/anytown/admin/audit?act=read-audit&who=AUDITOR");

        assertThat(page.statusCode(), is(200));
        assertThat(page.body(), containsString("Read the record"));
        assertThat(page.body(), containsString("auditor at anytown"));
        assertThat(
                client().acting(AUDITOR)
                        .get("/anytown/admin/audit?who=nobody%25")
                        .body(),
                containsString("No entries"));
        assertThat(
                client().acting(AUDITOR)
                        .get("/anytown/admin/audit?from-day=31&from-month=2&from-year=2026")
                        .statusCode(),
                is(422));
        assertThat(
                client().acting(AUDITOR)
                        .get("/anytown/admin/audit?to-day=31&to-month=12&to-year=999999999")
                        .statusCode(),
                is(422));
    }

    @Test
    void to_look_at_accounts_is_recorded() throws Exception {
        Client administrator = client().acting("council-administrator@anytown");
        String list = administrator.get("/anytown/admin/accounts").body();
        administrator.get(Fields.first(list, "/anytown/admin/accounts/[0-9a-f-]{36}"));
        Client system = client().acting("system");
        system.get("/admin/accounts?q=auditor");

        String record = client().acting(AUDITOR).get("/anytown/admin/audit").body();
        assertThat(record, containsString("Looked at the list of accounts"));
        assertThat(record, containsString("Looked at an account"));
        assertThat(
                system.get("/admin/audit?act=list-accounts").body(), containsString("Looked at the list of accounts"));
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<HttpResponse<String>>> pages = readers.invokeAll(
                Collections.nCopies(8, () -> client().acting(AUDITOR).get("/anytown/admin/audit")));
        readers.shutdown();

        for (Future<HttpResponse<String>> page : pages) {
            assertThat(page.get().statusCode(), is(200));
        }
        assertThat(client().acting(AUDITOR).post("/anytown/admin/audit").body(), containsString("entries hold:"));
    }

    @Test
    void the_export_is_verified_without_the_instance() throws Exception {
        client().acting(AUDITOR).get("/anytown/admin/audit");
        String export = client().acting(AUDITOR)
                .get("/anytown/admin/audit/export.jsonl")
                .body();

        assertThat(Export.verify(new BufferedReader(new StringReader(export))).holds(), is(true));
        assertThat(
                client().acting(AUDITOR).get("/anytown/admin/audit/export.csv").body(),
                startsWith("number,at,who,account,capacity,act"));
    }

    @Test
    void the_instance_has_a_record_of_its_own() throws Exception {
        HttpResponse<String> page = client().acting("system").post("/admin/audit");

        assertThat(page.statusCode(), is(200));
        assertThat(page.body(), allOf(containsString("entries hold:"), not(containsString("at anytown"))));
        assertThat(client().acting(AUDITOR).get("/admin/audit").statusCode(), is(404));
        assertThat(client().acting("system").get("/anytown/admin/audit").statusCode(), is(404));
        assertThat(client().acting("member@anytown").get("/anytown/admin/audit").statusCode(), is(404));
    }
}
