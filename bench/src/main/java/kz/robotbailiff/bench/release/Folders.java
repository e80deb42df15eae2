package kz.robotbailiff.bench.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Takes away what a play has left on the disk.
final class Folders {

    private Folders() {}

    static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException _) {
            // It lies in the temporary folder; the system takes it away in the end.
        }
    }
}
