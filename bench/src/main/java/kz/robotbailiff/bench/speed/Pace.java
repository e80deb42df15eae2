package kz.robotbailiff.bench.speed;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// The same deed many times by many clients, each turn timed.
final class Pace {

    private static final long SECOND = 1_000_000_000L;

    private Pace() {}

    /// One turn of one client.
    interface Deed {
        void once(int client, int turn);
    }

    /// Each client takes its next turn when its last is over.
    ///
    /// @return nanoseconds, turn by turn
    static long[] each(int clients, int turns, Deed deed) {
        var took = new long[turns];
        var next = new AtomicInteger();
        Together.run(
                clients,
                client -> {
                    for (int i = next.getAndIncrement(); i < turns; i = next.getAndIncrement()) {
                        var begun = System.nanoTime();
                        deed.once(client, i);
                        took[i] = System.nanoTime() - begun;
                    }
                });
        return took;
    }

    /// Turns at an even pace, whether or not the last are over; timed from the moment at which each
    /// was meant to begin, so that a queue is not forgiven.
    static long[] even(int clients, int turns, int perSecond, Deed deed) {
        var took = new long[turns];
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        Together.run(
                clients,
                client -> {
                    for (int i = next.getAndIncrement(); i < turns; i = next.getAndIncrement()) {
                        long at = begun + i * SECOND / perSecond;
                        until(at);
                        deed.once(client, i);
                        took[i] = System.nanoTime() - at;
                    }
                });
        return took;
    }

    private static void until(long at) {
        for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
