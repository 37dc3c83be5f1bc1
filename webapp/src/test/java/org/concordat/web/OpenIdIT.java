package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.concordat.council.AccountRole;
import org.concordat.openid.TownProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anytown's own sign-in, at a provider that says what the test says. */
class OpenIdIT extends OnTheServer {

    private static final String START = "/anytown/admin/sign-in/openid";
    private static final String BACK = START + "/return";
    private static final String DESK = "/anytown/admin/";
    private static final TownProvider TOWN = Deployed.TOWN;

    @BeforeEach
    void behave() {
        TOWN.behave();
    }

    /** Begins a sign-in, and returns what the provider sends the browser back with. */
    private static String answered(Client client, String start) throws Exception {
        HttpResponse<String> begun = client.get(start);
        assertThat(begun.body(), begun.statusCode(), is(303));
        URI back = TOWN.follow(URI.create(header(begun, "Location")));
        assertThat(back.getRawPath(), is(BACK));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private HttpResponse<String> comeAs(Client client, String subject, String email) throws Exception {
        TOWN.signIn(subject, email);
        return client.get(answered(client, START));
    }

    private static void isTold(HttpResponse<String> response, int status, String words) {
        assertThat(response.body(), response.statusCode(), is(status));
        assertThat(response.body(), containsString(words));
        assertThat(header(response, "Set-Cookie"), not(containsString("__Host-concordat=")));
    }

    @Test
    void the_sign_in_page_offers_it_and_not_to_whoever_wants_to_go_to_another_council() throws Exception {
        assertThat(
                client().get("/admin/sign-in?to=/anytown/admin/people").body(),
                allOf(
                        containsString("href=\"" + START + "?to=%2Fanytown%2Fadmin%2Fpeople\""),
                        containsString("Sign in with your Anytown staff account")));
        assertThat(client().get("/admin/sign-in").body(), containsString("href=\"" + START + "\""));
        OwnCouncil.open(this::client, "plaintown", "2026");
        assertThat(
                client().get("/admin/sign-in?to=/plaintown/admin/").body(),
                allOf(containsString("name=\"password\""), not(containsString("/sign-in/openid"))));
        assertThat(get("/plaintown/admin/sign-in/openid").statusCode(), is(404));
    }

    @Test
    void somebody_with_a_role_arrives_in_it_and_is_known_again_by_another_address() throws Exception {
        grant("anytown", "first@anytown.example", AccountRole.OFFICER);
        Client client = client();

        HttpResponse<String> arrived = comeAs(client, "first", "First@Anytown.example");

        assertThat(arrived.statusCode(), is(303));
        assertThat(header(client.get(header(arrived, "Location")), "Location"), is(DESK));
        assertThat(client.get(DESK).body(), containsString("Officer, Anytown</span>"));
        assertThat(client.attempt(), is(""));
        Client again = client();
        comeAs(again, "first", "married@anytown.example");
        assertThat(again.get(DESK).statusCode(), is(200));
        TOWN.say(token -> token.subject("first").claim("email_verified", false));
        Client unverified = client();
        unverified.get(answered(unverified, START));
        assertThat(unverified.get(DESK).statusCode(), is(200));
    }

    @Test
    void they_arrive_where_they_wanted_to_go_and_nowhere_else() throws Exception {
        Client client = client();
        TOWN.signIn("auditor", "auditor@anytown.example");
        String to = header(client.get(answered(client, START + "?to=/anytown/admin/audit")), "Location");
        assertThat(header(client.get(to), "Location"), is("/anytown/admin/audit"));
        Client astray = client();
        to = header(astray.get(answered(astray, START + "?to=https://evil.example/")), "Location");
        assertThat(to, is("/admin/sign-in?arrived=yes"));
    }

    @Test
    void the_cookie_on_the_way_is_for_this_host_alone_and_for_minutes() throws Exception {
        HttpResponse<String> begun = client().get(START);

        assertThat(
                header(begun, "Set-Cookie"),
                allOf(
                        startsWith("__Host-concordat-openid="),
                        containsString("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600")));
        assertThat(header(begun, "Cache-Control"), is("no-store"));
    }

    @Test
    void nobody_is_created_and_whoever_has_no_role_here_is_not_let_in() throws Exception {
        isTold(comeAs(client(), "stranger", "stranger@anytown.example"), 403, "You have no role at this council here");
        isTold(comeAs(client(), "admin", "administrator@concordat.example"), 403, "You have no role at this council");
        // In small letters the Kelvin sign is a k.
        grant("anytown", "clark@anytown.example", AccountRole.OFFICER);
        isTold(comeAs(client(), "kelvin", "clar\u212a@anytown.example"), 403, "You have no role at this council here");
        assertThat(
                client().acting("auditor@anytown").get("/anytown/admin/audit").body(),
                containsString("own sign-in: unknown"));
    }

    @Test
    void an_address_that_is_not_verified_opens_no_account() throws Exception {
        TOWN.say(token -> token.claim("email", "auditor@anytown.example").claim("email_verified", false));
        Client client = client();

        isTold(client.get(answered(client, START)), 403, "has not confirmed your email address");
    }

    @Test
    void an_address_that_has_become_another_persons_opens_nothing() throws Exception {
        grant("anytown", "smith@anytown.example", AccountRole.OFFICER);
        assertThat(comeAs(client(), "old smith", "smith@anytown.example").statusCode(), is(303));

        isTold(comeAs(client(), "new smith", "smith@anytown.example"), 403, "belongs to another person");
    }

    @Test
    void an_answer_is_taken_once_and_from_the_browser_that_has_asked() throws Exception {
        TOWN.signIn("member", "member@anytown.example");
        Client client = client();
        String back = answered(client, START);
        String attempt = client.attempt();
        isTold(client().get(back), 400, "The sign-in has to be started again");
        Client other = client();
        answered(other, START);
        isTold(other.get(back), 403, "The sign-in did not succeed");
        assertThat(client.get(back).statusCode(), is(303));
        isTold(client().get(back), 400, "The sign-in has to be started again");

        Client replaying = client();
        replaying.attempt(attempt);
        isTold(replaying.get(back), 403, "The sign-in did not succeed");
        replaying.attempt(attempt.replaceFirst("=....", "=0000"));
        isTold(replaying.get(back), 400, "The sign-in has to be started again");
    }

    @Test
    void a_provider_that_takes_a_code_twice_gives_one_session_all_the_same() throws Exception {
        TOWN.signIn("democratic services", "democratic-services@anytown.example");
        Client client = client();
        HttpResponse<String> begun = client.get(START);
        String attempt = client.attempt();
        URI asked = URI.create(header(begun, "Location"));
        URI first = TOWN.follow(asked);
        URI second = TOWN.follow(asked);
        assertThat(client.get(first.getRawPath() + "?" + first.getRawQuery()).statusCode(), is(303));

        Client again = client();
        again.attempt(attempt);
        isTold(again.get(second.getRawPath() + "?" + second.getRawQuery()), 400, "has to be started again");
    }

    @Test
    void an_answer_comes_too_late_after_ten_minutes() throws Exception {
        Client client = client();
        String back = answered(client, START);
        later(Duration.ofMinutes(11));

        isTold(client.get(back), 400, "took longer than 10 minutes");
    }

    @Test
    void a_capacity_at_another_council_is_out_of_reach() throws Exception {
        OwnCouncil viatown = OwnCouncil.setUp(this::client, "viatown", "2026");
        grant("anytown", "both@anytown.example", AccountRole.OFFICER);
        grant("anytown", "both@anytown.example", AccountRole.AUDITOR);
        grant("viatown", "both@anytown.example", AccountRole.COUNCIL_ADMINISTRATOR);
        Client client = client();
        comeAs(client, "both", "both@anytown.example");

        String offered = client.get("/admin/capacity").body();
        assertThat(offered, allOf(containsString("Auditor, Anytown"), not(containsString("Viatown"))));
        assertThat(client.get("/admin/account").body(), not(containsString("Viatown")));
        assertThat(
                client.get("/admin/account/password").body(),
                allOf(containsString("sign in with your password"), not(containsString("name=\"new-password\""))));
        assertThat(
                client.get("/admin/account/second-factor").body(),
                allOf(containsString("sign in with your password"), not(containsString("name=\"secret\""))));
        String auditor = Fields.first(offered, "value=\"([^\"]*)\"[^>]*>Auditor, Anytown");
        assertThat(header(client.submit("/admin/capacity", "capacity", auditor), "Location"), is(DESK));
        assertThat(client.get("/viatown/admin/").statusCode(), is(404));
        Client there = viatown.acting(AccountRole.COUNCIL_ADMINISTRATOR);
        String account =
                Fields.first(there.get(viatown.admin("accounts")).body(), viatown.admin("accounts/[0-9a-f-]{36}"));
        String capacity = Fields.first(there.get(account).body(), "name=\"revoke\" value=\"([0-9a-f-]{36})\"");
        assertThat(client.submit("/admin/capacity", "capacity", capacity).statusCode(), is(422));
    }

    @Test
    void several_factors_given_there_are_taken_for_the_one_that_is_asked_for_here() throws Exception {
        TOWN.say(token -> token.subject("officer")
                .claim("email", "monitoring-officer@anytown.example")
                .claim("amr", List.of("pwd", "mfa")));
        Client client = client();
        client.get(answered(client, START));
        assertThat(client.get(DESK).body(), containsString("Monitoring Officer, Anytown</span>"));
    }

    @Test
    void a_provider_that_does_not_answer_is_said_so_and_passwords_go_on_working() throws Exception {
        Client client = client();
        String back = answered(client, START);
        TOWN.answer("/token", TownProvider.Answers.WITH_RUBBISH);
        HttpResponse<String> response = client.get(back);

        isTold(response, 503, "Your council’s own sign-in does not answer");
        assertThat(response.body(), containsString("href=\"/admin/sign-in\""));
        assertThat(client().signIn("auditor@anytown.example", Client.PASSWORD).statusCode(), is(303));
    }

    @Test
    void whoever_signs_out_is_shown_where_to_sign_out_there_too() throws Exception {
        TOWN.signIn("leaving", "council-administrator@anytown.example");
        Client client = client();
        client.get(answered(client, START));
        String to = header(client.submit("/admin/sign-out"), "Location");

        assertThat(to, is("/admin/sign-out?of=anytown"));
        assertThat(client.get(to).body(), containsString("href=\"" + TOWN.issuer() + "/end?client_id=concordat\""));
        assertThat(client.get(DESK).statusCode(), is(303));
    }

    @Test
    void settings_that_are_of_no_use_are_said_to_the_instances_administrators_and_hold_up_nothing() throws Exception {
        assertThat(
                client().acting("system").get("/admin/").body(),
                containsString("CONCORDAT_OPENID_NOWHERE_ISSUER is no setting of a council that is here"));
    }
}
