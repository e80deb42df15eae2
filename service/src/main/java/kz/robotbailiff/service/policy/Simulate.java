package kz.robotbailiff.service.policy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.simulation.Policy;
import kz.robotbailiff.core.simulation.PolicyForm;
import kz.robotbailiff.core.simulation.PolicyRefused;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.service.docket.Caseload;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The command `simulate`: runs changed rules over the recorded caseload of any PostgreSQL that the
/// robot works on, and writes nothing there.
public final class Simulate {

    /// What the command says of itself.
    public static final String USAGE =
            """
            simulate --from DAY --to DAY [--ceiling MCI] [--term DAYS] [--seizure N]
                     [--prohibition N] [--collection N] [--territory PREFIX,…|all] [--seed S]
                     [--json FILE] [--out FOLDER] [--language kk|ru|en]
                     --database URL --user U --password P
              runs changed rules over the documents examined in the period, writes nothing to the
              database, and tells by region what was counted again and what had to be estimated
              --ceiling MCI    the largest demand taken;   --term DAYS  the days to pay
              --territory …    KATO prefixes in which the robot is on, instead of the law's
              --seed S         of the draws that make the 90 % band (1)
              --json FILE      figures for machines;       --out FOLDER report.md and its drawings
              --database URL   as jdbc:postgresql://HOST/DATABASE
            """;

    private static final Set<String> OTHERS =
            Set.of("json", "out", "language", "database", "user", "password");

    private final Map<String, String> options;
    private final PrintStream out;

    private Simulate(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// @return the exit code: 0 done, 1 refused, 2 not understood
    public static int run(List<String> arguments, PrintStream out) {
        var options = options(arguments);
        if (options == null || !options.containsKey("database")) {
            out.print(USAGE);
            return 2;
        }
        return new Simulate(options, out).run();
    }

    private int run() {
        var language = language();
        if (language == null) {
            out.print(USAGE);
            return 2;
        }
        try {
            return ask(checked(), language);
        } catch (PolicyRefused refused) {
            out.println(Sheets.why(refused, Language.EN));
            out.println(Sheets.why(refused, Language.RU));
            return 1;
        } catch (DatabaseFailure | PoolInitializationException e) {
            for (var each : List.of(Language.EN, Language.RU)) {
                out.println(Texts.of("policy").in(each).say("database.silent"));
            }
            out.println(e.getMessage());
            return 1;
        }
    }

    /// What makes no question is refused before a database is asked for.
    private Policy checked() {
        var policy = PolicyForm.read(options);
        policy.check(LawBook.load(), Regions.ALL);
        return policy;
    }

    private int ask(Policy policy, Language language) {
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl(options.get("database"));
            source.setUsername(options.get("user"));
            source.setPassword(options.get("password"));
            source.setReadOnly(true);
            source.setMaximumPoolSize(1);
            var simulator = simulator(new Db(source));
            tell(simulator, simulator.run(policy), language);
            return 0;
        }
    }

    private static Simulator simulator(Db db) {
        var book = LawBook.load();
        var regions = new Regions(new Ids(db), new Time(() -> Instant.EPOCH), Set.of());
        return new Simulator(db, book, new Caseload(new LawOfDay(book), regions));
    }

    private void tell(Simulator simulator, Report report, Language language) {
        var sheet = simulator.sheet(report, language);
        out.print(Markdown.of(sheet, false));
        try {
            if (options.containsKey("json")) {
                Files.writeString(Path.of(options.get("json")), simulator.json(report));
            }
            if (options.containsKey("out")) {
                var folder = Files.createDirectories(Path.of(options.get("out")));
                Files.writeString(folder.resolve("report.md"), Markdown.of(sheet, true));
                for (var section : sheet.sections()) {
                    if (section.drawing().isPresent()) {
                        var drawing = section.drawing().get();
                        Files.writeString(folder.resolve(drawing.name() + ".svg"), drawing.svg());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Language language() {
        var wanted = options.getOrDefault("language", "en");
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Map<String, String> options(List<String> arguments) {
        var known = new HashSet<>(OTHERS);
        known.addAll(PolicyForm.FIELDS);
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (!known.contains(name) || i + 1 == arguments.size()) {
                return null;
            }
            options.put(name, arguments.get(i + 1));
        }
        return options;
    }
}
