package kz.robotbailiff.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where tests keep the unpacked programs, so that they are unpacked once in a clone.
final class Folders {

    private Folders() {}

    static Path cache() {
        var folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder.resolve("target/postgres");
    }
}
