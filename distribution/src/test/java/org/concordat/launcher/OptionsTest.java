package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line. */
class OptionsTest {

    @Test
    void without_an_option_it_serves_on_port_8080_from_the_folder_data() throws Refusal {
        assertThat(
                Options.read(List.of()),
                is(new Options(
                        Options.Action.SERVE,
                        Optional.empty(),
                        8080,
                        Path.of("data"),
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void a_value_stands_behind_its_option_or_is_joined_to_it() throws Refusal {
        assertThat(
                Options.read(List.of("--port", "81", "--host", "::1", "--data", "d", "--plugins", "p")),
                equalTo(Options.read(List.of("--port=81", "--host=::1", "--data=d", "--plugins=p"))));
    }

    @ParameterizedTest
    @CsvSource({
        "--port 0, is not a port",
        "--port 65536, is not a port",
        "--port http, is not a port",
        "--port -1, is not a port",
        "--port, needs a value",
        "--data=, needs a value",
        "--check=yes, There is no option",
        "start, There is no option",
        "--Port 80, There is no option"
    })
    void what_cannot_be_right_is_refused_in_a_sentence(String line, String part) {
        Refusal refusal = assertThrows(Refusal.class, () -> Options.read(List.of(line.split(" ", -1))));
        assertThat(refusal.getMessage(), containsString(part));
        assertThat(refusal.code(), is(ExitCode.USAGE));
    }
}
