package kz.robotbailiff.bench.prove;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import kz.robotbailiff.core.proceeding.Outcome;
import org.jspecify.annotations.Nullable;

/// Plays many seeds on all cores and stops at the first story that fails.
public final class Histories {

    private static final int CHUNK = 500;

    private final Decider decider;
    private final long seed;
    private final long runs;
    private final LongConsumer progress;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicReference<@Nullable Found> found = new AtomicReference<>();

    /// A story that failed, as short as it could be made.
    public record Found(long seed, Story story, Failure failure) {}

    /// What a proof came to.
    ///
    /// @param outcomes how often each outcome was decided; those that never were are missing
    public record Result(
            long runs, long facts, Map<Outcome, Long> outcomes, @Nullable Found found) {}

    /// @param seed the first seed; run number n plays the seed plus n
    /// @param progress is told now and then how many runs are done
    public Histories(Decider decider, long seed, long runs, LongConsumer progress) {
        this.decider = decider;
        this.seed = seed;
        this.runs = runs;
        this.progress = progress;
    }

    /// Plays them all.
    public Result prove() throws InterruptedException {
        var plays = new ArrayList<Play>();
        var threads = new ArrayList<Thread>();
        for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
            var play = new Play(decider);
            plays.add(play);
            threads.add(Thread.ofPlatform().start(() -> work(play)));
        }
        for (var thread : threads) {
            thread.join();
        }
        return new Result(
                done.get(),
                plays.stream().mapToLong(Play::facts).sum(),
                outcomes(plays),
                found.get());
    }

    private static Map<Outcome, Long> outcomes(List<Play> plays) {
        var sums = new EnumMap<Outcome, Long>(Outcome.class);
        plays.forEach(play ->
                play.outcomes().forEach((outcome, times) -> sums.merge(outcome, times, Long::sum)));
        return sums;
    }

    private void work(Play play) {
        for (long from = next.getAndAdd(CHUNK); from < runs; from = next.getAndAdd(CHUNK)) {
            var to = Math.min(runs, from + CHUNK);
            for (long run = from; run < to && found.get() == null; run++) {
                play(play, seed + run);
            }
            progress.accept(done.get());
        }
    }

    private void play(Play play, long seed) {
        var story = Lives.of(seed);
        if (play.of(story).isPresent()) {
            var shortest = new Shrinking(decider).shortest(story);
            var failure = new Play(decider).of(shortest).orElseThrow();
            found.compareAndSet(null, new Found(seed, shortest, failure));
        }
        done.incrementAndGet();
    }
}
