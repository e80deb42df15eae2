package kz.robotbailiff.service.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does a small task again and again on a thread of its own, until it is closed.
///
/// It begins when everything stands, the schema included, and ends before anything is taken down.
/// A beat that fails is logged and the next one comes; what it works on stands in the database, so
/// nothing is lost between two beats or between two nodes.
public final class Beat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

    private final String name;
    private final Duration pause;
    private final Runnable task;
    private @Nullable Thread thread;

    public Beat(String name, Duration pause, Runnable task) {
        this.name = name;
        this.pause = pause;
        this.task = task;
    }

    /// Begins to beat; the first time after one pause.
    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name(name).start(this::run);
        }
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(pause);
                once();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("{} will try again", name, e);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
