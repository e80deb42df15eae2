package kz.robotbailiff.bench.fuzz;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/// `prove fuzz [--minutes M] [--seed S]`: odd messages at every reader.
///
/// The mutations know the words that such readers stumble over, but not which code they reach: the
/// coverage-led fuzzer for Java cannot yet instrument classes of JDK 25.
public final class Fuzz {

    private static final long SLOWEST = Duration.ofSeconds(5).toNanos();
    private static final int SHOWN = 2_000;

    private final PrintStream out;

    public Fuzz(PrintStream out) {
        this.out = out;
    }

    /// Tries every reader for so long each, as many at a time as there are processors.
    ///
    /// @return what was wrong, with the bytes that showed it
    public List<String> run(Duration each, long seed) {
        var targets = Targets.all();
        var found = new ArrayList<List<String>>();
        int processors = Runtime.getRuntime().availableProcessors();
        try (var hands = Executors.newFixedThreadPool(processors)) {
            for (var target : targets) {
                var wrong = new ArrayList<String>();
                found.add(wrong);
                hands.execute(() -> run(target, each, new Random(seed), wrong));
            }
        }
        var wrong = found.stream().flatMap(List::stream).toList();
        wrong.forEach(out::println);
        return wrong;
    }

    private void run(Target target, Duration time, Random dice, List<String> wrong) {
        var answers = new TreeMap<String, Integer>();
        for (var good : target.corpus()) {
            attempt(target, good, answers, wrong);
        }
        var mutator = new Mutator(dice, target.corpus());
        long end = System.nanoTime() + time.toNanos();
        int tried = 0;
        while (System.nanoTime() < end && wrong.isEmpty()) {
            attempt(target, mutator.next(), answers, wrong);
            tried++;
        }
        out.printf(
                Locale.ROOT,
                "%-14s %,10d messages, answers %s%n",
                target.name(),
                tried,
                top(answers));
    }

    private static void attempt(
            Target target, byte[] message, Map<String, Integer> answers, List<String> wrong) {
        long begun = System.nanoTime();
        try {
            answers.merge(target.reader().read(message), 1, Integer::sum);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            wrong.add(target.name() + ": " + e + " at " + hex(message));
        }
        if (System.nanoTime() - begun > SLOWEST) {
            wrong.add(target.name() + ": took too long at " + hex(message));
        }
    }

    private static String hex(byte[] message) {
        var text = HexFormat.of().formatHex(message);
        return text.substring(0, Math.min(text.length(), SHOWN));
    }

    private static String top(Map<String, Integer> answers) {
        return answers.size() > 8 ? answers.size() + " kinds" : answers.toString();
    }
}
