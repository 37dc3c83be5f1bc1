package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.concordat.launcher.Concordat.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the delivered launcher says without a server: about plug-ins, and about why it does not start. */
class CheckIT {

    @TempDir
    Path folder;

    Path plugins;

    @BeforeEach
    void make_a_plugins_folder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    private Ended concordat(Object... options) throws IOException, InterruptedException {
        try (Concordat concordat = Concordat.start(folder, options)) {
            return concordat.ended();
        }
    }

    private Ended check() throws IOException, InterruptedException {
        return concordat("--check", "--plugins", plugins);
    }

    private static void assertRefused(Ended ended, ExitCode code, String... parts) {
        assertThat(ended.err(), ended.code(), is(code.number()));
        assertThat("one sentence: " + ended.err(), ended.sentences(), hasSize(1));
        Arrays.stream(parts).forEach(part -> assertThat(ended.err(), containsString(part)));
        assertThat(ended.err(), endsWith("."));
    }

    @Test
    void a_plug_in_without_fault_is_shown_with_its_clauses_and_rules() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        Ended check = check();
        assertThat(check.err(), is(""));
        assertThat(check.code(), is(0));
        assertThat(
                check.out().lines().toList(),
                contains("anytown 1, Anytown Council: 2 clauses, 1 rule", "1 plug-in, 2 clauses, 1 rule: no faults"));
    }

    @Test
    void the_delivered_plug_ins_have_no_fault() throws Exception {
        Ended check = concordat("--check");
        assertThat(check.err(), is(""));
        assertThat(check.out(), endsWith(": no faults"));
        assertThat(check.code(), is(0));
    }

    @Test
    void a_check_leaves_no_data_folder_behind() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        check();
        assertThat(Files.exists(folder.resolve("data")), is(false));
    }

    @Test
    void four_faults_of_a_plug_in_are_four_sentences_in_one_report() throws Exception {
        PluginJar.ofFaultytown().into(plugins, "faultytown.jar");
        Ended check = check();
        assertThat(check.code(), is(1));
        assertThat(check.out(), is(""));
        assertThat(
                check.sentences(),
                contains(
                        is("4 faults in the plug-ins:"),
                        is("faultytown 1: clauses.yaml numbers two clauses \"1\"; mark the second \"1-2\"."),
                        startsWith(
                                "faultytown 1: rule 9.9 on sign-letter cites clause \"9.9\", which clauses.yaml does"),
                        startsWith("faultytown 1: rule 2 on sign-letter applies in no situation"),
                        startsWith("faultytown 1: rules 2#2 and 2#3 on sign-letter contradict each other")));
    }

    @Test
    void the_same_report_stops_a_start_before_there_is_a_server() throws Exception {
        PluginJar.ofFaultytown().into(plugins, "faultytown.jar");
        Ended start = concordat("--plugins", plugins, "--port", freePort());
        assertThat(start.code(), is(1));
        assertThat(start.err(), equalTo(check().err()));
    }

    @Test
    void faults_of_several_jars_stand_in_one_report() throws Exception {
        PluginJar.ofAnytown().withoutManifest().into(plugins, "a-library.jar");
        PluginJar.ofFaultytown().into(plugins, "faultytown.jar");
        Files.writeString(plugins.resolve("z.jar"), "This is no jar.");
        assertThat(
                check().sentences(),
                contains(
                        is("6 faults in the plug-ins:"),
                        startsWith("a-library.jar: it is not a plug-in"),
                        startsWith("z.jar: it cannot be read as a jar"),
                        startsWith("faultytown 1: "),
                        startsWith("faultytown 1: "),
                        startsWith("faultytown 1: "),
                        startsWith("faultytown 1: ")));
    }

    @Test
    void a_jar_without_a_manifest_is_not_a_plug_in() throws Exception {
        PluginJar.ofAnytown().withoutManifest().into(plugins, "library.jar");
        assertRefused(
                check(), ExitCode.PLUGINS, "library.jar: it is not a plug-in", "META-INF/concordat-plugin.properties");
    }

    @Test
    void a_jar_that_was_cut_off_is_told_by_its_name() throws Exception {
        byte[] whole = Files.readAllBytes(PluginJar.ofAnytown().into(plugins, "anytown.jar"));
        Files.write(plugins.resolve("anytown.jar"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(check(), ExitCode.PLUGINS, "anytown.jar: it cannot be read as a jar", "copy it again");
    }

    @Test
    void a_jar_with_damage_inside_is_told_by_its_name() throws Exception {
        Path jar = PluginJar.ofAnytown().into(plugins, "anytown.jar");
        byte[] bytes = Files.readAllBytes(jar);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 50, (byte) 0x55);
        Files.write(jar, bytes);
        assertRefused(check(), ExitCode.PLUGINS, "anytown.jar: it cannot be read as a jar", "copy it again");
    }

    @Test
    void a_plug_in_for_another_extension_point_is_told_by_its_jar_and_both_versions() throws Exception {
        PluginJar.ofAnytownBuiltFor("2.0").into(plugins, "anytown.jar");
        assertRefused(
                check(), ExitCode.PLUGINS, "anytown.jar!/META-INF", "\"2.0\"", "1.0", "build it against this core");
    }

    @Test
    void a_plugins_folder_that_does_not_exist_is_named() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        assertRefused(concordat("--check", "--plugins", nowhere), ExitCode.PLUGINS, nowhere.toString(), "--plugins");
    }

    @Test
    void a_plugins_folder_without_a_plug_in_is_named() throws Exception {
        assertRefused(check(), ExitCode.PLUGINS, "no plug-in in the folder " + plugins);
    }

    @Test
    void a_port_in_use_is_told_at_once() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        try (ServerSocket taken = new ServerSocket(0)) {
            Ended start = concordat("--plugins", plugins, "--port", taken.getLocalPort());
            assertRefused(start, ExitCode.PORT, "Port " + taken.getLocalPort() + " cannot be opened", "--port");
        }
    }

    @Test
    void a_host_that_is_not_this_machine_is_refused() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        Ended start = concordat("--plugins", plugins, "--port", freePort(), "--host", "192.0.2.1");
        assertRefused(start, ExitCode.PORT, "192.0.2.1");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Ended start = concordat("--plugins", plugins, "--port", freePort(), "--data", file.resolve("data"));
        assertRefused(start, ExitCode.DATA, file.resolve("data").toString(), "--data");
    }

    @Test
    void a_data_folder_serves_one_concordat_at_a_time() throws Exception {
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
        Path data = Files.createDirectory(folder.resolve("data"));
        try (FileChannel other =
                        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid(), is(true));
            Ended start = concordat("--plugins", plugins, "--port", freePort());
            assertRefused(start, ExitCode.DATA, "Another Concordat is using the data folder", "--data");
        }
    }

    @Test
    void an_option_that_does_not_exist_is_quoted() throws Exception {
        assertRefused(concordat("--prot", "8080"), ExitCode.USAGE, "\"--prot\"", "--help");
    }

    @Test
    void help_names_every_option_and_every_exit_code() throws Exception {
        Ended help = concordat("--help");
        assertThat(help.code(), is(0));
        for (String option : List.of("--port", "--host", "--data", "--plugins", "--check", "--version", "--help")) {
            assertThat(help.out(), containsString(option));
        }
        for (ExitCode code : ExitCode.values()) {
            assertThat(help.out(), containsString(code.number() + " "));
        }
    }

    @Test
    void the_version_is_the_delivered_one() throws Exception {
        Ended version = concordat("--version");
        assertThat(version.out(), allOf(startsWith("Concordat "), not(containsString("unpackaged"))));
        assertThat(version.code(), is(0));
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
