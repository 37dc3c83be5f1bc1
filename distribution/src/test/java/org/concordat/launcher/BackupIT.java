package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.launcher.Concordat.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole instance, backed up while it runs and restored into an empty one: the same answers, people, texts and records. */
@Tag("server")
class BackupIT {

    @TempDir
    Path folder;

    Path plugins;

    @BeforeEach
    void make_a_plugins_folder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofAnytown().into(plugins, "anytown.jar");
    }

    private Ended run(Object... options) throws IOException, InterruptedException {
        try (Concordat command = Concordat.start(folder, options)) {
            return command.ended();
        }
    }

    private Concordat served(int port, Path data, Map<String, String> settings) throws Exception {
        Concordat concordat = Concordat.with(settings, folder, "--plugins", plugins, "--port", port, "--data", data);
        concordat.ready();
        return concordat;
    }

    @Test
    void on_h2_by_the_launcher_itself() throws Exception {
        Path first = folder.resolve("first");
        Path backup = folder.resolve("backup.zip");
        Kept kept;
        int port = CheckIT.freePort();
        try (Concordat concordat = served(port, first, Map.of())) {
            Kept.write(port);
            kept = Kept.of(port);
            Ended made = run("--backup", backup, "--data", first);
            assertThat(made.err(), made.code(), is(0));
            assertThat(made.out(), startsWith("Backed up "));
            Ended again = run("--backup", backup, "--data", first);
            assertThat(again.code(), is(ExitCode.BACKUP.number()));
            assertThat(again.err(), containsString("is there already"));
            concordat.stopped();
        }

        Ended refused = run("--restore", backup, "--data", first);
        assertThat(refused.code(), is(ExitCode.BACKUP.number()));
        assertThat(refused.err(), containsString("has a database already"));

        Path second = folder.resolve("second");
        Ended restored = run("--restore", backup, "--data", second);
        assertThat(restored.err(), restored.code(), is(0));
        try (Concordat concordat = served(port, second, Map.of())) {
            kept.mustBeIn(Kept.of(port), folder);
            concordat.stopped();
        }

        Ended offline = run("--backup", folder.resolve("offline.zip"), "--data", second);
        assertThat(offline.err(), offline.code(), is(0));
    }

    @Test
    void what_is_no_whole_backup_is_refused_and_leaves_nothing() throws Exception {
        byte[] half = new byte[1000];
        Path file = Files.write(folder.resolve("half.zip"), half);
        Path data = folder.resolve("data");
        Ended refused = run("--restore", file, "--data", data);
        assertThat(refused.code(), is(ExitCode.BACKUP.number()));
        assertThat(refused.err(), containsString("is not a whole backup"));
        assertThat(Files.exists(data), is(false));
    }

    @Test
    void on_postgresql_by_its_own_pg_dump_and_pg_restore() throws Exception {
        assumeTrue(
                InstalledPostgresql.isThere(),
                "Not run, since pg_dump and pg_restore come with an installed PostgreSQL alone, and there is none in"
                        + " /usr/lib/postgresql. Where there is (on Debian the package postgresql):"
                        + " mvn verify -Pfull -DskipTests -Dit.test=BackupIT -Dfailsafe.failIfNoSpecifiedTests=false");
        int port = CheckIT.freePort();
        try (InstalledPostgresql postgresql = InstalledPostgresql.start(folder.resolve("postgresql"))) {
            postgresql.sql("postgres", InstalledPostgresql.ROLES);
            postgresql.sql("postgres", "create database concordat owner concordat_owner");
            Kept kept;
            try (Concordat concordat = served(port, folder.resolve("first"), postgresql.settings("concordat"))) {
                Kept.write(port);
                kept = Kept.of(port);
                postgresql.run("pg_dump", "-Fc", "-f", folder.resolve("backup").toString(), "concordat");
                concordat.stopped();
            }
            postgresql.sql("postgres", "create database restored owner concordat_owner");
            postgresql.run(
                    "pg_restore",
                    "--exit-on-error",
                    "-d",
                    "restored",
                    folder.resolve("backup").toString());
            try (Concordat concordat = served(port, folder.resolve("second"), postgresql.settings("restored"))) {
                kept.mustBeIn(Kept.of(port), folder);
                concordat.stopped();
            }
            assertThat(
                    "the application's role sees nothing without a council",
                    postgresql.sql("restored", "set role concordat_app; select count(*) from ward"),
                    containsString("0"));
            assertThat(postgresql.sql("restored", "select count(*) from ward"), not(containsString(" 0")));
            Ended refused;
            try (Concordat command = Concordat.with(
                    postgresql.settings("restored"), folder, "--backup", folder.resolve("b"), "--data", folder)) {
                refused = command.ended();
            }
            assertThat(refused.code(), is(ExitCode.BACKUP.number()));
            assertThat(refused.err(), containsString("pg_dump"));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.anyMatch(file -> file.toString().endsWith(".part")), is(false));
        }
    }
}
