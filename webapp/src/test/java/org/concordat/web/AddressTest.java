package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void an_address_names_a_council_and_a_question() {
        assertThat(Address.of("/"), is(Optional.of(new Address.Home())));
        assertThat(Address.of("/anytown/"), is(Optional.of(new Address.OfCouncil("anytown"))));
        assertThat(Address.of("/anytown/ask/sign-letter"), is(Optional.of(new Address.Ask("anytown", "sign-letter"))));
    }

    @Test
    void a_council_without_its_slash_has_moved() {
        assertThat(Address.of("/anytown"), is(Optional.of(new Address.Moved("/anytown/"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/councils", "/openapi", "/health/ready", "/metrics", "/assets/x.css"})
    void what_is_reserved_is_answered_elsewhere(String path) {
        assertThat(Address.of(path), is(Optional.of(new Address.Elsewhere())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/anytown/ask", "/anytown/ask/", "/anytown/x/y", "/a/ask/b/c", "/a/b", "/openapi/x"})
    void everything_else_is_no_address(String path) {
        assertThat(path, Address.of(path), is(Optional.empty()));
    }

    @Test
    void the_api_is_known_by_its_first_segment_alone() {
        assertThat(Address.isApi("/api"), is(true));
        assertThat(Address.isApi("/api/x"), is(true));
        assertThat(Address.isApi("/apis"), is(false));
        assertThat(Address.isApi("/"), is(false));
    }
}
