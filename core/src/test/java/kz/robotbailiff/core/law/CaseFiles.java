package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// The case tables under `cases/`, which a lawyer writes.
final class CaseFiles {
    static final Path FOLDER = root().resolve("cases");

    private CaseFiles() {}

    static List<Row> rows(String name) {
        try {
            return Csv.read("cases/" + name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Arguments> arguments(String name) {
        return rows(name).stream().map(row -> Arguments.of(row.text("sentence"), row));
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
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("cases"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the folder that holds cases/");
    }
}
