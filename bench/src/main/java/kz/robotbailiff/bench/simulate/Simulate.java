package kz.robotbailiff.bench.simulate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.robotbailiff.bench.stored.DataFolder;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import kz.robotbailiff.postgres.PostgresUnavailable;
import org.flywaydb.core.Flyway;

/// The command `simulate`: on any PostgreSQL, on the data folder of `./robot run`, or on an
/// invented year.
public final class Simulate {

    private static final String USAGE =
            """

            simulate … --data FOLDER
              on the database of a stopped ./robot run (data)
            simulate --example [--cases N] [--seed S] [the options above]
              on an invented year of N documents (20000) in a throw-away database; without other
              rules it asks the question of 2026: a ceiling of 40 MCI instead of 20
            """;

    private static final String NAME = "robot";
    private static final String YEAR = Integer.toString(ExampleYear.YEAR);
    private static final List<String> QUESTION =
            List.of("--from", YEAR + "-01-01", "--to", YEAR + "-12-31");
    private static final List<String> RULES =
            List.of(
                    "--ceiling",
                    "--term",
                    "--seizure",
                    "--prohibition",
                    "--collection",
                    "--territory");

    private final PrintStream out;

    Simulate(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DataFolder.hush();
        int code = new Simulate(out).run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        if (words.isEmpty() || words.contains("--help")) {
            out.print(kz.robotbailiff.service.policy.Simulate.USAGE + USAGE);
            return words.isEmpty() ? 2 : 0;
        }
        try {
            if (words.remove("--example")) {
                return example(words);
            }
            return new DataFolder(out).run(words, this::timed);
        } catch (PostgresUnavailable e) {
            out.println(e.getMessage());
            out.println("Остановите ./robot run или укажите базу данных: --database.");
            return 1;
        } catch (NumberFormatException notANumber) {
            out.print(USAGE);
            return 2;
        }
    }

    private int service(List<String> words) {
        return kz.robotbailiff.service.policy.Simulate.run(words, out);
    }

    private int example(List<String> words) {
        long cases = Long.parseLong(option(words, "--cases", "20000"));
        long seed = words.contains("--seed") ? Long.parseLong(after(words, "--seed")) : 1;
        if (cases < 1) {
            throw new NumberFormatException("--cases");
        }
        if (!words.contains("--from")) {
            words.addAll(QUESTION);
        }
        if (RULES.stream().noneMatch(words::contains)) {
            words.addAll(List.of("--ceiling", "40"));
        }
        var folder = throwAway();
        try (var server = EmbeddedPostgres.start(folder, DataFolder.programs(folder))) {
            server.createDatabase(NAME);
            long begun = System.nanoTime();
            fill(server, new ExampleYear(cases, seed));
            System.err.printf("robot: %d documents invented in %s%n", cases, since(begun));
            return timed(DataFolder.named(words, server));
        } finally {
            erase(folder);
        }
    }

    private int timed(List<String> words) {
        long begun = System.nanoTime();
        int code = service(words);
        System.err.printf("robot: simulated in %s%n", since(begun));
        return code;
    }

    private static void fill(EmbeddedPostgres server, ExampleYear year) {
        var url = server.jdbcUrl(NAME);
        var flyway = Flyway.configure().locations("classpath:db/migration");
        flyway.dataSource(url, server.user(), server.password()).load().migrate();
        try (var connection = DriverManager.getConnection(url, server.user(), server.password())) {
            year.fill(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The invented year cannot be written.", e);
        }
    }

    private static String since(long begun) {
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return "%d.%d s".formatted(took.toSeconds(), took.toMillisPart() / 100);
    }

    private static String option(List<String> words, String name, String otherwise) {
        if (!words.contains(name)) {
            return otherwise;
        }
        var value = after(words, name);
        int at = words.indexOf(name);
        words.subList(at, at + 2).clear();
        return value;
    }

    private static String after(List<String> words, String name) {
        int at = words.indexOf(name) + 1;
        if (at == words.size()) {
            throw new NumberFormatException(name);
        }
        return words.get(at);
    }

    private static Path throwAway() {
        try {
            return Files.createTempDirectory("robot-example-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void erase(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
