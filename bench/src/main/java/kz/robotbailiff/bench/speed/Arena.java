package kz.robotbailiff.bench.speed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/// The throw-away PostgreSQL that all contenders share, with one set of settings.
///
/// What is written is really on the disk: fsync, synchronous_commit and full_page_writes stay on.
final class Arena implements AutoCloseable {

    /// Every contender's database is a copy of this one: our schema and nothing in it.
    private static final String BLANK = "blank";

    private static final List<String> SETTINGS =
            List.of(
                    "shared_buffers = '1GB'",
                    "max_wal_size = '8GB'",
                    "checkpoint_timeout = '15min'",
                    "track_commit_timestamp = on",
                    "shared_preload_libraries = 'pg_stat_statements'",
                    "fsync = on",
                    "synchronous_commit = on",
                    "full_page_writes = on");

    private final EmbeddedPostgres server;

    private Arena(EmbeddedPostgres server) {
        this.server = server;
    }

    /// Starts a server without data in a folder; it is started twice, since some settings are only
    /// read at the start.
    static Arena start(Path folder, Path programs) {
        try (var first = EmbeddedPostgres.startAnew(folder, programs)) {
            var arena = new Arena(first);
            SETTINGS.forEach(setting -> arena.run("postgres", "alter system set " + setting));
        }
        var arena = new Arena(EmbeddedPostgres.start(folder, programs));
        arena.run("postgres", "create extension pg_stat_statements");
        arena.run("postgres", "create database " + BLANK);
        Flyway.configure()
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .dataSource(arena.server.jdbcUrl(BLANK), arena.user(), arena.password())
                .load()
                .migrate();
        return arena;
    }

    /// Our tables, those that others refer to first.
    List<Shape> shapes() {
        try (var connection = open(BLANK)) {
            return Shape.all(connection);
        } catch (SQLException e) {
            throw new BenchFailure("The schema could not be read.", e);
        }
    }

    /// A new database with our schema.
    void create(String name) {
        run("postgres", "create database " + name + " template " + BLANK);
    }

    void drop(String name) {
        run("postgres", "drop database if exists " + name + " with (force)");
    }

    /// Writes back everything, so that each phase pays for its own page images.
    void checkpoint() {
        run("postgres", "checkpoint");
    }

    /// Cleans the table of acts, whose rows were altered when they were carried out, and looks at
    /// all tables anew. The others are not cleaned: an engine's tables, empty between two phases,
    /// would be planned as empty while they fill, and the engine takes twice the time.
    void clean(String database) {
        run(database, "vacuum act");
        run(database, "analyze");
    }

    /// The counters of the server for one database.
    Meter meter(String database) {
        return new Meter(this, database);
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user(), password());
    }

    HikariDataSource pool(String database, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl(database));
        config.setUsername(user());
        config.setPassword(password());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    /// The address with its login, as `./robot run --database` takes it.
    String address(String database) {
        return "postgresql://%s:%s@127.0.0.1:%d/%s"
                .formatted(user(), password(), server.port(), database);
    }

    private String user() {
        return server.user();
    }

    private String password() {
        return server.password();
    }

    void run(String database, String sql) {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new BenchFailure("The bench's database refused: " + sql, e);
        }
    }

    /// Where the server writes what it has to say.
    Path log() {
        try (var connection = open("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            return Path.of(rows.getString(1)).resolveSibling("postgres.log");
        } catch (SQLException e) {
            throw new BenchFailure("The server's log was not found.", e);
        }
    }

    long number(String database, String sql) {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new BenchFailure("The bench's database refused: " + sql, e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
