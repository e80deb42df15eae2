package kz.robotbailiff.sandbox;

import java.net.URI;
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
        return new Database(List.of("--spring.datasource.url=" + jdbc(url)), () -> {});
    }

    /// The driver's way of writing an address; people also write
    /// `postgresql://user:word@host/name`.
    static String jdbc(String url) {
        var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        var address = URI.create(plain.replaceFirst("^postgres:", "postgresql:"));
        if (!"postgresql".equals(address.getScheme())) {
            throw new CannotStart(
                    "--database wants an address such as postgresql://user:password@host/name.");
        }
        var login = address.getRawUserInfo();
        if (login == null) {
            return "jdbc:" + address;
        }
        var parts = login.split(":", 2);
        var asked = address.getRawQuery() == null ? "?" : "?" + address.getRawQuery() + "&";
        return "jdbc:postgresql://%s%s%suser=%s&password=%s"
                .formatted(
                        hosts(address),
                        address.getRawPath(),
                        asked,
                        parts[0],
                        parts.length > 1 ? parts[1] : "");
    }

    private static String hosts(URI address) {
        var authority = address.getRawAuthority();
        return authority.substring(authority.lastIndexOf('@') + 1);
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
