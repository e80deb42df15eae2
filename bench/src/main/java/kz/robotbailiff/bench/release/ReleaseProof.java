package kz.robotbailiff.bench.release;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// `prove release [--runs N] [--seed S] [--kills K]`: whoever has paid is free, whatever happens.
public final class ReleaseProof {

    private static final int FILES_A_WORLD = 2_000;
    private static final int CRASH_EVERY = 9;

    private final PrintStream out;

    public ReleaseProof(PrintStream out) {
        this.out = out;
    }

    /// Plays so many files, a few hundred at a time, and tells what was wrong.
    ///
    /// @return what was wrong, each with the seed of its world
    public List<String> run(long runs, long seed, int kills) throws InterruptedException {
        quiet();
        long begun = System.nanoTime();
        var tally = new Tally((int) Math.min(runs, FILES_A_WORLD), CRASH_EVERY);
        var killer = new Killer(kills);
        var wrong = new ArrayList<String>();
        for (long world = seed; tally.files() < runs && wrong.isEmpty(); world++) {
            try (var outside = new Outside()) {
                for (var each : new Life(outside, killer, tally, world).play()) {
                    wrong.add("seed " + world + ": " + each);
                }
            }
            tally.played();
            if (tally.files() < runs) {
                out.println(tally);
            }
        }
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        out.println(tally + String.format(Locale.ROOT, ", %,d s, from seed %d", seconds, seed));
        wrong.forEach(out::println);
        return wrong;
    }

    /// What is cut off says so in the log, thousands of times.
    private static void quiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
    }
}
