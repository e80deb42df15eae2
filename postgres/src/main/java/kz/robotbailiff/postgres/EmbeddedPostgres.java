package kz.robotbailiff.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// A PostgreSQL server of our own on a data folder that outlives it.
///
/// The folder may be used again and again, also after the machine lost power in the middle of a
/// write. One program uses it at a time.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private final FolderLock lock;
    private final Cluster cluster;
    private final String password;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
        this.port = cluster.start();
    }

    /// Starts a server on a data folder, which is made if need be; its programs stay in it too.
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, dataFolder.resolve("program"));
    }

    /// Starts a server whose programs are kept in a cache that several data folders may share.
    public static EmbeddedPostgres start(Path dataFolder, Path cacheFolder) {
        return start(dataFolder, cacheFolder, false);
    }

    /// Starts a server without data, after forgetting whatever the data folder held.
    public static EmbeddedPostgres startAnew(Path dataFolder, Path cacheFolder) {
        return start(dataFolder, cacheFolder, true);
    }

    private static EmbeddedPostgres start(Path dataFolder, Path cacheFolder, boolean anew) {
        var data = dataFolder.toAbsolutePath().normalize();
        var lock = FolderLock.take(data);
        try {
            var binaries = Binaries.in(cacheFolder.toAbsolutePath().normalize());
            var work = Files.createDirectories(data.resolve("postgres"));
            var account = Account.able(data, binaries.program("postgres"));
            account.own(work);
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx------"));
            var password = Password.in(data);
            var cluster = new Cluster(work, binaries, account);
            if (anew) {
                cluster.erase();
            }
            cluster.create(password);
            return new EmbeddedPostgres(lock, cluster, password);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("Cannot use the data folder " + data, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// The address of one of its databases for the driver.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// The name of its only user.
    public String user() {
        return Cluster.USER;
    }

    /// The random password of its only user.
    public String password() {
        return password;
    }

    /// The port on 127.0.0.1 that it listens on until it is closed.
    public int port() {
        return port;
    }

    /// Creates a database, unless there is one by this name.
    public void createDatabase(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name of a database: " + name);
        }
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), user(), password);
                var query =
                        connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    statement.execute("create database " + name);
                }
            }
        } catch (SQLException e) {
            throw new PostgresUnavailable("Cannot create the database " + name + ".", e);
        }
    }

    /// Stops the server cleanly and lets go of the folder; the data stays.
    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }
}
