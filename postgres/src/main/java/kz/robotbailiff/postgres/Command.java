package kz.robotbailiff.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of an outside program, with its exit code and everything it printed.
record Command(int exit, String output) {

    private static final int PATIENCE_SECONDS = 120;

    boolean succeeded() {
        return exit == 0;
    }

    /// Runs a program in a folder; a program that is not there counts as exit code 127.
    static Command run(Path folder, List<String> words) {
        try {
            var printed = Files.createTempFile("robot-postgres-", ".out");
            try {
                return runInto(printed, folder, words);
            } finally {
                Files.deleteIfExists(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The output goes by way of a file: a pipe would stay open as long as the server lives.
    private static Command runInto(Path printed, Path folder, List<String> words)
            throws IOException {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(printed.toFile());
        // The server's own settings must not depend on whose shell started it.
        builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Command(127, String.valueOf(e.getMessage()));
        }
        var exit = await(process);
        return new Command(exit, Files.readString(printed, StandardCharsets.UTF_8).strip());
    }

    private static int await(Process process) {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return 124;
    }
}
