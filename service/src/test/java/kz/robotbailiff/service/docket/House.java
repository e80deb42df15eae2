package kz.robotbailiff.service.docket;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// A docket on a real database with a clock that tests set, and rooms that note what they are
/// given.
final class House implements AutoCloseable {

    static final LawBook LAW = LawBook.load();

    final AtomicReference<Instant> now = new AtomicReference<>();
    final HikariDataSource source = TestDatabase.fresh();
    final Time time = new Time(now::get);
    final Db db = new Db(source);
    final Ids ids = new Ids(db);
    final Facts facts = new Facts(ids, time);
    final Flights flights = new Flights(time);
    final Confirmations confirmations = new Confirmations(time);
    final Days days = new Days(db, time);
    final Regions regions = new Regions(ids, time, java.util.Set.of());
    final Quiet quiet = new Quiet(db, time);
    final Presence presence = new Presence(db, time, new Bell());
    final Trays trays = new Trays(db, time, presence);
    final List<RoundWriter> writers = new ArrayList<>();
    final Rounds rounds;
    private int documents;

    House(LocalDate today) {
        this(today, LAW);
    }

    House(LocalDate today, LawBook law) {
        day(today);
        rounds =
                new Rounds(
                        db,
                        new Round(new LawOfDay(law), regions, ids, time, List.of(this::write)),
                        time);
        days.advance();
    }

    private void write(java.sql.Connection connection, List<Decided> round) throws SQLException {
        for (var writer : writers) {
            writer.write(connection, round);
        }
    }

    /// Noon in Almaty of a day.
    void day(LocalDate day) {
        now.set(Time.startOf(day).plusSeconds(12 * 3600));
    }

    /// Plays all days up to the given one, with rooms that do everything at once.
    void playTo(LocalDate day) {
        day(day);
        for (LocalDate begun = days.advance(); ; begun = days.advance()) {
            work(begun);
            if (!begun.isBefore(day)) {
                return;
            }
        }
    }

    /// Answers facts, does what is due, and has every act done, until nothing is left.
    void work() {
        work(days.advance());
    }

    private void work(LocalDate day) {
        while (rounds.answerFacts() + rounds.beginDay(day) + carryAll() > 0) {
            // The next pass finds what this one made.
        }
    }

    private int carryAll() {
        int carried = 0;
        for (var kind : ActKind.values()) {
            var tasks = trays.take(kind, 1_000);
            Map<Long, Delivery> done = new HashMap<>();
            tasks.forEach(task -> done.put(task.id(), Delivery.done()));
            trays.write(done, tasks);
            carried += tasks.size();
        }
        return carried;
    }

    /// A prescription to pay a fine, against a debtor registered in Taraz.
    long document(long tenge) {
        return document("payment_prescription", tenge, "311010000");
    }

    long document(String kind, long tenge, String kato) {
        long person = ids.next();
        long id = ids.next();
        int n = ++documents;
        execute(
                "insert into person (id, iin, surname, given_name, address, kato) values"
                        + " (%d, '%012d', 'Үлгі', 'Адам', 'Тараз', '%s')"
                                .formatted(person, n, kato));
        var today = time.today();
        execute(
                ("insert into document (id, source, authority, number, kind, person, language,"
                                + " amount, issued_on, in_force_on, decided_on, kato, arrived_at,"
                                + " arrived_on, digest, changed_at) values (%d,"
                                + " 'administrative_register', '240840000017', 'ПС-%d', '%s', %d,"
                                + " 'kk', %d, '%s', '%s', '%s', '%s', '%s', '%s', '', '%s')")
                        .formatted(
                                id,
                                n,
                                kind,
                                person,
                                tenge * 100,
                                today.minusDays(60),
                                today.minusDays(50),
                                today.minusDays(20),
                                kato,
                                now.get(),
                                today,
                                now.get()));
        return id;
    }

    long opened(long tenge) {
        long file = document(tenge);
        tell(file, new Fact.Identified(new kz.robotbailiff.core.document.Kato("311010000")));
        work();
        return file;
    }

    void tell(long file, Fact fact) {
        db.transact(
                connection -> facts.record(connection, List.of(NewFact.of(file, fact, now.get()))));
    }

    void execute(String sql) {
        db.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /// The first column of a query, as text, one line a row.
    List<String> ask(String sql) {
        return db.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var answers = new ArrayList<String>();
                while (rows.next()) {
                    answers.add(String.valueOf(rows.getString(1)));
                }
                return answers;
            }
        });
    }

    List<String> outcomes(long file) {
        return ask("select outcome from decision where file = " + file + " order by id");
    }

    List<String> acts(long file) {
        return ask("select kind from act where file = " + file + " order by id");
    }

    String state(long file) {
        return ask("select state || coalesce(' ' || closing::text, '') from proceeding where id = "
                        + file)
                .getFirst();
    }

    @Override
    public void close() {
        source.close();
    }
}
