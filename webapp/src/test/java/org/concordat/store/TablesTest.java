package org.concordat.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TablesTest {

    /**
     * A table with a column {@code council} is secured by itself. One without is read whatever the council: whoever adds it
     * here says so, and has every query of it name the council in {@code of_council} where there is one.
     */
    @Test
    void what_is_the_instance_s_own_and_no_council_s_stands_here_table_by_table() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (MigratedH2 database = new MigratedH2("tables");
                Connection owner = database.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select table_name from information_schema.tables t where table_schema = 'PUBLIC' and not exists"
                                + " (select 1 from information_schema.columns c where c.table_name = t.table_name"
                                + " and c.table_schema = t.table_schema and lower(c.column_name) = 'council')"
                                + " order by lower(table_name)")) {
            while (found.next()) {
                tables.add(found.getString(1).toLowerCase(Locale.ROOT));
            }
        }

        assertThat(
                tables,
                contains(
                        "account",
                        "api_token",
                        "capacity",
                        "council",
                        "council_export",
                        "council_host",
                        "council_profile",
                        "delay",
                        "deletion_certificate",
                        "flyway_schema_history",
                        "instance",
                        "instance_audit_entry",
                        "instance_audit_head",
                        "invitation",
                        "openid_identity",
                        "openid_used",
                        "recovery_code",
                        "session",
                        "set_up"));
    }
}
