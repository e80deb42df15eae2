package kz.robotbailiff.service.payment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import kz.robotbailiff.service.platform.DatabaseFailure;

/// Books together what came at the same moment: one statement and one commit for all who wait, and
/// an answer of its own for each.
///
/// Nobody waits for company. Whoever finds a writer's place free writes at once, alone if need be;
/// who comes while both places are taken is written with all others who came meanwhile. Why two
/// places and what it brings: `docs/decisions/0010-notices-gathered.md`.
final class Gathering {

    private static final int WRITERS = 2;

    /// The most notices in one statement, so that nobody waits long for those before.
    private static final int MOST = 256;

    /// Writes notices in one transaction and answers for each, in order; all stand or none.
    interface Book {
        List<Booking> book(List<Notice> notices);
    }

    private record Waiting(Notice notice, CompletableFuture<Booking> answer) {}

    private final Book book;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private int writing;

    Gathering(Book book) {
        this.book = book;
    }

    /// Books one notice; when it returns, the money and its fact stand.
    ///
    /// @throws RuntimeException when this notice could not be booked; then nothing of it stands, or
    ///     the database fell silent and the same notice sent again tells
    Booking take(Notice notice) {
        var mine = new Waiting(notice, new CompletableFuture<>());
        if (mayWrite(mine)) {
            try {
                write(next());
            } finally {
                passOn();
            }
        }
        try {
            return mine.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private boolean mayWrite(Waiting mine) {
        lock.lock();
        try {
            queue.add(mine);
            boolean free = writing < WRITERS;
            writing += free ? 1 : 0;
            return free;
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> next() {
        lock.lock();
        try {
            var batch = new ArrayList<Waiting>(Math.min(MOST, queue.size()));
            while (batch.size() < MOST && !queue.isEmpty()) {
                batch.add(queue.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /// A writer who has its own answer goes; who came meanwhile is not left without one.
    private void passOn() {
        if (!leaves()) {
            Thread.ofVirtual().name("till").start(this::writeAll);
        }
    }

    private void writeAll() {
        do {
            write(next());
        } while (!leaves());
    }

    private boolean leaves() {
        lock.lock();
        try {
            boolean done = queue.isEmpty();
            writing -= done ? 1 : 0;
            return done;
        } finally {
            lock.unlock();
        }
    }

    /// Whatever happens, each who waits is answered: a notice that the database refuses for its
    /// data fails alone, found by halves, and the others are booked.
    private void write(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            var bookings = book.book(batch.stream().map(Waiting::notice).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(bookings.get(i));
            }
        } catch (DatabaseFailure failure) {
            if (failure.isDataFault()) {
                halve(batch, failure);
            } else {
                batch.forEach(each -> each.answer().completeExceptionally(failure));
            }
        } catch (RuntimeException | Error failure) {
            halve(batch, failure);
        }
    }

    private void halve(List<Waiting> batch, Throwable failure) {
        if (batch.size() == 1) {
            batch.getFirst().answer().completeExceptionally(failure);
            return;
        }
        int half = batch.size() / 2;
        write(batch.subList(0, half));
        write(batch.subList(half, batch.size()));
    }
}
