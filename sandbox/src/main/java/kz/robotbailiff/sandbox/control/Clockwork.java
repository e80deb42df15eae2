package kz.robotbailiff.sandbox.control;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.robotbailiff.sandbox.time.TimeMachine;

/// Lets days go by beside the page that asked for it, one wish at a time.
public final class Clockwork {

    /// More than that at once is a slip of the finger.
    static final int MOST_DAYS = 1_100;

    private final TimeMachine machine;
    private final InstantSource clock;
    private final AtomicBoolean moving = new AtomicBoolean();
    private volatile String trouble = "";

    /// A clockwork on this machine; `clock` is the one it moves.
    public Clockwork(TimeMachine machine, InstantSource clock) {
        this.machine = machine;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return machine.today();
    }

    boolean isMoving() {
        return moving.get();
    }

    /// Why the last move stopped before its end; empty if it did not.
    String trouble() {
        return trouble;
    }

    /// Begins to move and returns at once.
    void begin(int days) {
        claim(days);
        Thread.ofVirtual().name("clockwork").start(() -> finish(days));
    }

    /// Moves and returns when the last day has come to rest, or says why it has not.
    String move(int days) {
        claim(days);
        finish(days);
        return trouble;
    }

    private void claim(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("1 to " + MOST_DAYS + " days");
        }
        if (!moving.compareAndSet(false, true)) {
            throw new IllegalArgumentException("the clock is moving already");
        }
        trouble = "";
    }

    private void finish(int days) {
        try {
            machine.move(days, _ -> {});
        } catch (RuntimeException e) {
            trouble = String.valueOf(e.getMessage());
        } finally {
            moving.set(false);
        }
    }
}
