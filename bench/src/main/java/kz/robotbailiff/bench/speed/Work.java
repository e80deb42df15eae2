package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.load.Load;
import kz.robotbailiff.service.docket.Docket;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.docket.Rounds;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// The real rooms at the phases: intake over HTTP, rounds of the docket, the payment room's book.
final class Work {

    private static final int WRITERS = 2;
    private static final int BATCH = 1_000;
    private static final Tenge EACH = Tenge.of(20_156);
    private static final String STANDING =
            "select id, left_to_pay from v_file where state = 'open' order by id";
    private static final String IDENTIFIED =
            "select count(*) from v_fact where kind = 'identified'";
    private static final String RECEIVED =
            "select count(*) from v_file where document_state = 'received'";

    private record Standing(long file, Tenge debt) {}

    private final Sandbox sandbox;
    private final Path folder;
    private final Rounds rounds;
    private final Db db;
    private final Time time;
    private final Map<Long, Map<Source, Path>> written = new HashMap<>();
    private long all;

    Work(Sandbox sandbox, Path folder) {
        this.sandbox = sandbox;
        this.folder = folder;
        rounds = sandbox.service().getBean(Rounds.class);
        db = sandbox.service().getBean(Db.class);
        time = sandbox.service().getBean(Time.class);
        // The phases are begun by the bench; acts are written and wait.
        sandbox.service().getBean(Docket.class).stop();
    }

    /// Does one piece of work, such as `store 7 1000` or `open`.
    void doWhatIsSaid(String[] words) {
        switch (words[0]) {
            case "write" -> write(Long.parseLong(words[1]), Integer.parseInt(words[2]));
            case "store" -> store(Long.parseLong(words[1]));
            case "http" -> http(Long.parseLong(words[1]));
            case "open" -> answer();
            case "measures" -> measures();
            case "settle" -> settle();
            case "expire" -> expire();
            default -> throw new BenchFailure("There is no work called " + words[0]);
        }
    }

    private void write(long seed, int cases) {
        var load = new Load(seed, cases, EACH.times(cases), OursProgram.DAY);
        var into = folder.resolve("documents-" + seed);
        written.put(seed, load.write(into, sandbox.dispatch()::seal));
        all += cases;
    }

    private void store(long seed) {
        send(seed);
        while (number(IDENTIFIED) < all) {
            Together.pause(100);
        }
    }

    /// From the first byte sent to the last document opened; rounds run while more comes in.
    private void http(long seed) {
        Together.run(
                WRITERS + 1,
                part -> {
                    if (part == WRITERS) {
                        send(seed);
                        return;
                    }
                    while (number(IDENTIFIED) < all || number(RECEIVED) > 0) {
                        if (rounds.answerFacts() == 0) {
                            Together.pause(100);
                        }
                    }
                });
    }

    private void send(long seed) {
        Objects.requireNonNull(written.get(seed))
                .forEach((source, file) -> {
                    var answer = sandbox.dispatch().sendAll(source, file);
                    if (!answer.body().lines().allMatch(line -> line.contains("\"accepted\""))) {
                        throw new BenchFailure("A document was refused: " + answer.body());
                    }
                });
    }

    private void answer() {
        Together.run(
                WRITERS,
                _ -> {
                    while (rounds.answerFacts() > 0) {
                        // The next round.
                    }
                });
    }

    private void day(int after) {
        var day = OursProgram.DAY.plusDays(after + 1L);
        Together.run(
                WRITERS,
                _ -> {
                    while (rounds.beginDay(day) > 0) {
                        // The next round.
                    }
                });
    }

    private void measures() {
        day(5);
        tell(
                files().stream()
                        .map(each ->
                                NewFact.of(each.file(), new Fact.Seized(each.debt()), time.now()))
                        .toList());
        answer();
        day(10);
        day(20);
    }

    private void tell(List<NewFact> facts) {
        var door = sandbox.service().getBean(Facts.class);
        batches(facts, (connection, batch) -> door.record(connection, batch));
    }

    private void settle() {
        var open = files();
        var now = time.now();
        var half = open.subList(0, open.size() / 2).stream().map(e -> payment(e, now)).toList();
        var door = sandbox.service().getBean(Receipts.class);
        batches(half, door::received);
        answer();
    }

    private static Incoming payment(Standing each, Instant now) {
        var transaction = "bench-" + each.file();
        return new Incoming("terminal", "bench", transaction, each.file(), each.debt(), now);
    }

    private void expire() {
        day(40);
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

    private List<Standing> files() {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(STANDING);
                    var rows = select.executeQuery()) {
                var files = new ArrayList<Standing>();
                while (rows.next()) {
                    files.add(new Standing(rows.getLong(1), Tenge.ofTiyn(rows.getLong(2))));
                }
                return files;
            }
        });
    }

    private long number(String sql) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(sql);
                    var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
