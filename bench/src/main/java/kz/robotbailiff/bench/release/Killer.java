package kz.robotbailiff.bench.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Lets the robot work in a process of its own, and kills that at some moment.
final class Killer {

    private static final int LONGEST_MILLIS = 600;
    private static final int START_SECONDS = 60;

    private int left;

    Killer(int kills) {
        left = kills;
    }

    /// @return whether a process was killed; none is when all have been
    boolean kill(Outside outside, Random dice) throws InterruptedException {
        if (left == 0) {
            return false;
        }
        left--;
        int millis = dice.nextInt(LONGEST_MILLIS);
        try {
            var settings = write(outside);
            var process = start(settings);
            try (var said = process.inputReader()) {
                said.readLine();
                Thread.sleep(millis);
            } finally {
                process.destroyForcibly();
            }
            if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a killed process lives on");
            }
            Files.delete(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static Path write(Outside outside) throws IOException {
        var settings = new Properties();
        outside.settings().forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("play.now", outside.now.get().toString());
        var file = Files.createTempFile("release", ".properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        return file;
    }

    private static Process start(Path settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Worker.class.getName()));
        command.add(settings.toString());
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
