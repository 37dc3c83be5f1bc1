package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.concordat.council.AccountRole;
import org.concordat.signin.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInIT extends OnTheServer {

    private static final String OFFICER = "monitoring-officer@anytown.example";
    private static final String ADMINISTRATOR = "council-administrator@anytown.example";
    private static final String DESK = "/anytown/admin/";

    @Test
    void somebody_who_has_not_signed_in_is_led_to_the_sign_in_and_back() throws Exception {
        HttpResponse<String> response = client().get(DESK);

        assertThat(response.statusCode(), is(303));
        assertThat(header(response, "Location"), is("/admin/sign-in?to=%2Fanytown%2Fadmin%2F"));
        Client client = client().as(OFFICER);
        assertThat(header(client.get("/admin/sign-in?to=/anytown/admin/"), "Location"), is(DESK));
        assertThat(header(client.get("/admin/sign-in?to=//evil.example"), "Location"), is(DESK));
    }

    @Test
    void the_cookie_is_for_this_host_over_tls_and_out_of_reach_of_scripts() throws Exception {
        HttpResponse<String> response = client().signIn(OFFICER, Client.PASSWORD);

        assertThat(
                header(response, "Set-Cookie"),
                allOf(containsString("__Host-concordat="), endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax")));
    }

    @Test
    void every_page_says_who_has_signed_in_and_in_which_capacity() throws Exception {
        Client client = client().as(OFFICER);

        for (String path : new String[] {DESK, "/anytown/", "/admin/account"}) {
            assertThat(client.get(path).body(), containsString("Monitoring Officer, Anytown</span>"));
        }
        assertThat(client().get("/anytown/").body(), not(containsString("cc-signed-in")));
    }

    @Test
    void a_browser_that_does_not_keep_the_cookie_is_told_so() throws Exception {
        assertThat(client().get("/admin/sign-in?arrived=yes").body(), containsString("did not keep the cookie"));
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() throws Exception {
        HttpResponse<String> wrong = client().signIn("auditor@anytown.example", "not the password");
        HttpResponse<String> unknown = client().signIn("auditox@anytown.example", "not the password");

        assertThat(wrong.statusCode(), is(422));
        assertThat(unknown.statusCode(), is(422));
        assertThat(unknown.body().replace("auditox", "auditor"), is(wrong.body()));
    }

    @Test
    void what_nobody_can_type_is_a_bad_request_and_what_is_too_tooLongis_said_so() throws Exception {
        assertThat(client().signIn("clerk\0@anytown.example", "x").statusCode(), is(400));
        assertThat(client().get("/admin/sign-in?to=%00").statusCode(), is(400));
        String tooLong = "c".repeat(60) + "@" + "a".repeat(180) + ".example.example";
        HttpResponse<String> refused = client().as(ADMINISTRATOR)
                .submit("/anytown/admin/accounts/new", "login", tooLong, "name", "Clerk", "role", "officer");
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("Enter an email address"));
    }

    @Test
    void a_form_with_files_that_is_none_is_a_bad_request() throws Exception {
        HttpResponse<String> sent = send(
                "POST",
                "/admin/sign-in",
                HttpRequest.BodyPublishers.ofString("login=a"),
                "Content-Type",
                "multipart/form-data");

        assertThat(sent.statusCode(), is(400));
    }

    @Test
    void too_many_tries_have_to_wait_and_other_accounts_do_not() throws Exception {
        String login = "officer@anytown.example";
        for (int i = 0; i < 4; i++) {
            assertThat(client().signIn(login, "wrong " + i).statusCode(), is(422));
        }
        HttpResponse<String> later = client().signIn(login, Client.PASSWORD);
        assertThat(later.statusCode(), is(429));
        assertThat(Integer.parseInt(header(later, "Retry-After")), is(greaterThan(0)));
        assertThat(client().signIn(OFFICER, Client.PASSWORD).statusCode(), is(303));
        later(Duration.parse("PT5S"));
        assertThat(client().signIn(login, Client.PASSWORD).statusCode(), is(303));
    }

    @Test
    void a_form_that_did_not_come_from_its_own_page_is_refused() throws Exception {
        Client client = client().as(OFFICER);

        assertThat(client.post("/admin/sign-out").statusCode(), is(403));
        assertThat(client.post("/admin/sign-out", "token", "0000").statusCode(), is(403));
        Client other = client().as(ADMINISTRATOR);
        assertThat(client.get(DESK).statusCode(), is(200));
        assertThat(other.submit("/admin/sign-out").statusCode(), is(303));
        assertThat(other.get(DESK).statusCode(), is(303));
    }

    @Test
    void a_session_ends_when_nobody_uses_it_and_in_any_case_after_twelve_hours() throws Exception {
        Client idle = client().as(OFFICER);
        later(Duration.parse("PT31M"));
        assertThat(idle.get(DESK).statusCode(), is(303));

        Client busy = client().as(OFFICER);
        for (int i = 0; i < 28; i++) {
            later(Duration.parse("PT25M"));
            assertThat(busy.get(DESK).statusCode(), is(200));
        }
        later(Duration.parse("PT25M"));
        assertThat(busy.get(DESK).statusCode(), is(303));
    }

    @Test
    void somebody_signs_out_everywhere() throws Exception {
        Client here = client().as("democratic-services@anytown.example");
        Client there = client().as("democratic-services@anytown.example");

        assertThat(there.get(DESK).statusCode(), is(200));
        here.submit("/admin/sign-out", "everywhere", "yes");

        assertThat(here.get(DESK).statusCode(), is(303));
        assertThat(there.get(DESK).statusCode(), is(303));
    }

    @Test
    void a_second_capacity_is_chosen_under_a_new_secret_and_the_old_one_is_worth_nothing() throws Exception {
        Client administrator = client().as(ADMINISTRATOR);
        administrator.submit(
                "/anytown/admin/accounts/new",
                "login",
                "member@anytown.example",
                "name",
                "Councillor of Anytown",
                "role",
                "auditor");

        Client client = client().as("member@anytown.example");
        assertThat(header(client.get(DESK), "Location"), is("/admin/capacity"));
        String choice = Fields.first(client.get("/admin/capacity").body(), "value=\"([^\"]*)\"[^>]*>Auditor, Anytown");
        String before = client.cookie();
        assertThat(header(client.submit("/admin/capacity", "capacity", choice), "Location"), is(DESK));
        assertThat(client.get(DESK).body(), containsString("Auditor, Anytown</span>"));
        Client stolen = client();
        stolen.cookie(before);
        assertThat(stolen.get(DESK).statusCode(), is(303));
        assertThat(client.submit("/admin/capacity", "capacity", "1").statusCode(), is(422));
    }

    @Test
    void somebody_new_chooses_a_password_with_a_link_that_works_once() throws Exception {
        String link = Fields.invitation(grant("anytown", "clerk@anytown.example", AccountRole.OFFICER));

        assertThat(
                client().submit(link, "new-password", "short", "again", "short").statusCode(), is(422));
        String password = "three tall larches";
        client().accept(link, password);
        assertThat(client().get(link).body(), containsString("This link does not work."));
        assertThat(client().signIn("clerk@anytown.example", password).statusCode(), is(303));
    }

    @Test
    void a_second_factor_is_asked_for_and_its_code_is_taken_once() throws Exception {
        String login = "guarded@anytown.example";
        String password = "four tall larches";
        client().accept(Fields.invitation(grant("anytown", login, AccountRole.MONITORING_OFFICER)), password);
        Client client = client();
        client.signIn(login, password);
        String page = client.get("/admin/account/second-factor").body();
        String key = Fields.first(page, "secret=([A-Z2-7]{32})&");
        String sealed = Fields.first(page, "name=\"secret\" value=\"([^\"]*)\"");
        String code = Codes.at(key, now().toString());
        String made = client.submit("/admin/account/second-factor", "secret", sealed, "code", code)
                .body();
        assertThat(made, containsString("Your recovery codes"));
        String recovery = Fields.first(made, "<li>([0-9a-v]{4}(?:-[0-9a-v]{4}){3})</li>");

        Client again = client();
        again.signIn(login, password);
        assertThat(again.get(DESK).statusCode(), is(303));
        assertThat(header(again.get("/admin/sign-in?arrived=yes"), "Location"), is("/admin/sign-in/code"));
        // The code that has set it up was taken by that.
        assertThat(again.submit("/admin/sign-in/code", "code", code).statusCode(), is(422));
        assertThat(again.submit("/admin/sign-in/code", "code", recovery).statusCode(), is(303));
        assertThat(again.get(DESK).statusCode(), is(200));
        Client third = client();
        third.signIn(login, password);
        assertThat(third.submit("/admin/sign-in/code", "code", recovery).statusCode(), is(422));
    }

    @Test
    void nobody_can_lock_others_out_of_the_accounts_of_the_demonstration() throws Exception {
        Client administrator = client().as(ADMINISTRATOR);
        String password = "five tall larches";
        HttpResponse<String> refused = administrator.submit(
                "/admin/account/password", "password", Client.PASSWORD, "new-password", password, "again", password);
        assertThat(refused.statusCode(), is(422));
        assertThat(refused.body(), containsString("This account belongs to the demonstration"));

        String page = administrator.get("/admin/account/second-factor").body();
        String code = Codes.at(Fields.first(page, "secret=([A-Z2-7]{32})&"), now().toString());
        String sealed = Fields.first(page, "name=\"secret\" value=\"([^\"]*)\"");
        assertThat(
                administrator
                        .submit("/admin/account/second-factor", "secret", sealed, "code", code)
                        .statusCode(),
                is(422));

        String one = "/anytown/admin/accounts/"
                + Fields.first(
                        administrator.get("/anytown/admin/accounts").body(), "accounts/([0-9a-f-]{36})\">Auditor of");
        String capacity = Fields.first(administrator.get(one).body(), "name=\"revoke\" value=\"([^\"]*)\"");
        assertThat(administrator.submit(one, "revoke", capacity).statusCode(), is(422));
        assertThat(administrator.submit(one, "link", "yes").statusCode(), is(422));

        Client system = client().as("administrator@concordat.example");
        String account = Fields.first(
                system.get("/admin/accounts?q=auditor%40anytown").body(), "name=\"close\" value=\"([^\"]*)\"");
        assertThat(system.submit("/admin/accounts", "close", account).statusCode(), is(422));
        assertThat(system.submit("/admin/accounts", "link", account).statusCode(), is(422));
        assertThat(system.submit("/admin/councils/anytown", "act", "close").statusCode(), is(422));

        assertThat(client().signIn("auditor@anytown.example", Client.PASSWORD).statusCode(), is(303));
    }

    @Test
    void a_token_that_is_none_is_told_so_and_one_that_was_taken_back_is_none() throws Exception {
        assertThat(get(COPY, "Authorization", "Bearer nothing").statusCode(), is(401));
        Client administrator = client().as(ADMINISTRATOR);
        String made = administrator
                .submit("/anytown/admin/tokens", "name", "Payroll", "scopes", "read-people", "days", "30")
                .body();
        String token = Fields.first(made, "(concordat_[\\w-]{43})");
        assertThat(get(COPY, "Authorization", "Bearer " + token).statusCode(), is(200));
        String list = administrator.get("/anytown/admin/tokens").body();
        assertThat(list, not(containsString(token)));
        String id = Fields.first(list, "name=\"revoke\" value=\"([^\"]*)\"");
        administrator.submit("/anytown/admin/tokens", "revoke", id);
        HttpResponse<String> over = get(COPY, "Authorization", "Bearer " + token);
        assertThat(over.statusCode(), is(401));
        assertThat(header(over, "WWW-Authenticate"), containsString("invalid_token"));
    }

    @ParameterizedTest
    @CsvSource({
        "administrator@concordat.example,          /admin/,                      200",
        "administrator@concordat.example,          /admin/accounts,              200",
        "administrator@concordat.example,          /anytown/admin/,              404",
        "administrator@concordat.example,          /anytown/admin/accounts,      404",
        "council-administrator@anytown.example,    /anytown/admin/,              200",
        "council-administrator@anytown.example,    /anytown/admin/accounts,      200",
        "council-administrator@anytown.example,    /anytown/admin/tokens,        200",
        "council-administrator@anytown.example,    /admin/accounts,              404",
        "council-administrator@anytown.example,    /admin/,                      404",
        "monitoring-officer@anytown.example,       /anytown/admin/,              200",
        "monitoring-officer@anytown.example,       /anytown/admin/accounts,      404",
        "monitoring-officer@anytown.example,       /anytown/admin/tokens,        404",
        "democratic-services@anytown.example,      /anytown/admin/accounts,      404",
        "auditor@anytown.example,                  /anytown/admin/accounts/new,  404",
        "auditor@anytown.example,                  /anytown/admin/accounts,      200",
        "auditor@anytown.example,                  /anytown/admin/tokens,        200",
        "auditor@anytown.example,                  /anytown/admin/settings,      200",
        "auditor@anytown.example,                  /anytown/admin/settings/names, 404",
        "auditor@anytown.example,                  /admin/account,               200",
        "auditor@anytown.example,                  /anytown/admin/nothing,       404",
        "auditor@anytown.example,                  /nowhere/admin/,              404"
    })
    void a_role_opens_its_own_pages_and_no_others(String login, String path, int status) throws Exception {
        assertThat(client().as(login).get(path).statusCode(), is(status));
    }
}
