package kz.robotbailiff.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kz.robotbailiff.sandbox.bank.Banks;

/// The service's own program as the bench sees it: told what to do, and timed by itself.
final class Ours implements AutoCloseable {

    /// What the service may use, as on a modest server.
    static final int HEAP_MEGABYTES = 512;

    /// What the books of a stand-in bank take of the same program, beyond the usual banks.
    private static final int BANK_MEGABYTES = 24;

    private static final String FIGURE = "figure ";
    private static final String FAILED = "failed ";
    private static final String SAYS = "says ";

    private final Process process;
    private final Path errors;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final Listener listener;

    /// Hears what the program tells beside its answers.
    interface Listener {
        void figure(Figure figure);

        void says(String line);

        /// One that keeps nothing.
        static Listener of(Consumer<Figure> figures, Consumer<String> says) {
            return new Listener() {
                @Override
                public void figure(Figure figure) {
                    figures.accept(figure);
                }

                @Override
                public void says(String line) {
                    says.accept(line);
                }
            };
        }
    }

    private Ours(Process process, Path errors, Listener listener) {
        this.process = process;
        this.errors = errors;
        this.listener = listener;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// Starts the program on a database, with a folder of its own.
    static Ours start(String address, Path folder, Listener listener) throws IOException {
        return start(address, folder, Begin.USUAL, listener);
    }

    /// How the program begins.
    ///
    /// @param banks how many banks there are
    record Begin(LocalDate day, int banks) {

        static final Begin USUAL = new Begin(OursProgram.DAY, Banks.USUAL);

        static Begin on(LocalDate day) {
            return new Begin(day, Banks.USUAL);
        }

        static Begin with(int banks) {
            return new Begin(OursProgram.DAY, banks);
        }

        private String heap() {
            int more = BANK_MEGABYTES * (banks - Banks.USUAL);
            return "-Xmx" + (HEAP_MEGABYTES + more) + "m";
        }
    }

    /// The same, begun in another way.
    static Ours start(String address, Path folder, Begin begin, Listener listener)
            throws IOException {
        Files.createDirectories(folder);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        begin.heap(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OursProgram.class.getName(),
                        address,
                        folder.toString(),
                        begin.day().toString(),
                        Integer.toString(begin.banks()));
        var errors = folder.resolve("ours.err");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        // Nothing is left running when the bench is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var ours = new Ours(process, errors, listener);
        ours.answer("ready");
        return ours;
    }

    /// What a piece of work took.
    ///
    /// @param nanos by the program's own watch
    /// @param heap the most bytes in use in any of it
    /// @param collecting milliseconds of garbage collection
    record Took(long nanos, long heap, long collecting) {

        double seconds() {
            return nanos / 1e9;
        }
    }

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
                heard(line);
            }
        } catch (IOException e) {
            throw new BenchFailure("The service's program fell silent.", e);
        }
        throw new BenchFailure("The service's program ended: " + lastWords());
    }

    private void heard(String line) {
        if (line.startsWith(FAILED)) {
            throw new BenchFailure(line.substring(FAILED.length()));
        }
        if (line.startsWith(FIGURE)) {
            listener.figure(Figure.read(line.substring(FIGURE.length())));
        }
        if (line.startsWith(SAYS)) {
            listener.says(line.substring(SAYS.length()));
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(errors);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
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
