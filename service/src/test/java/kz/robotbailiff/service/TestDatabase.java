package kz.robotbailiff.service;

import com.zaxxer.hikari.HikariDataSource;

/// Real databases for tests, all on one PostgreSQL server that a test run shares.
public final class TestDatabase {

    private TestDatabase() {}

    /// A new database with the whole schema and no rows of its own; nobody else uses it.
    public static HikariDataSource fresh() {
        return TestServer.only().copyOf(TestServer.MIGRATED);
    }

    /// A new database without a schema, for tests of the migrations themselves.
    public static HikariDataSource empty() {
        return TestServer.only().copyOf(TestServer.EMPTY);
    }
}
