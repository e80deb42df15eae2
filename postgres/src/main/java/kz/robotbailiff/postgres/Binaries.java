package kz.robotbailiff.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The server's programs, unpacked once from the archive that the build chose for this machine.
record Binaries(Path folder) {

    private static final int EXECUTABLE = 0100;

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// Unpacks into a cache folder, or finds what an earlier start has unpacked there.
    static Binaries in(Path cache) {
        var folder = cache.resolve("postgres-18.6.0");
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(cache);
                unpack(cache, folder);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot unpack PostgreSQL into " + cache, e);
            }
        }
        return new Binaries(folder);
    }

    /// Moves the finished folder into place in one step, so that a half of it is never used.
    private static void unpack(Path cache, Path folder) throws IOException {
        var fresh = Files.createTempDirectory(cache, "unpacking-");
        try (var archive = open();
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(fresh, entry, tar);
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process may have been faster: its folder is as good as ours.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            remove(fresh);
        }
    }

    private static InputStream open() {
        var name = "postgres-" + system() + "-" + architecture() + ".txz";
        var archive = Binaries.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new PostgresUnavailable(
                    "There is no embedded PostgreSQL for this machine ("
                            + name
                            + "): give an external one with --database.");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static void write(Path root, TarArchiveEntry entry, InputStream content)
            throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("The archive reaches outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            link(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            var mode = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static void link(Path path, Path to) throws IOException {
        try {
            Files.createSymbolicLink(path, to);
        } catch (FileAlreadyExistsException e) {
            Files.delete(path);
            Files.createSymbolicLink(path, to);
        }
    }

    /// Deletes a folder with all that is in it, if it is there.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
