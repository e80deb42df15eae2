package kz.robotbailiff.service;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.postgres.DataFolderInUse;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// The server behind [TestDatabase]: started by the first test that asks, closed by [TestRun].
final class TestServer implements AutoCloseable {

    static final String MIGRATED = "migrated";
    static final String EMPTY = "template1";
    private static final int FOLDERS = 8;
    private static final int CONNECTIONS = 10;

    private static @Nullable TestServer only;

    private final EmbeddedPostgres postgres;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        // A lost test is no loss, so tests need not wait for the disk.
        run("alter role " + postgres.user() + " set synchronous_commit = off");
        run("create database " + MIGRATED);
        var flyway = Flyway.configure().locations("classpath:db/migration");
        flyway.dataSource(postgres.jdbcUrl(MIGRATED), postgres.user(), postgres.password());
        flyway.load().migrate();
    }

    static synchronized TestServer only() {
        if (only == null) {
            only = new TestServer(start());
        }
        return only;
    }

    static synchronized void closeIfStarted() {
        if (only != null) {
            only.close();
            only = null;
        }
    }

    /// Test runs beside each other in one clone take a folder each.
    private static EmbeddedPostgres start() {
        var target = Path.of("target").toAbsolutePath();
        DataFolderInUse last = null;
        for (var number = 1; number <= FOLDERS; number++) {
            try {
                return EmbeddedPostgres.startAnew(
                        target.resolve("test-postgres-" + number), cache());
            } catch (DataFolderInUse e) {
                last = e;
            }
        }
        throw new IllegalStateException("Too many test runs at once", last);
    }

    /// The unpacked programs are shared by all modules of a clone.
    private static Path cache() {
        var folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder.resolve("target/postgres");
    }

    synchronized HikariDataSource copyOf(String template) {
        var name = "test_" + (pools.size() + 1);
        run("create database " + name + " template " + template);
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(postgres.jdbcUrl(name));
        config.setUsername(postgres.user());
        config.setPassword(postgres.password());
        config.setMaximumPoolSize(CONNECTIONS);
        // A pool that no test uses any more must not keep connections from the others.
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        var pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
        postgres.close();
    }

    private void run(String sql) {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.jdbcUrl("postgres"),
                                postgres.user(),
                                postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
