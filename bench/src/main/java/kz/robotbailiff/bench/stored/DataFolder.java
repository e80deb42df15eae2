package kz.robotbailiff.bench.stored;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import kz.robotbailiff.postgres.PostgresUnavailable;
import org.slf4j.LoggerFactory;

/// The database of a stopped `./robot run`, for commands that read what it stored.
public final class DataFolder {

    private static final String DATABASE = "--database";
    private static final String DATA = "--data";
    private static final String NAME = "robot";

    private final PrintStream out;

    public DataFolder(PrintStream out) {
        this.out = out;
    }

    /// What a command says is its answer: the log tells of trouble only.
    public static void hush() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger log) {
            log.setLevel(Level.WARN);
        }
    }

    /// Runs a command as its words say: on the database that they name, or else on the folder's.
    ///
    /// @param command takes its words, a database among them, and gives the exit code
    public int run(List<String> words, ToIntFunction<List<String>> command) {
        if (words.contains(DATABASE)) {
            return command.applyAsInt(words);
        }
        var rest = new ArrayList<>(words);
        int at = rest.indexOf(DATA);
        var data = Path.of(at < 0 || at + 1 == rest.size() ? "data" : rest.get(at + 1));
        if (at >= 0) {
            rest.subList(at, Math.min(at + 2, rest.size())).clear();
        }
        if (!Files.isDirectory(data.resolve("database"))) {
            out.println("There is no database in the folder " + data + ": name another, --data.");
            out.println("В папке " + data + " нет базы данных: укажите другую, --data.");
            return 1;
        }
        try (var server = EmbeddedPostgres.start(data.resolve("database"), programs(data))) {
            return command.applyAsInt(named(rest, server));
        } catch (PostgresUnavailable e) {
            out.println(e.getMessage());
            out.println("Остановите ./robot run или укажите базу данных: --database.");
            return 1;
        }
    }

    /// The words with a server's database, user and password behind them.
    public static List<String> named(List<String> words, EmbeddedPostgres server) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(DATABASE, server.jdbcUrl(NAME)));
        all.addAll(List.of("--user", server.user(), "--password", server.password()));
        return all;
    }

    /// The unpacked programs are shared by all data folders of a clone.
    public static Path programs(Path data) {
        var home = System.getProperty("robot.home");
        return home == null ? data.resolve("program") : Path.of(home, "target", "postgres");
    }
}
