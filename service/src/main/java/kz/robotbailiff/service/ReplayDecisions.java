package kz.robotbailiff.service;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Replay;
import kz.robotbailiff.service.platform.Db;
import org.jspecify.annotations.Nullable;

/// The command `replay`: decides every stored decision of a period again and tells the first that
/// comes out differently.
public final class ReplayDecisions {

    private static final String USAGE =
            """
            replay --database URL --user U --password P [--from D] [--to D]
              decides every decision of the docket again, from the same facts under the law of the
              same day, and compares outcome, edition and grounds; writes nothing
              --database URL   as jdbc:postgresql://HOST/DATABASE
              --from D, --to D the days of law it looks at (as 2026-08-25); all without them
            """;
    private static final Set<String> OPTIONS =
            Set.of("--database", "--user", "--password", "--from", "--to");

    private ReplayDecisions() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var code = run(arguments, out);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, PrintStream out) {
        var options = options(arguments);
        if (options == null || !options.containsKey("--database")) {
            out.print(USAGE);
            return 2;
        }
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl(options.get("--database"));
            source.setUsername(options.get("--user"));
            source.setPassword(options.get("--password"));
            source.setReadOnly(true);
            source.setMaximumPoolSize(1);
            return tell(replay(new Db(source), options), out);
        } catch (DateTimeException notADay) {
            out.println("Not a day of the calendar (as 2026-08-25): " + notADay.getMessage());
            return 2;
        }
    }

    private static Replay.Report replay(Db db, Map<String, String> options) {
        var from = LocalDate.parse(options.getOrDefault("--from", LawBook.FIRST_DAY.toString()));
        var to = LocalDate.parse(options.getOrDefault("--to", "9999-12-31"));
        return new Replay(db, LawBook.load(), Set.of()).run(from, to);
    }

    /// @return the exit code: 0 where nothing differs
    private static int tell(Replay.Report report, PrintStream out) {
        out.printf(
                "%d files, %d decisions decided again, %d files differ%n",
                report.files(), report.decisions(), report.differing());
        var first = report.first();
        if (first == null) {
            return 0;
        }
        out.printf(
                "First: file %d, decision %d of %s%n  was %s%n  now %s%n",
                first.file(), first.decision(), first.lawDay(), first.was(), first.now());
        return 1;
    }

    private static @Nullable Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                return null;
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
