package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Switching over HTTP. Whatever it does, Anytown ends with the rules that it began with. */
class SwitchIT extends OnTheServer {

    private static final String ADMINISTRATOR = "council-administrator@anytown.example";
    private static final String MONITORING_OFFICER = "monitoring-officer@anytown.example";
    private static final String RULES = "/anytown/admin/rules";
    private static final String NOW = "profile=anytown&edition=2026";
    private static final String NEXT = "profile=anytown&edition=2027";
    private static final String ASKED = COPY + "?recipient=other-member&member-copied-recipient=no";

    private LocalDate today;
    private LocalDate next;

    @BeforeEach
    void what_day_it_is() throws Exception {
        today = today();
        next = today.plusDays(30);
    }

    private HttpResponse<String> show(String as, String path) throws Exception {
        return client().as(as).get(path);
    }

    private HttpResponse<String> submit(String as, String path, String... form) throws Exception {
        return client().as(as).submit(path, form);
    }

    private static String[] form(String rules, String field, LocalDate day, String reason) {
        return Fields.dated(field, day, "rules", rules, "reason", reason);
    }

    /** Proposes rules and gives the address at which they are accepted. */
    private String propose(String rules, LocalDate wished) throws Exception {
        String[] form = form(rules, "wished", wished, "Adopted by full council");
        assertThat(submit(ADMINISTRATOR, RULES + "/propose?" + rules, form).statusCode(), is(303));
        return Fields.first(show(MONITORING_OFFICER, RULES).body(), RULES + "/[0-9a-f-]{36}/accept");
    }

    private void accept(String address, LocalDate starts) throws Exception {
        HttpResponse<String> accepted = submit(MONITORING_OFFICER, address, form("", "starts", starts, "So be it"));
        assertThat(accepted.body(), accepted.statusCode(), is(303));
    }

    private String words(String address) throws Exception {
        return object(get(address)).getString("words");
    }

    @Test
    void a_draft_is_previewed_with_both_sides_before_anybody_proposes_it() throws Exception {
        String address = RULES + "/preview?profile=anytown&edition=2027";
        String page = show(ADMINISTRATOR, address).body();

        assertThat(page, containsString("1 question has other answers in some situations"));
        String question =
                show(ADMINISTRATOR, address + "&question=copy-correspondence").body();
        assertThat(question, containsString("You must not"));
        assertThat(question, containsString("You should not normally"));
        assertThat(question, containsString("clause\u00a02.1"));
        assertThat(show(ADMINISTRATOR, address + "&all=yes").body(), containsString("You must not"));
        assertThat(
                show(ADMINISTRATOR, RULES + "/preview?profile=nowhere&edition=1")
                        .statusCode(),
                is(404));
    }

    @Test
    void accepted_rules_take_over_on_their_day_and_are_announced_until_then() throws Exception {
        String accept = propose(NEXT, next);
        assertThat(show(ADMINISTRATOR, accept).statusCode(), is(404));

        accept(accept, next);

        assertThat(get("/anytown/").body(), containsString("other rules apply: Next protocol, a draft"));
        assertThat(words(ASKED), is("should not normally"));
        assertThat(words(ASKED + "&on=" + next.minusDays(1)), is("should not normally"));
        assertThat(words(ASKED + "&on=" + next), is("must not"));
        HttpResponse<String> posted =
                post(COPY, "{\"facts\":{\"recipient\":\"other-member\"},\"on\":\"" + next + "\"}");
        assertThat(object(posted).getString("words"), is("must not"));
        String page = get("/anytown/ask/copy-correspondence?recipient=other-member&on=" + next)
                .body();
        assertThat(page, containsString("As the rules will stand on"));
        assertThat(page, containsString("copy-correspondence.pdf?recipient=other-member&amp;on=" + next));
        String again = RULES + "/propose";
        String clash =
                submit(ADMINISTRATOR, again, form(NEXT, "wished", next, "x")).body();
        assertThat(clash, containsString("These rules are in force on"));

        String back = Fields.first(show(MONITORING_OFFICER, RULES).body(), RULES + "/[0-9a-f-]{36}/take-back");
        assertThat(show(ADMINISTRATOR, back).statusCode(), is(404));
        assertThat(submit(MONITORING_OFFICER, back, "reason", "").statusCode(), is(422));
        assertThat(submit(MONITORING_OFFICER, back, "reason", "Too early").statusCode(), is(303));

        assertThat(get("/anytown/").body(), not(containsString("other rules apply")));
        assertThat(words(ASKED + "&on=" + next), is("should not normally"));
        assertThat(show(MONITORING_OFFICER, RULES).body(), containsString("Too early"));
    }

    @Test
    void rules_accepted_for_today_answer_at_once_and_the_old_ones_can_be_put_back() throws Exception {
        accept(propose(NEXT, today), today);
        assertThat(words(ASKED), is("must not"));
        assertThat(get("/anytown/").body(), containsString("The rules in force here are Next protocol, a draft"));

        accept(propose(NOW, today), today);
        assertThat(words(ASKED), is("should not normally"));
        assertThat(words(ASKED + "&on=" + today.minusDays(1)), is("should not normally"));
        String page = show("auditor@anytown.example", RULES).body();
        assertThat(page, containsString("since replaced"));
        assertThat(page, not(containsString("/propose\"")));
    }

