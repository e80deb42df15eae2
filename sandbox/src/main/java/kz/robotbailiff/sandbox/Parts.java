package kz.robotbailiff.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What has been started and must be stopped, the last first.
final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    /// Remembers a part; one that comes up while everything is being stopped is stopped at once.
    synchronized <T extends AutoCloseable> T opened(T part) {
        running.push(part);
        if (closed) {
            stopAll();
            throw new CannotStart("The sandbox was stopped while it started.");
        }
        return part;
    }

    /// Whether there is anything to stop.
    synchronized boolean running() {
        return !running.isEmpty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        stopAll();
    }

    /// What one part throws does not spare the others.
    private void stopAll() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOG.warn("while stopping", e);
            }
        }
    }
}
