package kz.robotbailiff.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.authority.Paper;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.service.platform.Time;

/// One source hands in ten days' work at once while the others hand in one document after another:
/// how long theirs take from the handing in until the proceeding is open.
final class Burst {

    private static final int PER_SECOND = 10;
    private static final int PATIENCE_SECONDS = 900;
    private static final String CHAPTER = Chapter.BURST.code();
    private static final Tenge EACH = Tenge.of(20_156);
    private static final List<Office> OTHERS = List.of(Office.REVENUE, Office.COURT);

    /// When the decision on each document was committed, by the machine's clock.
    private static final String OPENED =
            """
            select extract(epoch from pg_xact_commit_timestamp(d.xmin)) * 1e9
            from document o join decision d on d.file = o.id
            where o.number = ?
            """;

    private final Work work;
    private final Consumer<Figure> tells;
    private final People people = new People(77);
    private volatile boolean running = true;

    Burst(Work work, Consumer<Figure> tells) {
        this.work = work;
        this.tells = tells;
    }

    /// @param seed of documents that are written already; one source's are handed in at once
    /// @param seconds how long the others go on alone, and at least beside the burst
    void measure(int seed, int seconds) {
        var rounds = Thread.ofPlatform().start(() -> Together.run(2, _ -> rounds()));
        try {
            others("others alone", "A", seconds, () -> true);
            var begun = System.nanoTime();
            var burst =
                    Thread.ofPlatform()
                            .start(() -> work.send(seed, Source.ADMINISTRATIVE_REGISTER));
            others(
                    "others during the burst",
                    "B",
                    seconds,
                    () -> !burst.isAlive() && work.waiting() == 0);
            tells.accept(
                    Figure.of(CHAPTER, "the burst itself, accepted and opened")
                            .with("seconds", (System.nanoTime() - begun) / 1e9));
        } finally {
            running = false;
            join(rounds);
        }
    }

    private void rounds() {
        while (running) {
            if (work.round() == 0) {
                Together.pause(5);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Over {
        boolean now();
    }

    private record Sent(String number, long at) {}

    /// Goes on at an even pace until the time and what is waited for are both over.
    private void others(String what, String series, int seconds, Over over) {
        var sent = new ConcurrentLinkedQueue<Sent>();
        var begun = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * PER_SECOND || !over.now(); i++) {
                if (i > PATIENCE_SECONDS * PER_SECOND) {
                    throw new BenchFailure("The burst did not come to its end.");
                }
                long at = begun + i * (1_000_000_000L / PER_SECOND);
                Together.pause(Math.max(0, (at - System.nanoTime()) / 1_000_000));
                var office = OTHERS.get(i % OTHERS.size());
                var paper = paper(office, "%s-%d".formatted(series, i));
                clients.execute(() -> {
                    sent.add(new Sent(requireNonNull(paper.number()), wall()));
                    work.sandbox().dispatch().send(office.source(), paper);
                });
            }
        }
        var nanos = sent.stream().mapToLong(each -> opened(each.number()) - each.at()).toArray();
        tells.accept(Percentiles.of(nanos).in(Figure.of(CHAPTER, what)));
    }

    private Paper paper(Office office, String number) {
        var today = work.sandbox().service().getBean(Time.class).today();
        return Clerk.write(office, number, people.next(), EACH, today);
    }

    /// The machine's clock, in nanoseconds.
    static long wall() {
        var now = java.time.Clock.systemUTC().instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private long opened(String number) {
        for (int tries = 0; tries < PATIENCE_SECONDS * 50; tries++) {
            var at = work.number(OPENED, number);
            if (at != 0) {
                return at;
            }
            Together.pause(20);
        }
        throw new BenchFailure("A document of the others was never opened.");
    }
}
