package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.concordat.screen.Reached;
import org.junit.jupiter.api.Test;

class HostsTest {

    private static final String NEAR = "192.0.2.9";
    private final Hosts hosts = Hosts.of("concordat.example, 192.0.2.1", NEAR);

    private Optional<String> asked(String header, String target) {
        return hosts.asked(List.of(header), target, List.of(), "198.51.100.7");
    }

    @Test
    void the_header_says_the_host() {
        assertThat(asked("Anytown.Example:8080", "anytown.example"), is(Optional.of("anytown.example")));
    }

    @Test
    void an_ipv6_address_is_the_same_with_and_without_brackets() {
        assertThat(asked("[::1]:8080", "::1"), is(Optional.of("[0:0:0:0:0:0:0:1]")));
        assertThat(asked("[::1]:8080", "[::1]"), is(Optional.of("[0:0:0:0:0:0:0:1]")));
    }

    @Test
    void a_first_line_that_says_another_host_than_the_header_is_refused() {
        assertThat(asked("anytown.example", "othertown.example"), is(Optional.empty()));
    }

    @Test
    void no_header_and_two_are_refused() {
        assertThat(hosts.asked(List.of(), "anytown.example", List.of(), NEAR), is(Optional.empty()));
        assertThat(
                hosts.asked(
                        List.of("anytown.example", "anytown.example"), "anytown.example", List.of(), "198.51.100.7"),
                is(Optional.empty()));
    }

    @Test
    void a_proxy_is_known_however_its_ipv6_address_is_written() {
        Hosts behind = Hosts.of("", "2001:db8::1, ::1");

        for (String from : List.of("2001:db8:0:0:0:0:0:1", "0:0:0:0:0:0:0:1", "::1")) {
            assertThat(
                    behind.asked(List.of("a.example"), "a.example", List.of("b.example"), from),
                    is(Optional.of("b.example")));
        }
        assertThat(
                behind.asked(List.of("a.example"), "a.example", List.of("b.example"), "2001:db8:0:0:0:0:0:2"),
                is(Optional.of("a.example")));
        assertThrows(IllegalStateException.class, () -> Hosts.of("", "2001:db8::g"));
    }

    @Test
    void a_forwarded_host_is_believed_of_a_trusted_proxy_alone() {
        List<String> forwarded = List.of("othertown.example");

        assertThat(
                hosts.asked(List.of("anytown.example"), "anytown.example", forwarded, "198.51.100.7"),
                is(Optional.of("anytown.example")));
        assertThat(
                hosts.asked(List.of("anytown.example"), "anytown.example", forwarded, NEAR),
                is(Optional.of("othertown.example")));
        assertThat(
                hosts.asked(List.of("a.example"), "a.example", List.of("a.example, b.example"), NEAR),
                is(Optional.empty()));
    }

    private Reached reached(List<String> forwarded, List<String> schemes, String from) {
        return hosts.reached("inner.example:8080", "http", forwarded, schemes, from);
    }

    @Test
    void a_trusted_proxy_says_how_the_browser_has_reached_this() {
        assertThat(
                reached(List.of("anytown.example:8443"), List.of("https"), NEAR),
                is(new Reached("https", "anytown.example:8443")));
        assertThat(reached(List.of(), List.of("https"), NEAR), is(new Reached("https", "inner.example:8080")));
        assertThat(
                reached(List.of("anytown.example"), List.of("https"), "198.51.100.7"),
                is(new Reached("http", "inner.example:8080")));
    }

    @Test
    void a_forwarded_scheme_that_is_none_or_two_is_not_believed() {
        for (List<String> schemes :
                List.of(List.<String>of(), List.of("javascript"), List.of("https, http"), List.of("https", "http"))) {
            assertThat(reached(List.of("anytown.example"), schemes, NEAR), is(new Reached("http", "anytown.example")));
        }
    }

    @Test
    void where_the_instance_has_names_others_are_nobodys() {
        assertThat(hosts.isOwn("concordat.example", false, "192.0.2.1"), is(true));
        assertThat(hosts.isOwn("elsewhere.example", false, "192.0.2.1"), is(false));
        assertThat(hosts.isOwn("localhost", false, "192.0.2.1"), is(false));
        assertThat(Hosts.of("", "").isOwn("elsewhere.example", false, "192.0.2.1"), is(true));
    }

    @Test
    void a_check_from_this_very_machine_needs_no_name() {
        assertThat(hosts.isOwn("localhost", true, "127.0.0.1"), is(true));
        assertThat(hosts.isOwn("192.0.2.44", true, "192.0.2.44"), is(true));
        assertThat(hosts.isOwn("elsewhere.example", true, "127.0.0.1"), is(false));
    }

    @Test
    void a_setting_that_names_no_host_is_refused() {
        assertThrows(IllegalStateException.class, () -> Hosts.of("https://concordat.example/", ""));
    }
}
