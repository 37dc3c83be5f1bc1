package org.concordat.admin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.concordat.council.Council;
import org.concordat.store.MigratedH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilExportTest {

    private static final Council ANYTOWN = new Council("anytown", "Anytown Council", "Anytown", "#1d3640");

    @TempDir
    private Path folder;

    private MigratedH2 here;
    private MigratedH2 there;

    @BeforeEach
    void twoInstances() throws SQLException {
        here = new MigratedH2("here");
        there = new MigratedH2("there");
        try (Connection connection = here.owner();
                Statement sql = connection.createStatement()) {
            // A table of a later version, with all kinds of columns, naming itself, a later table and one of the
            // instance.
            for (Connection owner : new Connection[] {connection, there.owner()}) {
                try (Statement later = owner.createStatement()) {
                    later.execute("create table login (id varchar(36) primary key)");
                    later.execute("create table zone (id varchar(36) primary key, council varchar(40) not null"
                            + " references council (id) on delete cascade, leader varchar(36))");
                    later.execute("create table post (id varchar(36) primary key, council varchar(40) not null"
                            + " references council (id) on delete cascade, above varchar(36) references post (id),"
                            + " zone varchar(36) not null references zone (id), login varchar(36) references login (id),"
                            + " picture varbinary(100), pay numeric(12, 2), since date, seen timestamp with time zone,"
                            + " open boolean, words clob)");
                    later.execute("alter table zone add foreign key (leader) references post (id)");
                    for (String table : new String[] {"login", "zone", "post"}) {
                        later.execute("grant select, insert, update, delete on " + table + " to CONCORDAT");
                    }
                }
            }
            council(sql, "anytown");
            council(sql, "othertown");
            sql.execute("insert into login values ('l1')");
            sql.execute("insert into zone values ('z1', 'anytown', null), ('z2', 'othertown', null)");
            sql.execute(
                    "insert into post values ('p1', 'anytown', null, 'z1', 'l1', X'00ff10', 12.50, date '2024-02-29',"
                            + " timestamp with time zone '2026-11-22 10:00:00.123456+01:00', true, 'a \"b\" ' || char(10) || 'ü'),"
                            + " ('p0', 'anytown', 'p1', 'z1', null, null, null, null, null, false, ''),"
                            + " ('p2', 'othertown', null, 'z2', 'l1', null, null, null, null, null, null)");
            sql.execute("update zone set leader = 'p0' where id = 'z1'");
        }
    }

    private static void council(Statement sql, String id) throws SQLException {
        sql.execute("insert into council values ('" + id + "', '" + id + "', '" + id
                + "', '#1d3640', true, 'OPEN', current_timestamp, 1)");
        for (int number = 1; number <= 2; number++) {
            sql.execute("insert into audit_entry values ('" + id + number + "', '" + id + "', " + number
                    + ", current_timestamp, 'w', 'a', 'c', 'x', 's', 'd', 'o', 'g', 'l" + number + "', 1)");
        }
        sql.execute("insert into audit_head values ('" + id + "', '" + id + "', 2, 'l2', 1)");
    }

    @AfterEach
    void gone() throws SQLException {
        here.close();
        there.close();
    }

    private File exported() throws Exception {
        File file = folder.resolve("anytown.zip").toFile();
        try (Connection connection = here.application();
                OutputStream out = Files.newOutputStream(file.toPath())) {
            CouncilExport.write(connection, ANYTOWN, here.version(), out);
        }
        return file;
    }

    private Manifest restored(File file) throws Exception {
        try (Connection connection = there.application()) {
            connection.setAutoCommit(false);
            try (CouncilImport restore = new CouncilImport(connection, file, there.version());
                    Statement sql = connection.createStatement()) {
                restore.check();
                sql.execute("insert into council values ('anytown', 'a', 'a', '#1d3640', true, 'BOARDING',"
                        + " current_timestamp, 1)");
                restore.write();
                connection.commit();
                return CouncilExport.write(connection, ANYTOWN, there.version(), OutputStream.nullOutputStream());
            } catch (UnfitExport | SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static Manifest said(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            return Manifest.read(zip.getInputStream(zip.getEntry(Manifest.NAME)));
        }
    }

    private static long count(MigratedH2 database, String table) throws SQLException {
        try (Connection connection = database.owner();
                ResultSet row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The same export with one of its files changed. */
    private File with(File file, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        files.computeIfPresent(
                name,
                (key, bytes) ->
                        change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return Files.write(folder.resolve("changed.zip"), bytes.toByteArray()).toFile();
    }

    private String refusal(File file) throws SQLException {
        String sentence = String.valueOf(
                assertThrows(UnfitExport.class, () -> restored(file)).getMessage());
        assertThat("nothing was written", count(there, "audit_entry") + count(there, "post"), is(0L));
        return sentence;
    }

    @Test
    void a_council_is_the_same_after_it_was_restored_in_another_instance() throws Exception {
        try (Connection connection = there.owner()) {
            connection.createStatement().execute("insert into login values ('l1')");
        }
        File file = exported();

        Manifest after = restored(file);

        assertThat(after, is(said(file)));
        assertThat(after.counts().get("post"), is(2L));
        assertThat(after.counts().get("audit_entry"), is(2L));
    }

    @Test
    void what_names_an_account_that_is_not_there_is_restored_without_it() throws Exception {
        File file = exported();

        Manifest after = restored(file);

        assertThat(after.counts(), is(said(file).counts()));
        assertThat(after.files().get("post"), is(not(said(file).files().get("post"))));
        assertThat(after.files().get("audit_entry"), is(said(file).files().get("audit_entry")));
    }

    @Test
    void an_export_holds_nothing_of_another_council() throws Exception {
        try (ZipFile zip = new ZipFile(exported())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(entry.getName(), text, not(containsString("othertown")));
            }
        }
    }

    @Test
    void a_row_that_was_changed_is_refused() throws Exception {
        File changed = with(exported(), "post.jsonl", text -> text.replace("12.50", "99.50"));

        assertThat(refusal(changed), containsString("post.jsonl is not what was exported"));
    }

    @Test
    void a_row_of_another_council_is_refused() throws Exception {
        File changed = with(exported(), "post.jsonl", text -> text.replace("\"anytown\"", "\"othertown\""));

        assertThat(refusal(changed), containsString("Line 1 of post.jsonl is another council's"));
    }

    @Test
    void another_version_of_the_schema_is_refused() throws Exception {
        File changed = with(
                exported(), Manifest.NAME, text -> text.replace("\"schema\":\"" + here.version(), "\"schema\":\"0"));

        assertThat(refusal(changed), containsString("version 0"));
    }

    @Test
    void what_is_no_export_is_refused() throws Exception {
        File none = Files.writeString(folder.resolve("none.zip"), "none").toFile();

        assertThat(refusal(none), containsString("no zip file"));
        assertThat(refusal(with(exported(), Manifest.NAME, text -> "{}")), containsString("manifest"));
    }

    @Test
    void a_row_that_names_one_of_another_council_is_refused() throws Exception {
        try (Connection connection = there.owner();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into council values ('othertown', 'o', 'o', '#1d3640', true, 'OPEN', current_timestamp, 1)");
            sql.execute("insert into zone values ('z9', 'othertown', null)");
        }
        try (Connection connection = here.owner();
                Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            sql.execute("update post set zone = 'z9' where council = 'anytown'");
            sql.execute("set referential_integrity true");
        }

        assertThat(refusal(exported()), containsString("names a row of another council"));
    }

    @Test
    void a_deleted_council_takes_everything_of_its_own_along_and_nothing_else() throws Exception {
        try (Connection connection = here.owner()) {
            here.remove("anytown", OwnedTable.removal(OwnedTable.all(connection)));
        }

        assertThat(count(here, "audit_entry where council = 'anytown'"), is(0L));
        assertThat(count(here, "post where council = 'anytown'"), is(0L));
        assertThat(count(here, "audit_entry where council = 'othertown'"), is(2L));
        assertThat(count(here, "post where council = 'othertown'"), is(1L));
    }

    @Test
    void the_role_of_the_application_adds_to_the_record_and_changes_nothing_in_it() throws Exception {
        try (Connection connection = here.application();
                Statement sql = connection.createStatement()) {
            for (String table : new String[] {"audit_entry", "instance_audit_entry", "deletion_certificate"}) {
                for (String statement : new String[] {
                    "update " + table + " set who = 'somebody else'",
                    "delete from " + table,
                    "truncate table " + table,
                    "drop table " + table
                }) {
                    assertThrows(SQLException.class, () -> sql.execute(statement), statement);
                }
            }
        }
        assertThat(count(here, "audit_entry where who = 'w'"), is(4L));
    }
}
