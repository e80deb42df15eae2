package kz.robotbailiff.service.notice;

import java.util.concurrent.TimeUnit;

/// Keeps to the number of messages a second that an operator has agreed to take.
final class Pace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long step;
    private long next = System.nanoTime();

    /// @param perSecond 0 for as many as go
    Pace(int perSecond) {
        step = perSecond == 0 ? 0 : SECOND / perSecond;
    }

    /// Waits until the next one may go.
    void await() throws InterruptedException {
        if (step > 0) {
            TimeUnit.NANOSECONDS.sleep(turn());
        }
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        next = Math.max(next, now);
        long wait = next - now;
        next += step;
        return wait;
    }
}
