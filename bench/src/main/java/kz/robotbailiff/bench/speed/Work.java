package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.load.Load;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.service.docket.Docket;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.docket.Rounds;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// The real rooms at the phases: intake over HTTP, rounds of the docket, the payment room's book.
final class Work {

    private static final int WRITERS = 2;

    /// Milliseconds between two looks for work: looking each millisecond busied the server.
    private static final int LOOK = 20;

    private static final int BATCH = 1_000;
    private static final Tenge EACH = Tenge.of(20_156);

    /// Files that only fill the store have ids below zero.
    private static final String STANDING =
            """
            select id, number, left_to_pay from v_file
            where id > 0 and state = 'open' order by id desc limit ?
            """;

    private static final String NEWEST = "select coalesce(max(id), 0) from v_file where id > ?";
    private static final String IDENTIFIED =
            "select count(distinct file) from pending where file > ?";
    private static final String ASKED = "select count(*) from newcomer where file > ?";
    private static final String ANSWERED =
            "select count(*) from v_file where id > ? and document_state <> 'received'";

    /// Whether anything waits to be looked up or decided: both are short queues. Counting what is
    /// done, which was done here before, cost an eighth of the machine.
    private static final String WAITS =
            """
            select 1 from (select ?::bigint as file) newest
            where exists (select 1 from newcomer n where n.file > newest.file)
               or exists (select 1 from pending p where p.file > newest.file)
            """;

    private final Sandbox sandbox;
    private final Path folder;
    private final Rounds rounds;
    private final Db db;
    private final Time time;
    private final Map<Long, Map<Source, Path>> written = new HashMap<>();
    private final Map<Long, Integer> cases = new HashMap<>();

    Work(Sandbox sandbox, Path folder) {
        this.sandbox = sandbox;
        this.folder = folder;
        rounds = sandbox.service().getBean(Rounds.class);
        db = sandbox.service().getBean(Db.class);
        time = sandbox.service().getBean(Time.class);
        // The phases are begun by the bench; acts and papers are ordered and wait.
        sandbox.service().getBean(Docket.class).stop();
        papers().stop();
    }

    /// The beat in which papers are written out: in no phase, as with every contender.
    Beat papers() {
        return sandbox.service().getBean("paperBeat", Beat.class);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Db db() {
        return db;
    }

    /// Writes signed documents for each source.
    void write(long seed, int count) {
        write(seed, count, _ -> true);
    }

    /// The same against such debtors alone.
    void write(long seed, int count, Predicate<Person> debtors) {
        var load = new Load(seed, count, EACH.times(count), time.today(), debtors);
        var into = folder.resolve("documents-" + seed);
        written.put(seed, load.write(into, sandbox.dispatch()::seal));
        cases.put(seed, count);
    }

    /// Hands them in over HTTP and waits until every debtor is known.
    void store(long seed) {
        var newest = number(NEWEST, 0L);
        send(seed);
        while (number(IDENTIFIED, newest) < Objects.requireNonNull(cases.get(seed))) {
            Together.pause(100);
        }
    }

    /// From the first byte sent to the last document opened; rounds run while more comes in.
    void http(long seed) {
        var newest = number(NEWEST, 0L);
        int expected = Objects.requireNonNull(cases.get(seed));
        var sending = new AtomicBoolean(true);
        Together.run(
                WRITERS + 1,
                part -> {
                    if (part == WRITERS) {
                        try {
                            send(seed);
                        } finally {
                            sending.set(false);
                        }
                        return;
                    }
                    while (rounds.answerFacts() > 0 || sending.get() || number(WAITS, newest) > 0) {
                        Together.pause(LOOK);
                    }
                });
        if (number(ANSWERED, newest) != expected) {
            throw new BenchFailure("Not every document that was sent is answered.");
        }
    }

    private void send(long seed) {
        Objects.requireNonNull(written.get(seed)).keySet().forEach(source -> send(seed, source));
    }

    /// Hands in what one source has to send.
    void send(long seed, Source source) {
        var file = Objects.requireNonNull(written.get(seed)).get(source);
        var answer = sandbox.dispatch().sendAll(source, Objects.requireNonNull(file));
        if (!answer.body().lines().allMatch(line -> line.contains("\"accepted\""))) {
            throw new BenchFailure("A document was refused: " + answer.body());
        }
    }

    /// One round; tells how many files it answered.
    int round() {
        return rounds.answerFacts();
    }

    /// Rounds until nothing is left to answer.
    void answer() {
        Together.run(
                WRITERS,
                _ -> {
                    while (rounds.answerFacts() > 0) {
                        // The next round.
                    }
                });
    }

    private void day(int after) {
        begin(time.today().plusDays(after + 1L));
    }

    /// Rounds until nothing is due on a day.
    void begin(LocalDate day) {
        Together.run(
                WRITERS,
                _ -> {
                    while (rounds.beginDay(day) > 0) {
                        // The next round.
                    }
                });
    }

    void measures() {
        day(5);
        tell(
                unpaid(Integer.MAX_VALUE).stream()
                        .map(each ->
                                NewFact.of(each.file(), new Fact.Seized(each.sum()), time.now()))
                        .toList());
        answer();
        day(10);
        day(20);
    }

    /// Records facts by the docket's own door.
    void tell(List<NewFact> facts) {
        var door = sandbox.service().getBean(Facts.class);
        batches(facts, (connection, batch) -> door.record(connection, batch));
    }

    void settle() {
        var open = unpaid(Integer.MAX_VALUE);
        receive(open.subList(0, open.size() / 2));
        answer();
    }

    /// Books payments by the payment room's own door.
    void receive(List<Payment> payments) {
        var now = time.now();
        var door = sandbox.service().getBean(Receipts.class);
        batches(payments.stream().map(each -> incoming(each, now)).toList(), door::received);
    }

    private static Incoming incoming(Payment each, Instant now) {
        var transaction = "bench-" + each.file();
        return new Incoming("terminal", "bench", transaction, each.file(), each.sum(), now);
    }

    void expire() {
        day(40);
    }

    /// Carries out whatever the phase before has ordered: a payment comes when measures stand.
    void carry() {
        new Carrying(this, false).all();
    }

    private interface Batch<T> {
        void write(Connection connection, List<T> batch) throws SQLException;
    }

    private <T> void batches(List<T> all, Batch<T> writing) {
        Together.run(
                WRITERS,
                part -> {
                    for (int from = part * BATCH; from < all.size(); from += WRITERS * BATCH) {
                        var batch = all.subList(from, Math.min(all.size(), from + BATCH));
                        db.transact(connection -> {
                            writing.write(connection, batch);
                            return batch.size();
                        });
                    }
                });
    }

    /// The newest files that are open.
    List<Payment> unpaid(int most) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(STANDING)) {
                select.setInt(1, most);
                var files = new ArrayList<Payment>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        var debt = Tenge.ofTiyn(rows.getLong(3));
                        files.add(new Payment(rows.getLong(1), rows.getString(2), debt));
                    }
                }
                return files;
            }
        });
    }

    /// How many files have something to answer.
    long waiting() {
        return number(IDENTIFIED, 0L) + number(ASKED, 0L);
    }

    /// One number of a query; 0 where it finds nothing.
    long number(String sql, Object parameter) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, parameter);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0;
                }
            }
        });
    }
}
