package kz.robotbailiff.sandbox.world;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries what the stand-ins tell the service of their own accord, such as "seized" or "paid".
///
/// A report is kept on disk until the service has answered it for good, and is tried again until
/// then, so neither a stopped service nor a killed sandbox loses one.
public final class Reports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
    private static final int AT_ONCE = 16;
    private static final long FIRST_WAIT = 100;
    private static final long LONGEST_WAIT = 5_000;

    private final Faults faults;
    private final Map<Long, Report> waiting = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();
    private final Journal<Entry> journal;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final CountDownLatch serviceKnown = new CountDownLatch(1);
    private final Post post = new Post();
    private volatile URI service = URI.create("http://localhost/");

    /// An entry without a report says that the one with its id has been delivered.
    record Entry(long id, @Nullable Report report) {}

    /// Opens the outbox in the data folder and takes up what is still to be told.
    public Reports(Path data, Faults faults) {
        this.faults = faults;
        this.journal = Journal.open(data, "reports", Entry.class, this::replay);
        waiting.forEach(this::start);
    }

    private void replay(Entry entry) {
        lastId.accumulateAndGet(entry.id(), Math::max);
        if (entry.report() == null) {
            waiting.remove(entry.id());
        } else {
            waiting.put(entry.id(), entry.report());
        }
    }

    /// Says where the service answers; nothing is delivered before that.
    public void serviceIs(URI address) {
        service = address;
        serviceKnown.countDown();
    }

    /// Where the service answers, for a stand-in that asks it something.
    public URI service() {
        return service;
    }

    /// Keeps a report and delivers it soon; two times if the stand-in was told so.
    public void send(Report report) {
        var id = lastId.incrementAndGet();
        journal.append(new Entry(id, report));
        waiting.put(id, report);
        start(id, report);
    }

    /// Whether every report has been delivered.
    public boolean idle() {
        return waiting.isEmpty();
    }

    private void start(long id, Report report) {
        threads.execute(() -> {
            try {
                serviceKnown.await();
                deliver(report);
                journal.append(new Entry(id, null));
                waiting.remove(id);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void deliver(Report report) throws InterruptedException {
        untilAnswered(report);
        if (faults.on(report.standIn(), Fault.TWICE)) {
            untilAnswered(report);
        }
    }

    private void untilAnswered(Report report) throws InterruptedException {
        for (var wait = FIRST_WAIT; !attempt(report); wait = Math.min(wait * 2, LONGEST_WAIT)) {
            Thread.sleep(wait);
        }
    }

    private boolean attempt(Report report) throws InterruptedException {
        slots.acquire();
        try {
            var status = post.send(service, report);
            if (Post.refused(status)) {
                LOG.warn("{}: {} was refused: {}", report.standIn(), report.path(), status);
            }
            return Post.isFinal(status);
        } finally {
            slots.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        post.close();
        journal.close();
    }
}
