package kz.robotbailiff.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The service's own program as the bench sees it: told what to do, and timed by itself.
final class Ours implements AutoCloseable {

    /// What the service may use, as on a modest server.
    static final int HEAP_MEGABYTES = 512;

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    private Ours(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static Ours start(String address, Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OursProgram.class.getName(),
                        address,
                        folder.toString());
        var builder = new ProcessBuilder(command);
        builder.redirectError(folder.resolve("ours.err").toFile());
        var ours = new Ours(builder.start());
        ours.answer("ready");
        return ours;
    }

    /// What a piece of work took.
    ///
    /// @param nanos by the program's own watch
    /// @param heap the most bytes in use in any of it
    /// @param collecting milliseconds of garbage collection
    record Took(long nanos, long heap, long collecting) {}

    Took say(String work) {
        orders.println(work);
        var words = answer("done").split(" ", -1);
        return new Took(
                Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
    }

    private String answer(String begin) {
        try {
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(begin)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new BenchFailure("The service's program fell silent.", e);
        }
        throw new BenchFailure("The service's program ended; see ours.err in the bench's folder.");
    }

    @Override
    public void close() {
        orders.println("quit");
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
