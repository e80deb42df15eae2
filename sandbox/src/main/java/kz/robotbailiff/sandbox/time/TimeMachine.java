package kz.robotbailiff.sandbox.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Moves the sandbox's clock on day by day, and lets each day come to rest before the next begins.
public final class TimeMachine {

    /// A little after midnight, so that nobody can mistake which day has begun.
    private static final LocalTime NIGHT = LocalTime.of(0, 0, 5);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final SandboxTime time;
    private final Rest rest;
    private final Duration patience;

    /// A machine that waits for each half of a day no longer than `patience`.
    public TimeMachine(SandboxTime time, Rest rest, Duration patience) {
        this.time = time;
        this.rest = rest;
        this.patience = patience;
    }

    /// The day on which the clock stands.
    public LocalDate today() {
        return time.today();
    }

    /// Lets this many days go by and tells of each one when it has come to rest.
    ///
    /// @throws StillBusy when a day does not come to rest
    public synchronized void move(int days, Consumer<LocalDate> each) {
        settle();
        for (var left = days; left > 0; left--) {
            var day = time.today().plusDays(1);
            stop(day, NIGHT);
            stop(day, MORNING);
            each.accept(day);
        }
    }

    /// Lets days go by until the morning of this one.
    public void moveTo(LocalDate day) {
        while (time.today().isBefore(day)) {
            move(1, _ -> {});
        }
    }

    /// Sets the clock to the morning of a day at once; the service plays the days between in order,
    /// as after an outage. Much faster than day by day, and what is due on each day still happens.
    ///
    /// @throws StillBusy when they do not come to rest
    public synchronized void jumpTo(LocalDate day) {
        settle();
        if (time.today().isBefore(day)) {
            stop(day, NIGHT);
            stop(day, MORNING);
        }
    }

    private void stop(LocalDate day, LocalTime hour) {
        time.moveTo(day.atTime(hour).atZone(Surroundings.ALMATY).toInstant());
        settle();
    }

    /// Waits until everything that is due by now has been done.
    public void settle() {
        rest.wake();
        var end = System.nanoTime() + patience.toNanos();
        while (!rest.isQuiet()) {
            if (System.nanoTime() > end) {
                throw new StillBusy(time.today(), patience);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a day came to rest", e);
        }
    }
}
