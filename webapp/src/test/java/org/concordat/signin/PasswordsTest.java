package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String LOGIN = "clerk.of.works@anytown.example";

    @Test
    void a_password_is_kept_with_the_parameters_of_owasp_and_a_salt_of_its_own() {
        String kept = Passwords.kept("a bell rang at noon");
        assertThat(kept, startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertThat(kept, not(Passwords.kept("a bell rang at noon")));
        assertThat(Passwords.isRight("a bell rang at noon", kept), is(true));
        assertThat(Passwords.isRight("a bell rang at one", kept), is(false));
        assertThat(Passwords.isOld(kept), is(false));
    }

    @Test
    void a_password_that_was_kept_with_other_parameters_is_right_and_old() {
        // What the reference implementation prints for: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
        String kept = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Passwords.isRight("password", kept), is(true));
        assertThat(Passwords.isOld(kept), is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "password", "$argon2id$v=19$m=1$x$y", "$2y$10$abcdefghijklmnopqrstuv"})
    void what_is_not_kept_as_argon2id_opens_for_nothing(String kept) {
        assertThat(Passwords.isRight(kept, kept), is(false));
    }

    @Test
    void a_letter_may_be_typed_in_two_ways() {
        assertThat(Passwords.isRight("cafe\u0301 at the corner", Passwords.kept("caf\u00e9 at the corner")), is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars,                  password.short",
        "twelve chars,                 ",
        "Mace and bell and chain,      ",
        "aaaaaaaaaaaaaaaa,             password.common",
        "123456789012,                 password.common",
        "Password1234!,                password.common",
        "passwordPASSWORD,             password.common",
        "Councillor2026,               password.common",
        "Qwertyuiop123,                password.common",
        "anytown-2026-11,              password.common",
        "correcthorsebatterystaple,    password.common"
    })
    void a_password_is_long_and_not_what_everybody_tries_first(String password, String fault) {
        assertThat(PasswordRule.fault(password, LOGIN), is(Optional.ofNullable(fault)));
    }

    @Test
    void a_password_may_be_a_sentence_but_not_a_book() {
        assertThat(PasswordRule.fault("ab cde".repeat(33), LOGIN), is(Optional.empty()));
        assertThat(PasswordRule.fault("ab cde".repeat(34), LOGIN), is(Optional.of("password.long")));
    }
}
