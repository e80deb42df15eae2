package kz.robotbailiff.service.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Loads a statement from the `.sql` file that stands beside the class which runs it.
public final class Sql {

    private Sql() {}

    /// The text of `name.sql` in the package of `owner`; a missing file is a programmer's error.
    public static String of(Class<?> owner, String name) {
        try (var file = owner.getResourceAsStream(name + ".sql")) {
            Objects.requireNonNull(file, () -> owner.getPackageName() + "/" + name + ".sql");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
