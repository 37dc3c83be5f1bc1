package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/councils,                API",
        "POST, /admin/sign-in,                  SIGN_IN",
        "POST, /admin/sign-in/code,             SIGN_IN",
        "GET,  /admin/sign-in,                  ",
        "GET,  /anytown/admin/sign-in/openid,   SIGN_IN",
        "GET,  /anytown/admin/accounts,         ",
        "POST, /admin/sign-out,                 ",
        "GET,  /anytown/ask/sign-letter.pdf,    PDF",
        "GET,  /compare,                        COMPARE",
        "GET,  /anytown/ask/sign-letter,        ",
        "GET,  /health/live,                    "
    })
    void what_costs_much_is_limited_and_nothing_else(String method, String path, String kind) {
        assertThat(Limits.kind(method, path).map(Enum::name), is(Optional.ofNullable(kind)));
    }
}
