package kz.robotbailiff.bench.release;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// `prove release [--runs N] [--seed S] [--kills K] [--minutes M]`: whoever has paid is free,
/// whatever happens.
public final class ReleaseProof {

    private static final int FILES_A_WORLD = 1_000;
    private static final int CRASH_EVERY = 9;

    private final PrintStream out;
    private final long begun = System.nanoTime();

    public ReleaseProof(PrintStream out) {
        this.out = out;
    }

    /// What to play.
    ///
    /// @param runs so many files, in worlds of a thousand
    /// @param seed the first world's; the next one's is one more
    /// @param kills so many killed processes, spread over the worlds
    /// @param most no world is begun that would probably end later than this
    public record Order(long runs, long seed, int kills, Duration most) {

        public Order(long runs, long seed, int kills) {
            this(runs, seed, kills, Duration.ofDays(365));
        }

        long worlds() {
            return Math.ceilDiv(runs, FILES_A_WORLD);
        }

        /// The kills of one world, so that they add up to all of them.
        int kills(long world) {
            return (int) (kills * (world + 1) / worlds() - kills * world / worlds());
        }
    }

    /// Plays it, and tells after each world how much is done and how long the rest will take.
    ///
    /// @return what was wrong, each with the seed of its world
    public List<String> run(Order order) throws InterruptedException {
        quiet();
        var tally = new Tally((int) Math.min(order.runs(), FILES_A_WORLD), CRASH_EVERY);
        var wrong = new ArrayList<String>();
        long world = 0;
        while (world < order.worlds() && wrong.isEmpty() && isTimeLeft(order, world)) {
            wrong.addAll(play(order, world, tally));
            tally.played();
            world++;
            if (world < order.worlds()) {
                out.println(tally + left(order, world));
            }
        }
        if (world < order.worlds() && wrong.isEmpty()) {
            out.printf(Locale.ROOT, "the time is over: %,d files asked for%n", order.runs());
        }
        out.println(
                tally
                        + String.format(
                                Locale.ROOT,
                                ", %,d s, from seed %d",
                                gone().toSeconds(),
                                order.seed()));
        wrong.forEach(out::println);
        return wrong;
    }

    /// Every second world asks banks one after another.
    private static List<String> play(Order order, long world, Tally tally)
            throws InterruptedException {
        long seed = order.seed() + world;
        boolean inTurn = seed % 2 == 0;
        var killer = new Killer(order.kills(world));
        try (var outside = new Outside(inTurn)) {
            var way = inTurn ? ", banks one after another: " : ", banks all at once: ";
            return new Life(outside, killer, tally, seed)
                    .play().stream().map(each -> "seed " + seed + way + each).toList();
        }
    }

    private Duration gone() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean isTimeLeft(Order order, long played) {
        var each = played == 0 ? Duration.ZERO : gone().dividedBy(played);
        return gone().plus(each).compareTo(order.most()) <= 0;
    }

    private String left(Order order, long played) {
        var rest = gone().dividedBy(played).multipliedBy(order.worlds() - played);
        return String.format(
                Locale.ROOT,
                "; world %,d of %,d, %s gone, %s to go",
                played,
                order.worlds(),
                clock(gone()),
                clock(rest));
    }

    private static String clock(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /// What is cut off says so in the log, thousands of times.
    private static void quiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
    }
}
