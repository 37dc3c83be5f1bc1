package org.concordat.council;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "anytown.example, anytown.example",
        "AnyTown.EXAMPLE, anytown.example",
        "anytown.example:8080, anytown.example",
        "anytown.example., anytown.example",
        "anytown.example.:443, anytown.example",
        "192.0.2.1:80, 192.0.2.1",
        "[::1], [0:0:0:0:0:0:0:1]",
        "[::1]:8080, [0:0:0:0:0:0:0:1]",
        "[2001:DB8::1], [2001:db8:0:0:0:0:0:1]"
    })
    void a_host_is_compared_without_port_case_and_the_dot_of_the_root(String header, String name) {
        assertThat(HostName.of(header), is(Optional.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "anytown..example",
                "anytown.example..",
                "user@anytown.example",
                "anytown.example/",
                "anytown.example#othertown.example",
                "anytown.example:80:80",
                "anytown.example:",
                "anytown.example, othertown.example",
                "anytown.example\u0000",
                "anytown\uFF0Eexample",
                "::1",
                "[::1",
                "[:::1]",
                "[anytown.example]",
                "-anytown.example"
            })
    void what_can_be_no_host_is_none(String header) {
        assertThat(HostName.of(header), is(Optional.empty()));
    }

    @Test
    void a_host_that_begins_or_ends_like_another_is_another() {
        assertThat(HostName.of("anytown.example.evil.example"), is(Optional.of("anytown.example.evil.example")));
        assertThat(HostName.of("evil-anytown.example"), is(Optional.of("evil-anytown.example")));
    }
}
