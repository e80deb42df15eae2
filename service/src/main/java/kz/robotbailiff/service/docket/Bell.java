package kz.robotbailiff.service.docket;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Rung after a commit that leaves work for the docket, so that nothing waits for the next tick.
///
/// It only saves time: work is found in the tables even if nobody rings (another node's commit, a
/// crash between commit and ring).
public final class Bell {

    private final Semaphore rung = new Semaphore(0);

    /// Wakes whoever waits, once, however often it is rung.
    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /// Waits until somebody rings, or for the given time in milliseconds.
    public void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
