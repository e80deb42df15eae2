package kz.robotbailiff.service.registry;

import java.time.Duration;
import kz.robotbailiff.service.docket.Bell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The registry at work: one thread that looks newcomers up until there are none, then waits.
final class Registrar implements SmartLifecycle {

    private static final long TICK_MILLIS = 500;
    private static final long STOP_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    private final Identification identification;
    private final Bell arrivals;
    private final Bell rounds;
    private final int batch;
    private volatile boolean running;
    private @Nullable Thread thread;

    /// @param arrivals rung when newcomers came
    /// @param rounds rung when the robot has facts to answer
    Registrar(Identification identification, Bell arrivals, Bell rounds, int batch) {
        this.identification = identification;
        this.arrivals = arrivals;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofVirtual().name("registry").start(this::work);
    }

    private void work() {
        while (running) {
            long seen = arrivals.rings();
            if (attempt() == 0) {
                try {
                    arrivals.await(seen, TICK_MILLIS);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }
    }

    private int attempt() {
        try {
            int answered = identification.round(batch);
            if (answered > 0) {
                rounds.ring();
            }
            return answered;
        } catch (RuntimeException failure) {
            LOG.error("the registry failed and goes on", failure);
            return 0;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        var worker = thread;
        if (worker != null) {
            arrivals.ring();
            try {
                if (!worker.join(Duration.ofMillis(STOP_MILLIS))) {
                    worker.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
