package kz.robotbailiff.service.ruling;

import static java.util.regex.Matcher.quoteReplacement;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The ruling room on a real database, with files and acts that tests write themselves.
final class Chancery implements AutoCloseable {

    static final LawBook LAW = LawBook.load();
    private static final String FILES = Sql.of(Chancery.class, "sample_files");
    private static final String ACTS = Sql.of(Chancery.class, "sample_acts");
    private static final Pattern PLACE = Pattern.compile("(?<!:):([a-z]+)");

    static final Instant NOW = Time.startOf(LocalDate.of(2024, 10, 8)).plusSeconds(36_000);

    static final String VERIFY = "https://robot.example.kz/verify.html";

    final HikariDataSource source = TestDatabase.fresh();
    final Db db = new Db(source);
    final Ids ids = new Ids(db);
    final SigningKeys keys = SigningKeys.load(TestKey.store("STAND-IN"), TestKey.PASSWORD);
    final Copies copies = new Copies(keys, new Time(() -> NOW), null, VERIFY);
    final Floor floor = new Floor(db, new Time(() -> NOW), ids);
    final Drafting drafting = new Drafting(Bodies.ofProgram(), keys);
    final Certificates certificates = new Certificates(floor, drafting, Deadlines.of(LAW));
    final RulingPages pages =
            new RulingPages(
                    db,
                    copies,
                    new Revocations(db, keys, new Time(() -> NOW)),
                    new RulingPages.Papers(
                            new PaperClerk(floor, drafting, Deadlines.of(LAW)), certificates));

    RulingCarrier carrier() {
        return new RulingCarrier(floor, Bodies.ofProgram(), keys, Deadlines.of(LAW));
    }

    /// Writes `many` alike files of one region, one act of the kind for each.
    ///
    /// @param others the acts that the same decision orders beside it
    List<Task> order(
            Case file, ActKind kind, @Nullable String detail, int many, ActKind... others) {
        var tasks = new ArrayList<Task>();
        long first = block(many);
        var values = new HashMap<>(file.values());
        values.put("first", Long.toString(first));
        values.put("last", Long.toString(first + many - 1));
        values.put("kind", quoted(kind.name()));
        values.put("detail", quoted(detail));
        values.put(
                "others",
                quoted(Stream.of(others).map(ActKind::name).collect(Collectors.joining(","))));
        run(FILES, values);
        run(ACTS, values);
        for (long n = first; n < first + many; n++) {
            tasks.add(
                    new Task(
                            n,
                            n,
                            n,
                            kind,
                            file.region(),
                            file.left(),
                            detail,
                            0,
                            file.decidedAt()));
        }
        return tasks;
    }

    Map<Long, Delivery> carry(List<Task> tasks) {
        return carrier().carry(tasks.getFirst().kind(), tasks);
    }

    /// Writes rows of other rooms.
    void write(String sql) {
        db.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    List<String> ask(String sql) {
        return db.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    private long block(int many) {
        long first = ids.next();
        for (int i = 0; i < many; i++) {
            ids.next();
        }
        return first;
    }

    private void run(String sql, Map<String, String> values) {
        var filled = PLACE.matcher(sql).replaceAll(place -> quoteReplacement(value(place, values)));
        db.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(filled);
            }
        });
    }

    private static String value(MatchResult place, Map<String, String> values) {
        return values.getOrDefault(place.group(1), place.group());
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    @Override
    public void close() {
        source.close();
    }

    /// A file as a test wants it.
    record Case(
            String surname,
            String givenName,
            @Nullable String patronymic,
            String kato,
            String timetable,
            String state,
            @Nullable String closing,
            Tenge owed,
            Tenge paid,
            int marks,
            Instant decidedAt) {

        /// An open file of 20 156 tenge in Taraz, of which nothing is paid.
        static Case open() {
            return new Case(
                    "Әбдіқұлова",
                    "Нұргүл",
                    "Өміртайқызы",
                    "311010000",
                    "simplified-2024",
                    "open",
                    null,
                    Tenge.of(20_156),
                    Tenge.ZERO,
                    0b1,
                    NOW);
        }

        Case with(int bits) {
            return new Case(
                    surname,
                    givenName,
                    patronymic,
                    kato,
                    timetable,
                    state,
                    closing,
                    owed,
                    paid,
                    bits,
                    decidedAt);
        }

        Case named(String family, String given, @Nullable String fathers) {
            return new Case(
                    family, given, fathers, kato, timetable, state, closing, owed, paid, marks,
                    decidedAt);
        }

        Case in(String place, String plan) {
            return new Case(
                    surname,
                    givenName,
                    patronymic,
                    place,
                    plan,
                    state,
                    closing,
                    owed,
                    paid,
                    marks,
                    decidedAt);
        }

        Case ended(String how, String ground, Tenge collected, int bits) {
            return new Case(
                    surname,
                    givenName,
                    patronymic,
                    kato,
                    timetable,
                    how,
                    ground,
                    owed,
                    collected,
                    bits,
                    decidedAt);
        }

        /// As literals of SQL.
        Map<String, String> values() {
            return Map.ofEntries(
                    Map.entry("surname", quoted(surname)),
                    Map.entry("given", quoted(givenName)),
                    Map.entry("patronymic", quoted(patronymic)),
                    Map.entry("kato", quoted(kato)),
                    Map.entry("region", Integer.toString(region())),
                    Map.entry("timetable", quoted(timetable)),
                    Map.entry("state", quoted(state)),
                    Map.entry("closing", quoted(closing)),
                    Map.entry("owed", Long.toString(owed.tiyn())),
                    Map.entry("paid", Long.toString(paid.tiyn())),
                    Map.entry("sum", Long.toString(left().tiyn())),
                    Map.entry("marks", Integer.toString(marks)));
        }

        int region() {
            return Integer.parseInt(kato.substring(0, 2));
        }

        Tenge left() {
            return owed.minus(paid);
        }
    }
}
