package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one class that an old Java has to be able to load. */
class MainTest {

    private static final int JAVA_8 = 52;

    @Test
    void the_first_class_is_compiled_for_java_8() throws IOException {
        try (DataInputStream in = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            assertThat("magic", in.readInt(), is(0xCAFEBABE));
            assertThat("minor version", in.readUnsignedShort(), is(0));
            assertThat("major version", in.readUnsignedShort(), is(JAVA_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.8, true", "9, true", "11, true", "16, true", "17, false", "21, false", "25, false", "100, false"})
    void java_17_and_newer_will_do(String version, boolean tooOld) {
        assertThat(Main.tooOld(version), is(tooOld));
    }

    @Test
    void the_exit_code_for_too_old_a_java_is_one_that_nothing_else_has() {
        assertThat(Main.TOO_OLD, is(ExitCode.JAVA.number()));
    }
}
