package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What a line of the log has, and what it never has. */
class LogLineTest {

    private static final String REQUEST = "request 0123456789abcdef council anytown";

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.concordat.some");
        return entry;
    }

    private static String json(LogRecord entry, String thread) {
        return new LogLine.Json().format(entry, thread);
    }

    @Test
    void a_line_is_one_object_with_its_request_and_council() {
        assertThat(
                json(entry("Said \"so\"\nand\tso \\"), "main"),
                matchesPattern("\\{\"time\":\"[0-9T:.+-]+\",\"level\":\"WARNING\",\"logger\":\"org.concordat.some\","
                        + "\"message\":\"Said \\\\\"so\\\\\"\\\\nand\\\\tso \\\\\\\\\"}\n"));
        assertThat(
                json(entry("Refused"), REQUEST),
                endsWith("\"message\":\"Refused\",\"request\":\"0123456789abcdef\",\"council\":\"anytown\"}\n"));
    }

    @Test
    void people_read_the_same_in_words() {
        assertThat(
                new LogLine.Plain().format(entry("Refused"), REQUEST),
                endsWith(" WARNING org.concordat.some [0123456789abcdef anytown]: Refused" + System.lineSeparator()));
    }

    @Test
    void an_address_a_query_and_a_secret_are_taken_out_wherever_they_stand() {
        String line = json(
                entry("Key (login)=(clerk@anytown.example) at /x?recipient=press&member=yes, Bearer abc.def,"
                        + " __Host-concordat=s3cret; /admin/invitation/c0de"),
                "main");
        for (String personal : new String[] {"clerk", "press", "abc.def", "s3cret", "c0de"}) {
            assertThat(line, not(containsString(personal)));
        }
        assertThat(line, containsString("(e-mail)"));
    }

    @Test
    void an_object_of_java_is_no_address() {
        assertThat(json(entry("org.Thing@1f2e3d"), "main"), containsString("org.Thing@1f2e3d"));
    }

    @Test
    void while_a_request_is_answered_an_exception_is_told_without_its_words() {
        LogRecord entry = entry("It failed\nfor Member 1");
        entry.setThrown(new IllegalStateException("Member 1", new IllegalArgumentException("020 7946 0001")));
        for (String thread : new String[] {REQUEST, "http-thread-pool::http-listener(3)"}) {
            String line = json(entry, thread);
            assertThat(line, not(containsString("Member 1")));
            assertThat(line, not(containsString("020 7946")));
            assertThat(line, containsString("IllegalStateException"));
            assertThat(line, containsString("Caused by: java.lang.IllegalArgumentException"));
            assertThat(line, containsString("LogLineTest"));
            assertThat(line.indexOf('\n'), is(line.length() - 1));
        }
        assertThat("at the start it is told", json(entry, "main"), containsString("for Member 1"));
    }
}
