package kz.robotbailiff.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Work of several writers at once; it is over when the last is.
final class Together {

    private Together() {}

    /// Runs so many parts side by side; the failure of one is the failure of all.
    static void run(int parts, IntConsumer work) {
        try (var threads = Executors.newFixedThreadPool(parts)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < parts; i++) {
                int part = i;
                running.add(threads.submit(() -> work.accept(part)));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.", e);
        }
    }

    /// Does something for each file, several files at once.
    static void each(int threads, List<Long> files, LongConsumer deed) {
        run(
                threads,
                part -> {
                    for (int i = part; i < files.size(); i += threads) {
                        deed.accept(files.get(i));
                    }
                });
    }

    /// Waits a little.
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.", e);
        }
    }

    private static BenchFailure failure(@Nullable Throwable cause) {
        return cause instanceof BenchFailure known
                ? known
                : new BenchFailure("A writer failed: " + cause, cause);
    }
}
