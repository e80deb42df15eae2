package kz.robotbailiff.sandbox.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Removes a folder of the story once nobody needs it any more.
final class Sweeping {

    private Sweeping() {}

    /// What cannot be deleted stays in the system's temporary folder and harms nobody.
    static void away(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // the system empties its temporary folder by itself
        }
    }
}
