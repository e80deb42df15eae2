package kz.robotbailiff.sandbox;

import java.nio.file.Path;
import java.util.List;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import kz.robotbailiff.postgres.PostgresUnavailable;

/// The database of a sandbox: one that is there already, or an embedded one on the data folder.
record Database(List<String> settings, Runnable stop) implements AutoCloseable {

    private static final String NAME = "robot";

    static Database open(Options options, Path data) {
        return options.database().map(Database::external).orElseGet(() -> embedded(data));
    }

    private static Database external(String url) {
        var jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
        return new Database(List.of("--spring.datasource.url=" + jdbc), () -> {});
    }

    private static Database embedded(Path data) {
        try {
            var server = EmbeddedPostgres.start(data.resolve("database"), programs(data));
            server.createDatabase(NAME);
            var settings =
                    List.of(
                            "--spring.datasource.url=" + server.jdbcUrl(NAME),
                            "--spring.datasource.username=" + server.user(),
                            "--spring.datasource.password=" + server.password());
            return new Database(settings, server::close);
        } catch (PostgresUnavailable e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    /// The unpacked programs are shared by all sandboxes of a clone.
    private static Path programs(Path data) {
        var home = System.getProperty("robot.home");
        return home == null ? data.resolve("program") : Path.of(home, "target", "postgres");
    }

    @Override
    public void close() {
        stop.run();
    }
}
