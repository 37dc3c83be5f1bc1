package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of what goes on: the log, and the metrics. Neither tells of people. */
@Tag("server")
class LogIT {

    private static final String TOKEN = "metrics-0123456789abcdef";
    private static final String PEOPLE = "anytown/admin/people/import";

    @TempDir
    Path folder;

    @Test
    void no_line_has_a_name_an_address_a_password_a_token_or_a_fact() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        Path data = folder.resolve("data");
        int port = CheckIT.freePort();
        Map<String, String> settings = Map.of("CONCORDAT_LOG", "json", "CONCORDAT_METRICS_TOKEN", TOKEN);
        try (Concordat concordat =
                Concordat.with(settings, folder, "--plugins", plugins, "--port", port, "--data", data)) {
            concordat.ready();
            Browser anybody = new Browser(port);
            assertThat(
                    anybody.signIn("zebedee@anytown.example", "wrong horse battery")
                            .statusCode(),
                    is(422));
            anybody.get("api/v1/councils/anytown/rulings/sign-letter?signatory=member");
            anybody.get("api/v1/councils/anytown/rulings/sign-letter?signatory=zebedee");
            anybody.get("admin/invitation/s3cretinvitation");
            Browser services = new Browser(port).as("democratic-services@anytown.example");
            assertThat(
                    services.upload(PEOPLE, "zebedee.csv", "reference,name\r\nZ1,Zebedee", "roll", "zebedee")
                            .statusCode(),
                    is(422));
            assertThat(
                    services.upload(PEOPLE, "wards.csv", "reference,name,from\r\nZ1,Zebedee,never", "roll", "wards")
                            .statusCode(),
                    is(303));
            // Refused by the table of access, a form without its token, and an act that is not there for anybody.
            assertThat(services.get("anytown/admin/audit?who=zebedee").statusCode(), is(404));
            assertThat(services.get("anytown/admin/people/members/zebedee").statusCode(), is(404));
            assertThat(
                    services.form("anytown/admin/people/add/wards", "token", "wrong", "name", "Zebedee")
                            .statusCode(),
                    is(403));

            assertThat("metrics are not there", anybody.get("metrics").statusCode(), is(404));
            assertThat(anybody.get("metrics/", "Authorization", "Bearer wrong").statusCode(), is(404));
            String metrics =
                    anybody.get("metrics", "Authorization", "Bearer " + TOKEN).body();
            assertThat(metrics, containsString("concordat_refused_sign_ins_total{mp_scope=\"application\"} 1"));
            assertThat(metrics, containsString("concordat_refused_uploads_total{mp_scope=\"application\"} 1"));
            assertThat(
                    metrics,
                    containsString("concordat_rulings_total{council=\"anytown\",mp_scope=\"application\","
                            + "question=\"sign-letter\"} 1"));
            assertThat(metrics.toLowerCase(Locale.ROOT), not(containsString("zebedee")));

            concordat.stopped();
            List<String> lines = Files.readAllLines(data.resolve("log/server-0.log"));
            assertThat(lines.size(), is(greaterThan(20)));
            String all = String.join("\n", lines) + Files.readString(data.resolve("log/console.log"));
            for (String personal : List.of(
                    "ebedee", "battery", "@anytown", "s3cretinvitation", "signatory=", services.cookie(), TOKEN)) {
                assertThat(all, not(containsString(personal)));
            }
            lines.forEach(line -> assertThat(
                    line,
                    matchesPattern(
                            "\\{\"time\":\"[^\"]+\",\"level\":\"[A-Z]+\",\"logger\":\"[^\"]*\",\"message\":\".*\"}")));
            assertThat(
                    "what was refused is logged with its request and council",
                    lines.stream()
                            .filter(line -> line.contains("\"Refused: GET audit "))
                            .toList()
                            .toString(),
                    matchesPattern(".*\"request\":\"[0-9a-f]{16}\",\"council\":\"anytown\".*"));
        }
    }
}
