package kz.robotbailiff.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The server's random password, kept in a file that only its owner can read.
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /// Reads the password of a data folder, or makes one on the first start.
    static String in(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file);
    }

    /// The file is closed to others before anything is in it, and complete when it has its name.
    static void write(Path file, String password) throws IOException {
        var closed = PosixFilePermissions.fromString("rw-------");
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(closed));
        Files.writeString(fresh, password);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
