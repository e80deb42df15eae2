package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How long a payer waits for the answer *booked*, and a debtor for the page: idle, in a crowd, and
/// with rounds at work.
final class Latency {

    private static final int CROWD = 64;
    private static final int ROUNDS = 1_000;
    private static final int LOOKS = 200;
    private static final int NOTICES = 100;
    private static final int READERS = 16;
    private static final int VISITS = 100;
    private static final int WARM = 2;
    private static final String CHAPTER = Chapter.LATENCY.code();

    private final Work work;
    private final Consumer<Figure> tells;
    private final Sizes sizes;
    private List<Payment> unpaid = List.of();

    /// @param idle notices of one client
    /// @param crowd notices of many clients
    /// @param seconds how long readers and payers come at an even pace
    record Sizes(int idle, int crowd, int seconds) {

        /// One file is paid for each notice, and each file of a round is one that is paid.
        int files() {
            return 2 * idle + 2 * crowd + 2 * warm() + seconds * (2 * ROUNDS + NOTICES) + VISITS;
        }

        /// Notices of each kind that are not timed: they only make the program ready.
        int warm() {
            return crowd / 2;
        }
    }

    Latency(Work work, Sizes sizes, Consumer<Figure> tells) {
        this.work = work;
        this.sizes = sizes;
        this.tells = tells;
    }

    /// Measures on files that are open already, as many as [Sizes#files].
    void measure() {
        unpaid = work.unpaid(sizes.files());
        if (unpaid.size() < sizes.files()) {
            throw new BenchFailure("Too few open files to pay: " + unpaid.size());
        }
        inService(CROWD, sizes.warm());
        overHttp(CROWD, sizes.warm());
        tell("one notice, idle, in the service", inService(1, sizes.idle()));
        tell("one notice, idle, over HTTP", overHttp(1, sizes.idle()));
        tell(CROWD + " clients, in the service", inService(CROWD, sizes.crowd()));
        tell(CROWD + " clients, over HTTP", overHttp(CROWD, sizes.crowd()));
        var visitors = Visitor.of(work.sandbox(), take(VISITS));
        warm(visitors);
        look("debtor's page, 200/s, idle", visitors);
        whileRoundsRun(() -> look("debtor's page, 200/s, rounds at 1,000 files/s", visitors));
        whileRoundsRun(this::notices);
    }

    private List<Payment> take(int some) {
        var taken = unpaid.subList(0, some);
        unpaid = unpaid.subList(some, unpaid.size());
        return taken;
    }

    /// How long each waited, and all of them together.
    private record Timed(Percentiles waits, long nanos) {}

    private Timed inService(int clients, int turns) {
        var handler = new NoticeHandler(work.sandbox().service());
        var requests = take(turns).stream().map(NoticeHandler::request).toList();
        return timed(clients, turns, (_, turn) -> handler.handle(requests.get(turn)));
    }

    private Timed overHttp(int clients, int turns) {
        var letters = take(turns).stream().map(Payment::letter).toList();
        var wires = wires(clients);
        var timed =
                timed(clients, turns, (client, turn) -> letters.get(turn).tell(wires.get(client)));
        wires.forEach(Wire::close);
        return timed;
    }

    /// What was prepared is the clients', and is collected before the time begins.
    private static Timed timed(int clients, int turns, Pace.Deed deed) {
        System.gc();
        var begun = System.nanoTime();
        var took = Pace.each(clients, turns, deed);
        return new Timed(Percentiles.of(took), System.nanoTime() - begun);
    }

    private void notices() {
        var payments = take(NOTICES * sizes.seconds()).stream().map(Payment::letter).toList();
        var wires = wires(READERS);
        var begun = System.nanoTime();
        var took =
                Pace.even(
                        READERS,
                        payments.size(),
                        NOTICES,
                        (client, turn) -> payments.get(turn).tell(wires.get(client)));
        tell("notices, 100/s over HTTP, rounds at 1,000 files/s", took, begun);
        wires.forEach(Wire::close);
    }

    /// The first looks only make the program ready: while it is being compiled, the compiler takes
    /// as much of the processor as the pages.
    private void warm(List<Visitor> visitors) {
        var wires = wires(READERS);
        Pace.each(
                READERS,
                WARM * LOOKS * sizes.seconds(),
                (client, turn) -> visitors.get(turn % VISITS).look(wires.get(client)));
        wires.forEach(Wire::close);
    }

    private void look(String what, List<Visitor> visitors) {
        var wires = wires(READERS);
        var begun = System.nanoTime();
        var took =
                Pace.even(
                        READERS,
                        LOOKS * sizes.seconds(),
                        LOOKS,
                        (client, turn) ->
                                visitors.get(turn % visitors.size()).look(wires.get(client)));
        tell(what, took, begun);
        wires.forEach(Wire::close);
    }

    /// Payments of 1,000 files a second come in, and are settled by rounds on both cores; what was
    /// paid before is answered first, so that the rounds have those alone to do.
    private void whileRoundsRun(Runnable deed) {
        work.answer();
        var paid = take(ROUNDS * sizes.seconds());
        try (var rounds = new Background(work, paid, ROUNDS)) {
            deed.run();
            tells.accept(
                    Figure.of(CHAPTER, "… rounds meanwhile").with("per s", rounds.perSecond()));
        }
        work.answer();
    }

    private List<Wire> wires(int clients) {
        var service = work.sandbox().ports().serviceUrl();
        return IntStream.range(0, clients).mapToObj(_ -> new Wire(service)).toList();
    }

    private void tell(String what, long[] took, long begun) {
        tell(what, new Timed(Percentiles.of(took), System.nanoTime() - begun));
    }

    private void tell(String what, Timed timed) {
        var figure = timed.waits().in(Figure.of(CHAPTER, what));
        tells.accept(figure.with("per s", timed.waits().count() / (timed.nanos() / 1e9)));
    }
}
