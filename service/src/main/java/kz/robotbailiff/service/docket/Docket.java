package kz.robotbailiff.service.docket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The docket at work: two threads of rounds, one a kind of act, and one that sees which kinds have
/// anything to do.
///
/// Who finds nothing waits for the [Bell] or for the next tick. A failure is logged and tried again
/// at the next tick; nothing is kept in memory that a restart could lose.
public final class Docket implements SmartLifecycle {

    /// Two rounds at a time: more gain nothing on two cores.
    private static final int ROUND_THREADS = 2;

    private static final long TICK_MILLIS = 500;

    /// A kind of act looks by itself this often, should nobody see that it has something to do.
    private static final long OWN_LOOK_MILLIS = 30_000;

    /// Between two looks at the day, however often the bell is rung for facts.
    private static final long DAY_LOOK_MILLIS = 20;

    private static final Duration STOP = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Docket.class);

    private final Rounds rounds;
    private final Days days;
    private final Trays trays;
    private final List<Dispatcher> dispatchers;
    private final Bell bell;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile long dayLookedAt;

    Docket(Rounds rounds, Days days, Trays trays, List<Dispatcher> dispatchers, Bell bell) {
        this.rounds = rounds;
        this.days = days;
        this.trays = trays;
        this.dispatchers = List.copyOf(dispatchers);
        this.bell = bell;
    }

    @Override
    public synchronized void start() {
        running = true;
        dayLookedAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS);
        for (int i = 0; i < ROUND_THREADS; i++) {
            var name = "round-" + i;
            begin(name, () -> rounds(name));
        }
        begin("acts", this::see);
        dispatchers.forEach(acts -> begin("acts-" + acts.kind(), () -> carry(acts)));
    }

    /// One pass over everything in the caller's own thread, for whoever plays time by hand.
    ///
    /// @return how much was done; 0 when nothing waits
    public int pass() {
        int carried = dispatchers.stream().mapToInt(Dispatcher::carry).sum();
        int answered = facts();
        return carried + (answered > 0 ? answered : day());
    }

    private int facts() {
        int answered = rounds.answerFacts();
        if (answered > 0) {
            bell.ring();
        }
        return answered;
    }

    private int day() {
        dayLookedAt = System.nanoTime();
        var day = days.advance();
        int done = rounds.beginDay(day);
        if (done > 0) {
            bell.ring();
        }
        // Idle days that were missed follow one another without a tick between them.
        return done == 0 && days.lagsBehind(day) ? 1 : done;
    }

    private void begin(String name, Runnable work) {
        // Threads of the system's, which takes the processor from them in time: virtual ones would
        // keep the few carriers from those who read, each for as long as its batch takes.
        threads.add(Thread.ofPlatform().daemon().name(name).start(work));
    }

    private void rounds(String name) {
        while (running) {
            long seen = bell.rings();
            if (attempt(name, this::facts) > 0) {
                continue;
            }
            long rest = restBeforeDay();
            if (rest > 0) {
                await(bell, seen, rest);
            } else if (attempt(name, this::day) == 0) {
                await(bell, seen, TICK_MILLIS);
            }
        }
    }

    private long restBeforeDay() {
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - dayLookedAt);
        return Math.max(0, DAY_LOOK_MILLIS - since);
    }

    /// One look for all kinds: when each looked for itself whenever the bell was rung, a payment
    /// cost twenty transactions that found nothing.
    private void see() {
        var kinds = dispatchers.stream().map(Dispatcher::kind).toList();
        while (running) {
            long seen = bell.rings();
            attempt(
                    "acts",
                    () -> {
                        var due = trays.due(kinds);
                        dispatchers.stream()
                                .filter(acts -> due.contains(acts.kind()))
                                .forEach(acts -> acts.bell().ring());
                        return due.size();
                    });
            await(bell, seen, TICK_MILLIS);
        }
    }

    private void carry(Dispatcher acts) {
        while (running) {
            long seen = acts.bell().rings();
            if (attempt("acts-" + acts.kind(), acts::carry) == 0) {
                await(acts.bell(), seen, OWN_LOOK_MILLIS);
            }
        }
    }

    /// An interruption ends the thread by the end of its loop.
    private void await(Bell which, long seen, long millis) {
        try {
            which.await(seen, millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        dispatchers.forEach(acts -> acts.bell().ring());
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
