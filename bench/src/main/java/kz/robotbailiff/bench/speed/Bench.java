package kz.robotbailiff.bench.speed;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;

/// The command `bench`: the robot's speed, as ratios in one run.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // The table is what is read; what libraries say of their starting is not.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(run(List.of(arguments), out));
    }

    /// @return the exit code: 0 when every contender left the same rows
    static int run(List<String> arguments, PrintStream out) throws IOException {
        try {
            var options = BenchOptions.read(arguments);
            var folder = Files.createTempDirectory("robot-bench");
            try {
                measure(options, folder, out);
            } finally {
                forget(folder);
            }
            return 0;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.print(BenchOptions.USAGE);
            return 2;
        } catch (BenchFailure failure) {
            out.println("bench: " + failure.getMessage());
            return 1;
        }
    }

    private static void measure(BenchOptions options, Path folder, PrintStream out)
            throws IOException {
        try (var arena = Arena.start(folder.resolve("server"), programs(folder))) {
            var stop = new Thread(() -> breakOff(arena, folder));
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                new Run(new Session(arena, folder, options, out::println), out).play();
            } finally {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    /// On Ctrl-C: nothing is left running, and nothing is left on the disk.
    private static void breakOff(Arena arena, Path folder) {
        arena.close();
        try {
            forget(folder);
        } catch (IOException _) {
            // What another program still wrote stays in the system's folder for such things.
        }
    }

    private static Path programs(Path folder) {
        var home = System.getProperty("robot.home");
        return home == null ? folder.resolve("program") : Path.of(home, "target", "postgres");
    }

    private static void forget(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