    @Test
    void the_other_reading_of_a_place_is_previewed_proposed_and_accepted_and_rulings_follow_it() throws Exception {
        String reading =
                Fields.first(show(MONITORING_OFFICER, RULES + "/readings").body(), RULES + "/readings/[0-9a-f]{16}");
        String page = show(MONITORING_OFFICER, reading).body();
        assertThat(page, containsString("Copying to a clerk is not copying to a councillor."));
        assertThat(page, containsString("An officer never copies"));
        String named = Fields.first(page, "profile=anytown&edition=2026&readings=[0-9a-f]{16}");
        assertThat(
                show(MONITORING_OFFICER, RULES + "/preview?" + named + "&question=copy-correspondence")
                        .body(),
                containsString("You must not"));

        accept(propose(named, today), today);

        JsonObject ruling = object(get(ASKED));
        assertThat(ruling.getString("words"), is("must not"));
        assertThat(ruling.getJsonArray("readings").getJsonObject(0).getString("taken"), is("it is"));
        assertThat(ruling.getJsonArray("readings").getJsonObject(0).getString("adopted"), is(today.toString()));
        assertThat(words(ASKED + "&on=" + today.minusDays(1)), is("should not normally"));
        assertThat(
                get("/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no")
                        .body(),
                containsString("has adopted this reading"));
        assertThat(show(MONITORING_OFFICER, RULES).body(), containsString("read the other way at 2.1"));
        assertThat(show(MONITORING_OFFICER, reading).body(), containsString("So be it"));

        accept(propose(NOW, today), today);
        assertThat(words(ASKED), is("should not normally"));
        assertThat(show(MONITORING_OFFICER, reading).body(), containsString("The first reading again from"));
    }

    @Test
    void rules_read_in_a_way_that_they_cannot_be_are_not_there() throws Exception {
        String address = "/preview?profile=anytown&edition=2026&readings=";
        assertThat(
                show(MONITORING_OFFICER, RULES + address + "0123456789abcdef").statusCode(), is(404));
        assertThat(show(MONITORING_OFFICER, RULES + address + "..%2F").statusCode(), is(404));
        assertThat(
                show(MONITORING_OFFICER, RULES + "/readings/0123456789abcdef").statusCode(), is(404));
    }

    @Test
    void accepted_rules_take_over_at_midnight_in_london_on_a_server_that_runs_on() throws Exception {
        OwnCouncil council = OwnCouncil.open(this::client, "nighttown", "2026");
        LocalDate first = today.plusDays(1);
        council.accept("2027", first, "Adopted by full council");
        String asked = ASKED.replace("anytown", "nighttown");
        String page = "/nighttown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=no";

        later(Duration.between(now(), first.atStartOfDay(LONDON).toInstant()).minusSeconds(30));
        HttpResponse<String> evening = get(asked);
        assertThat(object(evening).getString("words"), is("should not normally"));
        assertThat(get(page).body(), containsString("You should not normally copy it"));
        assertThat(get("/nighttown/").body(), containsString("other rules apply"));

        later(Duration.ofSeconds(31));
        HttpResponse<String> morning = get(asked, "If-None-Match", header(evening, "ETag"));
        assertThat(morning.statusCode(), is(200));
        assertThat(object(morning).getString("words"), is("must not"));
        assertThat(get(page).body(), containsString("You must not copy it"));
        assertThat(get("/nighttown/").body(), not(containsString("other rules apply")));
        assertThat(words(asked + "&on=" + today), is("should not normally"));
        assertThat(words(asked + "&on=" + first), is("must not"));
        String rules =
                council.acting(AccountRole.AUDITOR).get(council.admin("rules")).body();
        assertThat(rules, containsString("Adopted by full council"));
        assertThat(rules, not(containsString("/take-back")));
    }

    @Test
    void a_day_that_is_none_or_before_all_rules_is_refused_in_words() throws Exception {
        HttpResponse<String> before = get(ASKED + "&on=1999-01-01");
        assertThat(before.statusCode(), is(400));
        assertThat(object(before).getString("detail"), containsString("The first that are known here"));
        assertThat(get("/anytown/?on=1999-01-01").statusCode(), is(400));
        assertThat(get("/anytown/protocol?on=soon").body(), containsString("That day cannot be read"));
    }

    @Test
    void whoever_may_not_see_it_finds_nothing_there() throws Exception {
        Client member = client().as("member@anytown.example");
        for (String path : new String[] {"", "/preview?profile=anytown&edition=2027", "/propose"}) {
            assertThat(path, member.get(RULES + path).statusCode(), is(404));
        }
        assertThat(client().get(RULES).statusCode(), is(303));
        assertThat(show("auditor@anytown.example", RULES + "/propose").statusCode(), is(404));
        assertThat(show(MONITORING_OFFICER, "/othertown/admin/rules").statusCode(), is(404));
    }
}
