package kz.robotbailiff.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.robotbailiff.service.docket.Bell;

/// Rounds at work beside what is measured: payments come in at an even pace and are settled.
final class Background implements AutoCloseable {

    private static final int TIMES_A_SECOND = 20;
    private static final int ROUND_THREADS = 2;
    private static final long TICK_MILLIS = 500;

    private final Bell bell;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final long begun = System.nanoTime();
    private volatile boolean running = true;

    Background(Work work, List<Payment> payments, int perSecond) {
        bell = work.sandbox().service().getBean(Bell.class);
        threads.add(Thread.ofPlatform().start(() -> pay(work, payments, perSecond)));
        for (int i = 0; i < ROUND_THREADS; i++) {
            threads.add(Thread.ofPlatform().start(() -> answer(work)));
        }
    }

    private void pay(Work work, List<Payment> payments, int perSecond) {
        int step = Math.max(1, perSecond / TIMES_A_SECOND);
        for (int from = 0; running && from < payments.size(); from += step) {
            long at = begun + from * 1_000_000_000L / perSecond;
            Together.pause(Math.max(0, (at - System.nanoTime()) / 1_000_000));
            work.receive(payments.subList(from, Math.min(payments.size(), from + step)));
            bell.ring();
        }
    }

    /// As the docket does it: a round that finds nothing waits for the bell, or for its next tick.
    private void answer(Work work) {
        while (running) {
            long seen = bell.rings();
            int done = work.round();
            answered.addAndGet(done);
            if (done == 0) {
                listen(seen);
            }
        }
    }

    private void listen(long seen) {
        try {
            bell.await(seen, TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.", e);
        }
    }

    double perSecond() {
        return answered.get() * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() {
        running = false;
        bell.ring();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
