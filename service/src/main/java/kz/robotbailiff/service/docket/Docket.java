package kz.robotbailiff.service.docket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The docket at work: two threads of rounds, and one a kind of act.
///
/// A thread that finds nothing waits for the [Bell] or for its next tick. A failure is logged and
/// tried again at the next tick; nothing is kept in memory that a restart could lose.
public final class Docket implements SmartLifecycle {

    /// Two rounds at a time: more gain nothing on two cores.
    private static final int ROUND_THREADS = 2;

    private static final long TICK_MILLIS = 500;
    private static final Duration STOP = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Docket.class);

    private final Rounds rounds;
    private final Days days;
    private final List<Dispatcher> dispatchers;
    private final Bell bell;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Docket(Rounds rounds, Days days, List<Dispatcher> dispatchers, Bell bell) {
        this.rounds = rounds;
        this.days = days;
        this.dispatchers = List.copyOf(dispatchers);
        this.bell = bell;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 0; i < ROUND_THREADS; i++) {
            begin("round-" + i, this::round);
        }
        dispatchers.forEach(acts -> begin("acts-" + acts.name(), acts::carry));
    }

    private int round() {
        var day = days.advance();
        int answered = rounds.answerFacts();
        int done = answered > 0 ? answered : rounds.beginDay(day);
        if (done > 0) {
            bell.ring();
        }
        // Idle days that were missed follow one another without a tick between them.
        return done == 0 && days.lagsBehind(day) ? 1 : done;
    }

    /// One pass over everything in the caller's own thread, for whoever plays time by hand.
    ///
    /// @return how much was done; 0 when nothing waits
    public int pass() {
        return dispatchers.stream().mapToInt(Dispatcher::carry).sum() + round();
    }

    private void begin(String name, IntSupplier work) {
        // Threads of the system's, which takes the processor from them in time: virtual ones would
        // keep the few carriers from those who read, each for as long as its batch takes.
        threads.add(Thread.ofPlatform().daemon().name(name).start(() -> loop(name, work)));
    }

    private void loop(String name, IntSupplier work) {
        while (running) {
            long seen = bell.rings();
            if (attempt(name, work) == 0) {
                try {
                    bell.await(seen, TICK_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private int attempt(String name, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException e) {
            if (running) {
                LOG.error("{} failed and goes on", name, e);
            }
            return 0;
        }
    }

    /// Lets every batch in hand come to its end; whoever is still at it then is broken off, and
    /// what it held is taken up again after the next start.
    @Override
    public synchronized void stop() {
        running = false;
        bell.ring();
        long end = System.nanoTime() + STOP.toNanos();
        for (var thread : threads) {
            if (!join(thread, Math.max(1, end - System.nanoTime()))) {
                thread.interrupt();
            }
        }
        threads.clear();
    }

    private static boolean join(Thread thread, long nanos) {
        try {
            return thread.join(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
