package kz.robotbailiff.bench.prove;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.bench.fuzz.Fuzz;
import kz.robotbailiff.bench.release.ReleaseProof;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Robot;

/// The command `prove`: `histories`, the robot against the reference model over a million invented
/// lives, and `tokens`, a million guesses at the debtors' pages.
public final class Prove {

    private static final String USAGE =
            """
            prove histories [--runs N] [--seed S]
              plays N invented lives of proceedings (1000000) through the robot and through a plain
              reference model, most of them with the law read otherwise than by default, and
              compares them after each fact; a failure prints its seed and the shortest story
            prove tokens [--runs N] [--seed S]
              guesses N times (1000000) at personal links, at numbers with codes, and at the page that
              tells whether a message is genuine, in a sandbox with proceedings in it; nothing may be
              found, wrong answers must be alike, and no owner may be locked out
              --seed S   begin with this seed (1); a run that failed is told again with --runs 1
            prove release [--runs N] [--seed S] [--kills K] [--minutes M]
              plays N files (100000) on a real database against banks that answer late, twice or
              never, with the connection cut at one statement after another and K processes killed
              (200), and counts again who is still held; --minutes M stops it cleanly in time
            prove fuzz [--minutes M] [--seed S]
              odd messages at every reader of banks' and payers' messages, M minutes (10) each
            """;
    private static final long RUNS = 1_000_000;
    private static final long RELEASES = 100_000;
    private static final long KILLS = 200;
    private static final long FUZZ_MINUTES = 10;
    private static final Duration FOR_EVER = Duration.ofDays(365);

    /// So many runs at least show every outcome.
    static final long ENOUGH = 50_000;

    private final PrintStream out;
    private final boolean lively;

    private Prove(PrintStream out, boolean lively) {
        this.out = out;
        this.lively = lively;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var code = new Prove(out, isTerminal()).run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    /// The JDK 25 gives no console again where the output is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private int run(List<String> arguments) throws InterruptedException {
        var words = new ArrayList<>(arguments);
        try {
            var runs = option(words, "--runs", RUNS);
            var seed = option(words, "--seed", 1);
            var kills = option(words, "--kills", KILLS);
            var minutes = option(words, "--minutes", -1);
            if (words.equals(List.of("release"))) {
                var most = minutes < 0 ? FOR_EVER : Duration.ofMinutes(minutes);
                var files = Math.min(runs, RELEASES);
                var order = new ReleaseProof.Order(files, seed, (int) kills, most);
                return new ReleaseProof(out).run(order).isEmpty() ? 0 : 1;
            }
            if (words.equals(List.of("fuzz"))) {
                var each = Duration.ofMinutes(minutes < 0 ? FUZZ_MINUTES : minutes);
                return new Fuzz(out).run(each, seed).isEmpty() ? 0 : 1;
            }
            if (words.equals(List.of("tokens")) && runs > 0) {
                return new Guessing(runs, seed, out).prove() ? 0 : 1;
            }
            if (!words.equals(List.of("histories")) || runs < 1) {
                out.print(USAGE);
                return 2;
            }
            return histories(seed, runs);
        } catch (NumberFormatException notANumber) {
            out.print(USAGE);
            return 2;
        }
    }

    private static long option(List<String> words, String name, long otherwise) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            return otherwise;
        }
        words.remove(at);
        return Long.parseLong(words.remove(at));
    }

    private int histories(long seed, long runs) throws InterruptedException {
        var begun = System.nanoTime();
        var result = new Histories(Robot::decide, seed, runs, done -> tell(done, runs)).prove();
        out.printf(
                Locale.ROOT,
                "%s%,d lives, %,d facts, %,d s, seeds %d to %d%n",
                lively ? "\r" : "",
                result.runs(),
                result.facts(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                seed,
                seed + runs - 1);
        var found = result.found();
        if (found != null) {
            tell(found);
            return 1;
        }
        return outcomes(result) || runs < ENOUGH ? 0 : 1;
    }

    /// @return whether every outcome occurred
    private boolean outcomes(Histories.Result result) {
        var all = true;
        for (var outcome : Outcome.values()) {
            var times = result.outcomes().getOrDefault(outcome, 0L);
            out.printf(Locale.ROOT, "  %-24s %,15d%n", outcome, times);
            all &= times > 0;
        }
        out.println(all ? "Every outcome occurred." : "Not every outcome occurred.");
        return all;
    }

    private void tell(Histories.Found found) {
        out.println("FAILED with --seed " + found.seed() + " --runs 1:");
        out.println("  " + found.failure().what());
        out.println("The shortest story that still fails:");
        out.println(Telling.lines(found.story()));
        out.println("As a test:");
        out.println(Telling.java(found.story()));
    }

    private void tell(long done, long runs) {
        if (lively) {
            out.printf(Locale.ROOT, "\r%,d of %,d lives", done, runs);
        }
    }
}
