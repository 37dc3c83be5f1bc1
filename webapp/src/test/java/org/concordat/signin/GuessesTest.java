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
            assertThat(guesses.admit("clerk@anytown.example", "198.51.100." + i), is(true));
        }
        assertThat(guesses.admit("clerk@anytown.example", "203.0.113.1"), is(false));
        assertThat(guesses.admit("clerk@anytown.example", "192.0.2.7"), is(true));
        assertThat(guesses.admit("other@anytown.example", "203.0.113.1"), is(true));
    }
}
