package kz.robotbailiff.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/// A program of its own that starts a server, so that tests can end it or run it as someone else.
final class StartedByAnother {

    private StartedByAnother() {}

    /// Prints the server's address and, asked to "stay", waits to be killed.
    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
        var url = postgres.jdbcUrl("postgres");
        try (var connection =
                        DriverManager.getConnection(url, postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists seen (year int)");
            statement.execute("insert into seen values (2026)");
        }
        System.out.println("answers at " + url);
        if (arguments[2].equals("stay")) {
            Thread.sleep(60_000);
        }
        postgres.close();
    }
}
