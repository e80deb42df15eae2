package kz.robotbailiff.bench.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Time;

/// A carrier in the program itself: every act that waits is done at once, in batches. Where banks
/// answer, they hold half of the sum or nothing. No ruling is signed and nothing is sent.
final class Carrying {

    private static final int WRITERS = 2;
    private static final String WAITING =
            """
            select id, file, kind, sum from act
            where state in ('waiting', 'carrying', 'sent') and after is null
              and kind = any (?) and next_try <= ? and id % 2 = ?
            limit 5000
            """;

    private final Work work;
    private final boolean banksAnswer;
    private final Facts facts;
    private final Confirmations confirmations;
    private final Time time;
    private final AtomicLong carried = new AtomicLong();

    private record Waiting(long id, long file, String kind, long sum) {}

    Carrying(Work work, boolean banksAnswer) {
        this.work = work;
        this.banksAnswer = banksAnswer;
        var service = work.sandbox().service();
        facts = service.getBean(Facts.class);
        confirmations = service.getBean(Confirmations.class);
        time = service.getBean(Time.class);
    }

    /// Carries out whatever waits, and what becomes free by it.
    void all() {
        long before;
        do {
            before = carried.get();
            Together.run(
                    WRITERS,
                    part -> {
                        for (int n = some(part); n > 0; n = some(part)) {
                            carried.addAndGet(n);
                        }
                    });
        } while (carried.get() > before);
    }

    /// Acts carried out so far.
    long carried() {
        return carried.get();
    }

    private int some(int part) {
        return work.db()
                .transact(connection -> {
                    var waiting = waiting(connection, part);
                    if (!waiting.isEmpty()) {
                        facts.record(connection, answers(waiting));
                        confirmations.done(connection, waiting.stream().map(Waiting::id).toList());
                    }
                    return waiting.size();
                });
    }

    private List<Waiting> waiting(Connection connection, int part) throws SQLException {
        try (var select = connection.prepareStatement(WAITING)) {
            var kinds = List.of(ActKind.values()).stream().map(Enum::name).toArray();
            select.setArray(1, connection.createArrayOf("text", kinds));
            select.setTimestamp(2, java.sql.Timestamp.from(time.now()));
            select.setInt(3, part);
            try (var rows = select.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    waiting.add(
                            new Waiting(
                                    rows.getLong(1),
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getLong(4)));
                }
                return waiting;
            }
        }
    }

    private List<NewFact> answers(List<Waiting> waiting) {
        return waiting.stream()
                .filter(act -> banksAnswer && act.kind().equals(ActKind.ORDER_SEIZURE.name()))
                .map(act -> NewFact.of(act.file(), answer(act), time.now()))
                .toList();
    }

    private static Fact answer(Waiting act) {
        return act.file() % 5 < 2
                ? new Fact.Seized(Tenge.ofTiyn(act.sum() / 200 * 100))
                : new Fact.NothingToSeize();
    }
}
