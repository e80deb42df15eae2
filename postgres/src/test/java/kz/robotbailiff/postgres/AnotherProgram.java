package kz.robotbailiff.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts [StartedByAnother] in a JVM of its own, if need be under another account.
final class AnotherProgram {

    private AnotherProgram() {}

    static Process start(Path folder, Path cache, String mode) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), folder, cache, mode);
    }

    /// Returns once its server answers, or fails with what the program said instead.
    static Process start(
            List<String> wrapper, String classpath, Path folder, Path cache, String mode)
            throws IOException {
        var words = new ArrayList<>(wrapper);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classpath));
        words.addAll(List.of(StartedByAnother.class.getName(), "" + folder, "" + cache, mode));
        var process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new StringBuilder();
        var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("answers at ")) {
                return process;
            }
        }
        throw new AssertionError("The other program did not start its server:\n" + said);
    }
}
