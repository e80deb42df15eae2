package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Scanner;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;

/// The service in a program of its own, so that its memory is its own; it does what it is told
/// line by line, and answers each line with what it took.
public final class OursProgram {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Programme programme;
    private final PrintStream out;

    private OursProgram(Programme programme, PrintStream out) {
        this.programme = programme;
        this.out = out;
    }

    /// @param arguments the address of the database, a folder, the day on which it begins, and how
    ///     many banks there are
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(arguments[1]);
        var options =
                Options.throwAway(folder.resolve("sandbox"))
                        .on(LocalDate.parse(arguments[2]))
                        .with(arguments[0])
                        .withBanks(Integer.parseInt(arguments[3]));
        try (var sandbox = Sandbox.start(options);
                var lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
            var programme = new Programme(sandbox, folder, out::println);
            var program = new OursProgram(programme, out);
            out.println("ready");
            while (lines.hasNextLine() && program.does(lines.nextLine())) {
                // Each line is one piece of work.
            }
        }
    }

    private boolean does(String line) {
        if (line.equals("quit")) {
            return false;
        }
        System.gc();
        peaks().forEach(pool -> pool.resetPeakUsage());
        var collected = collecting();
        var begun = System.nanoTime();
        try {
            programme.play(line.split(" ", -1));
        } catch (RuntimeException e) {
            e.printStackTrace(System.err);
            out.println("failed " + e.getMessage());
            return true;
        }
        var took = System.nanoTime() - begun;
        var heap = peaks().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.println("done " + took + " " + heap + " " + (collecting() - collected));
        return true;
    }

    private static java.util.stream.Stream<java.lang.management.MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(each -> Math.max(0, each.getCollectionTime()))
                .sum();
    }
}
