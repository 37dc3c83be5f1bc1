package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.launcher.Concordat.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered launcher with its server, from start to stop. */
@Tag("server")
class StartIT {

    private static final String COMMAND =
            "mvn verify -Pfull -DskipTests -Dit.test=StartIT -Dfailsafe.failIfNoSpecifiedTests=false";

    @TempDir
    Path folder;

    Path plugins;

    @BeforeEach
    void make_a_plugins_folder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    private Concordat start(int port, String data) throws IOException {
        return Concordat.start(folder, "--plugins", plugins, "--port", port, "--data", folder.resolve(data));
    }

    private static String ready(int port, String what) {
        return "Concordat is ready at http://localhost:" + port + "/ with " + what;
    }

    private static String councils(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/councils"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.body(), response.statusCode(), is(200));
        return response.body();
    }

    @Test
    void two_concordats_run_side_by_side_until_they_are_told_to_stop() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        try (Concordat one = start(port, "one")) {
            assertThat(one.line(), startsWith("Concordat starts; its log is " + folder.resolve("one")));
            assertThat(one.line(), is(ready(port, "1 council")));
            int another = CheckIT.freePort();
            try (Concordat two = start(another, "two")) {
                assertThat(two.ready(), is(ready(another, "1 council")));
                assertThat(councils(another), containsString("\"anytown\""));
                assertThat(two.stopped(), is(new Ended(Ending.TERMINATED, "", "")));
            }
            assertThat(councils(port), containsString("\"anytown\""));
            assertThat(one.stopped(), is(new Ended(Ending.TERMINATED, "", "")));
        }
        assertThat("the work folder is gone", Files.exists(folder.resolve("one/work")), is(false));
        assertThat("the log stays", Files.size(folder.resolve("one/log/server-0.log")) > 0, is(true));
    }

    @Test
    void the_delivered_plug_ins_are_served() throws Exception {
        try (Concordat check = Concordat.start(folder, "--check")) {
            List<String> checked = check.ended().out().lines().toList();
            int port = CheckIT.freePort();
            try (Concordat delivered = Concordat.start(folder, "--port", port)) {
                assertThat(delivered.ready(), startsWith("Concordat is ready at http://localhost:" + port + "/"));
                String served = councils(port);
                for (String line : checked.subList(0, checked.size() - 1)) {
                    String council = line.substring(0, line.indexOf(' '));
                    assertThat(served, containsString("\"" + council + "\""));
                }
            }
        }
    }

    private static int signIn(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "login=administrator%40concordat.example&password=demonstration+only"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void the_password_of_a_demonstration_opens_nothing_once_its_data_are_in_production() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        try (Concordat demonstration = start(port, "data")) {
            assertThat(demonstration.ready(), is(ready(port, "1 council")));
            assertThat(signIn(port), is(303));
            demonstration.stopped();
        }
        List<String> production = List.of("-Dconcordat.mode=production");
        Object[] options = {"--plugins", plugins, "--port", port, "--data", folder.resolve("data")};
        try (Concordat concordat = Concordat.java(folder, production, options)) {
            assertThat(concordat.ready(), is(ready(port, "1 profile")));
            assertThat(signIn(port), is(422));
        }
    }

    @Test
    void a_start_that_is_told_to_stop_ends_without_a_word() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        try (Concordat concordat = start(CheckIT.freePort(), "data")) {
            assertThat(concordat.line(), startsWith("Concordat starts"));
            assertThat(concordat.stopped(), is(new Ended(Ending.TERMINATED, "", "")));
        }
        assertThat("the work folder is gone", Files.exists(folder.resolve("data/work")), is(false));
    }

    @Test
    void nothing_listens_but_the_port_that_was_asked_for() throws Exception {
        assumeTrue(
                Concordat.onLinux(),
                "Not run, since which ports are listened on is read from /proc, which Linux alone has. There, or in a"
                        + " container: " + COMMAND);
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        try (Concordat concordat = start(port, "data")) {
            assertThat(concordat.ready(), is(ready(port, "1 council")));
            assertThat(concordat.listeningPorts(), contains(port));
        }
    }

    @Test
    void a_port_that_is_taken_while_the_server_starts_is_told_too() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        try (Concordat concordat = start(port, "data")) {
            assertThat(concordat.line(), startsWith("Concordat starts"));
            try (ServerSocket quicker = new ServerSocket(port)) {
                Ended ended = concordat.ended();
                assertThat(ended.err(), startsWith("Port " + quicker.getLocalPort() + " cannot be opened"));
                assertThat(ended.code(), is(ExitCode.PORT.number()));
            }
        }
        assertThat("the work folder is gone", Files.exists(folder.resolve("data/work")), is(false));
    }

    @Test
    void a_plug_in_that_only_the_server_finds_faulty_ends_the_start_with_the_reason() throws Exception {
        PluginJar.ofAnytown().withoutBeans().into(plugins, "anytown.jar");
        try (Concordat concordat = start(CheckIT.freePort(), "data")) {
            Ended ended = concordat.ended();
            assertThat(ended.code(), is(ExitCode.START.number()));
            assertThat(ended.err(), startsWith("The application did not start: "));
            assertThat(ended.err(), containsString("no profile org.concordat.anytown.AnytownProfile was found"));
            assertThat(ended.err(), containsString("server-0.log"));
        }
    }

    @Test
    void an_address_of_its_own_is_the_only_one_that_answers() throws Exception {
        assumeTrue(
                Concordat.onLinux(),
                "Not run, since 127.0.0.2 is an address of this machine without being set up on Linux alone. There, or in a"
                        + " container: " + COMMAND);
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        int port = CheckIT.freePort();
        try (Concordat concordat =
                Concordat.start(folder, "--plugins", plugins, "--port=" + port, "--host=127.0.0.2")) {
            assertThat(concordat.ready(), startsWith("Concordat is ready at http://127.0.0.2:" + port + "/"));
            try (ServerSocket other = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
                assertThat("127.0.0.1 is still free", other.isBound(), is(true));
            }
        }
    }
}
