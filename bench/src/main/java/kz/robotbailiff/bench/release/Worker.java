package kz.robotbailiff.bench.release;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Properties;

/// The robot at work in a process of its own until it is killed; see [Killer].
public final class Worker {

    private static final long PAUSE = 5;

    private Worker() {}

    /// @param arguments the file with the settings
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(in);
        }
        var named = new HashMap<String, Object>();
        settings.forEach((name, value) -> named.put(name.toString(), value));
        var now = Instant.parse(settings.getProperty("play.now"));
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl(settings.getProperty("play.url"));
            source.setUsername(settings.getProperty("play.user"));
            source.setPassword(settings.getProperty("play.password"));
            var firm = new Firm(source, () -> now, named);
            System.out.println("ready");
            System.out.flush();
            while (!Thread.interrupted()) {
                firm.work();
                Thread.sleep(PAUSE);
            }
        }
    }
}
