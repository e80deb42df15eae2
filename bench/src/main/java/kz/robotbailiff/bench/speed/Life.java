package kz.robotbailiff.bench.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.robotbailiff.service.docket.Docket;
import kz.robotbailiff.service.platform.Time;

/// Whole lives with every partner's stand-in at work: files are opened and their debts seized;
/// half are paid at an even pace, and it is watched when the proceeding ends, when the banks have
/// taken the lift, and when the debtor sees it; the rest goes on to its transfer.
final class Life {

    private static final int CLIENTS = 16;
    private static final int WATCHED = 20;

    /// Milliseconds between two looks at a page: looking each 20 took two fifths of Java's time.
    private static final int LOOK = 100;

    private static final int MEASURES = 7;
    private static final int WHOLE = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CHAPTER = Chapter.LIFE.code();

    /// When the decision that ended each file was committed, lifts and all.
    private static final String ENDED =
            """
            select d.file, extract(epoch from pg_xact_commit_timestamp(d.xmin)) * 1e9
            from act a join decision d on d.id = a.decision
            where a.kind = 'ISSUE_TERMINATION_RULING' and a.file = any (?)
            """;

    /// When the banks had taken the lift of each file, by the service's clock.
    private static final String TAKEN =
            """
            select file, extract(epoch from sent_at) * 1e9 from act
            where kind = 'LIFT_SEIZURE' and sent_at is not null and file = any (?)
            """;

    private final Work work;
    private final Consumer<Figure> tells;
    private final Time time;

    Life(Work work, Consumer<Figure> tells) {
        this.work = work;
        this.tells = tells;
        time = work.sandbox().service().getBean(Time.class);
    }

    /// Half of the files that are stored are paid, so many a second.
    void play(int perSecond) {
        var docket = work.sandbox().service().getBean(Docket.class);
        docket.start();
        work.papers().start();
        var machine = work.sandbox().timeMachine();
        machine.settle();
        machine.move(MEASURES, _ -> {});
        var open = work.unpaid(Integer.MAX_VALUE);
        pay(open.subList(0, open.size() / 2), perSecond);
        machine.settle();
        machine.jumpTo(time.today().plusDays(WHOLE));
        docket.stop();
    }

    private void pay(List<Payment> payments, int perSecond) {
        var watched = IntStream.range(0, payments.size()).filter(i -> i % WATCHED == 0).boxed();
        var visitors = Visitor.of(work.sandbox(), watched.map(payments::get).toList());
        var service = work.sandbox().ports().serviceUrl();
        var wires = IntStream.range(0, CLIENTS).mapToObj(_ -> new Wire(service)).toList();
        var walls = new ConcurrentHashMap<Long, Long>();
        var clocks = new ConcurrentHashMap<Long, Long>();
        var seen = new ConcurrentHashMap<Long, Long>();
        try (var watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            var took =
                    Pace.even(
                            CLIENTS,
                            payments.size(),
                            perSecond,
                            (client, turn) -> {
                                var payment = payments.get(turn);
                                walls.put(payment.file(), Burst.wall());
                                clocks.put(payment.file(), nanos(time.now()));
                                payment.tell(wires.get(client));
                                if (turn % WATCHED == 0) {
                                    var visitor = visitors.get(turn / WATCHED);
                                    watchers.execute(() -> watch(visitor, payment, seen));
                                }
                            });
            tell("notice booked, %d/s, all at work".formatted(perSecond), took);
        }
        wires.forEach(Wire::close);
        var files = payments.stream().map(Payment::file).toList();
        tell("notice → terminated, lifts written", times(ENDED, files, walls, true));
        tell("notice → lift taken by the banks", times(TAKEN, files, clocks, false));
        tell(
                "notice → the debtor's page says so",
                seen.entrySet().stream()
                        .mapToLong(each -> each.getValue() - walls.getOrDefault(each.getKey(), 0L))
                        .toArray());
    }

    private static long nanos(Instant at) {
        return at.getEpochSecond() * 1_000_000_000L + at.getNano();
    }

    /// Looks again and again until the page asks for no money.
    private void watch(Visitor visitor, Payment payment, ConcurrentHashMap<Long, Long> seen) {
        try (var wire = new Wire(work.sandbox().ports().serviceUrl())) {
            for (int looks = 0; looks < 600; looks++) {
                if (!visitor.look(wire).contains("/wrong\"")) {
                    seen.put(payment.file(), Burst.wall());
                    return;
                }
                Together.pause(LOOK);
            }
        }
    }

    /// Waits until each file has its moment; with `all` false, until no more come.
    private long[] times(
            String sql, List<Long> files, ConcurrentHashMap<Long, Long> begun, boolean all) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        List<long[]> found = List.of();
        int before;
        do {
            before = found.size();
            Together.pause(all ? 200 : 10_000);
            found = moments(sql, files);
        } while (System.nanoTime() < end
                && (found.size() < files.size() && (all || found.size() > before)));
        if (all && found.size() < files.size()) {
            throw new BenchFailure("Not every payment ended its proceeding: " + found.size());
        }
        return found.stream().mapToLong(f -> f[1] - begun.getOrDefault(f[0], f[1])).toArray();
    }

    private List<long[]> moments(String sql, List<Long> files) {
        return work.db()
                .read(connection -> {
                    try (var select = connection.prepareStatement(sql)) {
                        select.setArray(1, connection.createArrayOf("bigint", files.toArray()));
                        return moments(select.executeQuery());
                    }
                });
    }

    private static List<long[]> moments(java.sql.ResultSet rows) throws SQLException {
        var found = new ArrayList<long[]>();
        while (rows.next()) {
            found.add(new long[] {rows.getLong(1), rows.getLong(2)});
        }
        return found;
    }

    private void tell(String what, long[] took) {
        tells.accept(Percentiles.of(took).in(Figure.of(CHAPTER, what)));
    }
}
