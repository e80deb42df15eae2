package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The case tables under `cases/`, which a lawyer writes.
final class CaseFiles {
    static final Path FOLDER = folder();

    private CaseFiles() {}

    static List<Row> rows(String name) {
        try {
            return Csv.read("cases/" + name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Tests run in the module's folder; the cases lie beside the modules.
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("cases")) ? here : here.resolveSibling("");
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path beside = here.resolve("cases");
        return Files.isDirectory(beside) ? beside : here.resolve("../cases").normalize();
    }
}
