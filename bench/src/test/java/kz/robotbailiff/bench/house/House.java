package kz.robotbailiff.bench.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Where the rules find what they judge: the classes of all modules, and their source files.
final class House {

    static final String PACKAGE = "kz.robotbailiff";
    static final List<String> MODULES = List.of("core", "postgres", "service", "sandbox", "bench");

    private House() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PACKAGE);
    }

    static JavaClasses planted() {
        return new ClassFileImporter().importPackages(Planted.PACKAGE);
    }

    /// All files of this kind below the module's `src/main` or `src/test`.
    static List<Source> sources(String tree, String ending) {
        return MODULES.stream().flatMap(module -> sources(module, tree, ending).stream()).toList();
    }

    static List<Source> sources(String module, String tree, String ending) {
        var folder = root().resolve(module).resolve("src").resolve(tree);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the house's root");
    }

    /// One source file with its text.
    record Source(Path path, String text) {

        static Source read(Path path) {
            try {
                return new Source(root().relativize(path), Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Source planted(String name, String text) {
            return new Source(Path.of(name), text);
        }

        List<String> lines() {
            return text.lines().toList();
        }

        String name() {
            return path.getFileName().toString();
        }

        boolean isIn(String folder) {
            return ("/" + path).replace('\\', '/').contains("/" + folder + "/");
        }
    }
}
