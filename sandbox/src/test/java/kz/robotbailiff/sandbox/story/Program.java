package kz.robotbailiff.sandbox.story;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.Run;

/// The sandbox as a program of its own on a data folder, started as `./robot run` starts it.
final class Program implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern CONSOLE = Pattern.compile("http://localhost:(\\d+)/console");

    private final Process process;
    private final Path output;
    private final int port;

    private Program(Process process, Path output) throws Exception {
        this.process = process;
        this.output = output;
        this.port = port();
    }

    static Program start(Path folder, String name, String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Run.class.getName()));
        command.addAll(List.of("--port=0", "--data=" + folder.resolve("data")));
        command.addAll(List.of(options));
        var output = folder.resolve(name + ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        return new Program(builder.redirectOutput(output.toFile()).start(), output);
    }

    private int port() throws Exception {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var said = CONSOLE.matcher(said());
            if (said().contains("Stop with Ctrl-C") && said.find()) {
                return Integer.parseInt(said.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("did not start: " + said());
    }

    private String said() throws IOException {
        return Files.readString(output);
    }

    /// Takes it away as a power cut would.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    URI service() {
        return URI.create("http://localhost:" + port);
    }

    URI world() {
        return URI.create("http://localhost:" + (port + 1));
    }

    URI identity() {
        return URI.create("http://localhost:" + (port + 2));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
