package kz.robotbailiff.sandbox.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.sandbox.CannotStart;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;

/// Plays the mission on a sandbox of its own and ends with 0 only if every step came out as
/// written: `./robot story`.
public final class Story {

    private static final int DIFFERS = 1;
    private static final int WRONG_USE = 2;

    private Story() {}

    /// Plays the story, or with `--cases` a load; `--keep` leaves the sandbox running.
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            var options = StoryOptions.read(arguments);
            var data = Files.createTempDirectory("robot-story");
            var sandbox = sandbox(options, data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox, data), "stop"));
            var right = play(options, sandbox, data);
            if (options.keep()) {
                keep(sandbox);
            }
            System.exit(right ? 0 : DIFFERS);
        } catch (CannotStart e) {
            System.err.println("robot: " + e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static Sandbox sandbox(StoryOptions options, Path data) {
        System.out.println("robot: starting a sandbox for the story …");
        var day = options.cases().isPresent() ? Cases.DAY : Pilot.BEGINS;
        return Sandbox.start(Options.throwAway(data).onPort(options.port()).on(day));
    }

    private static boolean play(StoryOptions options, Sandbox sandbox, Path data) {
        var begun = System.nanoTime();
        List<Chapter> chapters =
                options.cases().isPresent()
                        ? List.of(
                                new Cases(options.cases().getAsInt(), data.resolve("load")),
                                new Replayed())
                        : Script.story();
        try (var scene = new Scene(sandbox, data)) {
            var teller = new Teller(System.out, scene::today);
            Script.play(chapters, scene, teller);
            conclude(teller, Duration.ofNanos(System.nanoTime() - begun));
            return teller.differences().isEmpty();
        }
    }

    private static void conclude(Teller teller, Duration took) {
        var differences = teller.differences();
        System.out.printf(
                Locale.ROOT,
                "%n%d steps, %d came out differently, in %.1f s%n",
                teller.steps(),
                differences.size(),
                took.toMillis() / 1_000.0);
        differences.forEach(each -> System.out.println("  ✗ " + each));
    }

    private static void keep(Sandbox sandbox) throws InterruptedException {
        var ports = sandbox.ports();
        System.out.printf(
                """

                The sandbox stays until Ctrl-C:
                  %s/console  %s/bailiff  %s/phone  %s/control
                """,
                ports.serviceUrl(), ports.serviceUrl(), ports.worldUrl(), ports.worldUrl());
        Thread.currentThread().join();
    }

    private static void stop(Sandbox sandbox, Path data) {
        sandbox.close();
        Sweeping.away(data);
    }
}
