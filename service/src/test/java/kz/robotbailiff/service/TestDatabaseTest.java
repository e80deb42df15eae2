package kz.robotbailiff.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void eachTestHasADatabaseOfItsOwn() throws Exception {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            assertThat(text(one, "create table mine as select 1; select current_database()"))
                    .isNotEqualTo(text(other, "select current_database()"));
            assertThat(text(other, "select to_regclass('mine')")).isNull();
        }
    }

    @Test
    void freshIsMigratedAndEmptyIsNot() throws Exception {
        var history = "select to_regclass('flyway_schema_history')::text";
        try (var fresh = TestDatabase.fresh();
                var empty = TestDatabase.empty()) {
            assertThat(text(fresh, history)).isEqualTo("flyway_schema_history");
            assertThat(text(empty, history)).isNull();
        }
    }

    private static String text(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
