package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the sandbox as a program of its own, as a person does, and ends it in every way.
class RunTest {

    private static final long START_SECONDS = 90;
    private static final int STOPPED_BY_SIGNAL = 143;

    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void startsAfterBeingKilledAndStopsCleanlyWithinFiveSeconds() throws Exception {
        var killed = run("first", "--port=0", "--today=2024-02-01");
        assertThat(awaited("first", "Stop with Ctrl-C"))
                .contains("/phone", "/console", "/control", "oauth2/token", "2024-02-01");
        killed.destroyForcibly().waitFor();

        var stopped = run("second", "--port=0");
        assertThat(awaited("second", "Stop with Ctrl-C")).contains("2024-02-01");
        var begun = System.nanoTime();
        stopped.destroy();
        assertThat(stopped.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(stopped.exitValue()).isEqualTo(STOPPED_BY_SIGNAL);
        assertThat(said("second")).contains("stopped; the data stays");
    }

    @Test
    void refusesWrongArgumentsInOneSentence() throws Exception {
        var refused = run("wrong", "--today=yesterday");
        assertThat(refused.waitFor(START_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(2);
        assertThat(said("wrong").strip()).startsWith("robot: --today wants a day").hasLineCount(1);
    }

    private Process run(String name, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-Drobot.home=" + home(), "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Run.class.getName()));
        command.add("--data=" + folder.resolve("data"));
        command.addAll(List.of(options));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output(name).toFile())
                        .start();
        started.add(process);
        return process;
    }

    /// The clone's root, where the unpacked database programs are kept.
    private static Path home() {
        var here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here;
    }

    /// Where the programs of the database are unpacked once for all tests.
    static Path programs() {
        return home().resolve("target").resolve("postgres");
    }

    private String awaited(String name, String words) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(START_SECONDS).toNanos();
        while (!said(name).contains(words)) {
            assertThat(System.nanoTime()).as(said(name)).isLessThan(end);
            assertThat(started.getLast().isAlive()).as(said(name)).isTrue();
            Thread.sleep(50);
        }
        return said(name);
    }

    private String said(String name) throws IOException {
        return Files.readString(output(name));
    }

    private Path output(String name) {
        return folder.resolve(name + ".out");
    }
}
