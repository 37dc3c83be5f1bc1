package org.concordat.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The schema and the program that meets it. */
class SchemaTest {

    @Test
    void a_program_that_is_older_than_the_schema_does_not_touch_it() throws SQLException {
        try (MigratedH2 database = new MigratedH2("newer");
                Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                    + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (999, '999', 'of a later program', 'SQL', 'V999__later.sql', 'SA', 1, true)");
            SQLException refused = assertThrows(SQLException.class, database::migrate);
            assertThat(
                    refused.getMessage(),
                    allOf(containsString("version 999"), containsString("newer than this program")));
        }
    }
}
