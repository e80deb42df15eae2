package kz.robotbailiff.service;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.LawTableError;
import kz.robotbailiff.service.platform.Db;

/// What a command that looks at a stored docket is given: the database, read only, and the
/// installation's own readings of the law.
///
/// @param options by name, as `--database`
/// @param readings answers to open questions, as `--reading ceiling.included=no`
record Stored(Map<String, String> options, Map<String, String> readings) {

    static final String OPTIONS =
            """
              --database URL   as jdbc:postgresql://HOST/DATABASE
              --user U, --password P
              --data FOLDER    instead: the data folder of a stopped ./robot run (data)
              --from D, --to D the days of law it looks at (as 2026-08-25); all without them
              --reading CODE=ANSWER
                               as the installation's setting robot.law.reading.CODE; may be given
                               several times
              --regions R      as the installation's setting robot.docket.regions (as 31,71)
            """;

    /// Reads pairs of a name and a value.
    ///
    /// @throws IllegalArgumentException where something else is there
    static Stored of(String[] arguments) {
        var options = new HashMap<String, String>();
        var readings = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            var value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--database", "--user", "--password", "--from", "--to", "--regions" ->
                        options.put(arguments[i], value);
                case "--reading" -> {
                    var pair = value.split("=", 2);
                    readings.put(pair[0], pair.length == 2 ? pair[1] : "");
                }
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        if (!options.containsKey("--database")) {
            throw new IllegalArgumentException("--database is missing");
        }
        return new Stored(options, readings);
    }

    /// The law as this installation reads it.
    ///
    /// @throws LawTableError where a reading means nothing
    LawBook book() {
        return LawBook.load(readings);
    }

    /// The only regions that the installation opens; empty for every region.
    Set<Integer> regions() {
        var given = options.getOrDefault("--regions", "");
        return given.isBlank()
                ? Set.of()
                : Arrays.stream(given.split(","))
                        .map(region -> Integer.valueOf(region.strip()))
                        .collect(Collectors.toSet());
    }

    /// Opens the database for reading alone.
    <T> T read(Function<Db, T> work) {
        UnaryOperator<String> option = name -> options.getOrDefault(name, "");
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl(option.apply("--database"));
            source.setUsername(option.apply("--user"));
            source.setPassword(option.apply("--password"));
            source.setReadOnly(true);
            source.setMaximumPoolSize(1);
            return work.apply(new Db(source));
        }
    }

    LocalDate from() {
        return day("--from", LawBook.FIRST_DAY);
    }

    LocalDate to() {
        return day("--to", LocalDate.of(9999, 12, 31));
    }

    private LocalDate day(String name, LocalDate otherwise) {
        var text = options.get(name);
        return text == null ? otherwise : LocalDate.parse(text);
    }
}
