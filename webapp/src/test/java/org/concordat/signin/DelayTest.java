package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT0S", "3, PT0S", "4, PT2S", "5, PT4S", "10, PT2M8S", "13, PT15M", "1000000, PT15M"})
    void the_wait_doubles_up_to_a_quarter_of_an_hour(int failures, Duration wait) {
        assertThat(Delay.after(failures), is(wait));
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        Delay delay = new Delay("x", NOW);
        for (int i = 0; i < 10; i++) {
            delay.count(NOW);
        }
        assertThat(delay.until(), is(NOW.plusSeconds(128)));
        delay.count(NOW.plus(Duration.ofHours(25)));
        assertThat(delay.until(), is(NOW.plus(Duration.ofHours(25))));
    }
}
