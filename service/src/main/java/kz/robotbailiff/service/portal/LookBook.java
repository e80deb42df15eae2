package kz.robotbailiff.service.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Writes looks down together soon after they were taken, so that no reader waits for a commit.
///
/// A look is tried again until it stands. When too many wait, the reader waits for the commit
/// after all, and is refused when there is none. What may be lost, and why that is little, is told
/// in `docs/decisions/0013-looks-gathered.md`.
final class LookBook implements SmartLifecycle {

    /// How long looks gather: a commit each would cost more than reading the page.
    static final Duration PAUSE = Duration.ofMillis(25);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(LookBook.class);

    /// Writes looks in one transaction; all stand or none.
    interface Pen {
        void write(List<Look> looks);
    }

    /// One look, as it is kept.
    record Look(long id, long file, Instant at, String way, String what) {}

    private final Pen pen;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hurried = lock.newCondition();
    private final Condition written = lock.newCondition();
    private final ArrayDeque<Look> waiting = new ArrayDeque<>();
    private boolean open;
    private boolean writing;
    private @Nullable Thread writer;
    private int hurrying;

    /// @param most how many looks may wait
    LookBook(Pen pen, int most) {
        this.pen = pen;
        this.most = most;
    }

    /// Takes a look; it stands soon after, or at once when the book is full or closed.
    ///
    /// @throws DatabaseFailure when it could neither be kept for later nor written
    void take(Look look) {
        if (!keeps(look)) {
            pen.write(List.of(look));
        }
    }

    private boolean keeps(Look look) {
        lock.lock();
        try {
            if (!open || waiting.size() >= most) {
                return false;
            }
            waiting.add(look);
            beginWriting();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Begins where nobody writes, and anew where a thread died of an error with looks in the book.
    private void beginWriting() {
        if (!writing || writer == null || !writer.isAlive()) {
            writing = true;
            writer = Thread.ofVirtual().name("looks").start(this::writeAll);
        }
    }

    /// Waits until all that was taken before stands, some seconds at most.
    ///
    /// @return whether it does
    boolean settle() {
        lock.lock();
        try {
            hurrying++;
            hurried.signalAll();
            if (writing) {
                beginWriting();
            }
            long left = PATIENCE.toNanos();
            while (writing && left > 0) {
                left = written.awaitNanos(left);
            }
            return !writing;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            hurrying--;
            lock.unlock();
        }
    }

    private void writeAll() {
        var pause = PAUSE;
        do {
            rest(pause);
            pause = write(next()) ? PAUSE : AFTER_FAILURE;
        } while (!leaves());
    }

    /// Whoever settles cuts a rest short, but not the one that a failure asks for.
    private void rest(Duration pause) {
        lock.lock();
        try {
            long left = pause.toNanos();
            while (left > 0 && (hurrying == 0 || pause.equals(AFTER_FAILURE))) {
                left = hurried.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            // Nobody interrupts this thread; if somebody did, the looks are written at once.
        } finally {
            lock.unlock();
        }
    }

    private List<Look> next() {
        lock.lock();
        try {
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    /// Looks stay in the book until they stand, whatever keeps them from it, were it an error of
    /// the machine; one that the database refuses for its data is told in the log and keeps no
    /// other from being written.
    private boolean write(List<Look> looks) {
        try {
            pen.write(looks);
        } catch (RuntimeException | Error failure) {
            if (!(failure instanceof DatabaseFailure refusal && refusal.isDataFault())) {
                LOG.warn("{} looks wait and will be written again", looks.size(), failure);
                return false;
            }
            if (looks.size() > 1) {
                return looks.stream().allMatch(look -> write(List.of(look)));
            }
            LOG.error("a look was not written down: {}", looks, failure);
        }
        forget(looks.size());
        return true;
    }

    private void forget(int some) {
        lock.lock();
        try {
            for (int i = 0; i < some; i++) {
                waiting.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean leaves() {
        lock.lock();
        try {
            writing = !waiting.isEmpty();
            if (!writing) {
                written.signalAll();
            }
            return !writing;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        open(true);
    }

    private void open(boolean whether) {
        lock.lock();
        try {
            open = whether;
        } finally {
            lock.unlock();
        }
    }

    /// What was taken is written before the database is let go.
    @Override
    public void stop() {
        open(false);
        if (!settle()) {
            var left = new ArrayList<>(next());
            LOG.error("{} looks were not written down: {}", left.size(), left);
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /// Ends after the web server, which has the highest phase, so that the last reader is noted.
    @Override
    public int getPhase() {
        return 0;
    }
}
