package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.concordat.benchmarks.Postgresql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the health says while the database is gone. */
@Tag("server")
class LostDatabaseIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void ready_goes_down_live_stays_up_and_all_heals_by_itself() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        Browser anybody = new Browser(port);
        try (Postgresql first = Postgresql.start(folder.resolve("postgresql"));
                Concordat concordat = Concordat.with(
                        first.settings(),
                        folder,
                        "--plugins",
                        plugins,
                        "--port",
                        port,
                        "--data",
                        folder.resolve("d"))) {
            concordat.ready();
            assertThat(anybody.get("health/ready").statusCode(), is(200));

            first.stop();
            await(anybody, 503);
            assertThat(anybody.get("health/ready").body(), containsString("\"database\",\"status\":\"DOWN\""));
            assertThat(anybody.get("health/live").statusCode(), is(200));
            assertThat("public pages go on", anybody.get("api/v1/councils").statusCode(), is(200));
            assertThat(anybody.signIn("a@anytown.example", "wrong").statusCode(), is(503));

            try (Postgresql again = first.again()) {
                await(anybody, 200);
                assertThat(again.settings(), is(first.settings()));
                assertThat(anybody.signIn("a@anytown.example", "wrong").statusCode(), is(422));
                concordat.stopped();
            }
        }
    }

    private static void await(Browser browser, int status) throws Exception {
        Instant end = Instant.now().plus(LIMIT);
        int last = 0;
        while (last != status && Instant.now().isBefore(end)) {
            last = browser.get("health/ready").statusCode();
        }
        assertThat(last, is(status));
    }
}
