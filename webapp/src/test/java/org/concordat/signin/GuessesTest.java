package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class GuessesTest {

    @Test
    void guesses_from_many_networks_end_after_a_hundred_and_keep_nobody_out_where_they_usually_are() {
        Guesses guesses = new Guesses();
        guesses.remember("clerk@anytown.example", "192.0.2.7");
        for (int i = 0; i < 100; i++) {
            assertThat(guesses.mayTry("clerk@anytown.example", "198.51.100." + i), is(true));
            guesses.count("clerk@anytown.example", "198.51.100." + i);
        }
        assertThat(guesses.mayTry("clerk@anytown.example", "203.0.113.1"), is(false));
        assertThat(guesses.mayTry("clerk@anytown.example", "192.0.2.7"), is(true));
        assertThat(guesses.mayTry("other@anytown.example", "203.0.113.1"), is(true));
    }

    @Test
    void to_ask_whether_a_password_may_be_tried_uses_no_guess_up() {
        Guesses guesses = new Guesses();
        for (int i = 0; i < 500; i++) {
            assertThat(guesses.mayTry("clerk@anytown.example", "198.51.100.1"), is(true));
        }
        assertThat(guesses.mayTry("clerk@anytown.example", "203.0.113.1"), is(true));
    }
}
