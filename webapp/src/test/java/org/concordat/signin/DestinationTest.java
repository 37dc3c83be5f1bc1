package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final Actor MEMBER = new Actor(
            Actor.Kind.PERSON, "1", "Councillor", "anytown", Set.of(AccountRole.MEMBER), Set.of(), "127.0.0.1");
    private static final Actor SYSTEM =
            new Actor(Actor.Kind.SYSTEM_ADMINISTRATOR, "2", "Administrator", "", Set.of(), Set.of(), "127.0.0.1");

    @ParameterizedTest
    @CsvSource({
        "/anytown/admin/people,   /anytown/admin/people",
        "/anytown/admin/people/7, /anytown/admin/people/7",
        "/admin/account,          /admin/account",
        "/othertown/admin/,       /anytown/admin/",
        "/admin/councils,         /anytown/admin/"
    })
    void somebody_is_led_to_where_they_wanted_to_go_if_they_may_be_there(String wanted, String led) {
        assertThat(Destination.of(wanted, MEMBER), is(led));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/admin/",
                "//evil.example/admin/",
                "/\\evil.example/admin/",
                "/anytown/admin/../../elsewhere",
                "/anytown/admin//evil.example",
                "/admin/x?y=z",
                "javascript:alert(1)"
            })
    void nobody_is_led_elsewhere(String wanted) {
        assertThat(Destination.of(wanted, MEMBER), is("/anytown/admin/"));
        assertThat(Destination.query(wanted, "?"), is(""));
    }

    @Test
    void an_address_without_end_is_none_of_ours() {
        assertThat(Destination.query("/admin/" + "a/".repeat(100_000), "?"), is(""));
    }

    @ParameterizedTest
    @CsvSource({"/admin/councils, /admin/councils", "/anytown/admin/people, /admin/"})
    void an_administrator_of_the_instance_is_led_to_no_council(String wanted, String led) {
        assertThat(Destination.of(wanted, SYSTEM), is(led));
    }
}
