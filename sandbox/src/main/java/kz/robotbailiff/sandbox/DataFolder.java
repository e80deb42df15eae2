package kz.robotbailiff.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The folder in which a sandbox keeps everything, held by one sandbox at a time.
final class DataFolder implements AutoCloseable {

    /// Only a folder that carries this file was made by a sandbox, and only such a one is emptied.
    private static final String MARK = "sandbox.lock";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder take(Path wanted, boolean fresh) {
        var folder = wanted.toAbsolutePath().normalize();
        try {
            var foreign = holdsSomethingElse(folder);
            if (foreign) {
                throw new CannotStart(
                        "The folder "
                                + folder
                                + " holds other things: choose another with --data.");
            }
            Files.createDirectories(folder);
            var taken = new DataFolder(folder, locked(folder));
            if (fresh) {
                taken.empty();
            }
            return taken;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e, e);
        }
    }

    private static boolean holdsSomethingElse(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var file = folder.resolve(MARK);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // said below
        }
        channel.close();
        throw new CannotStart(
                "A sandbox is running on the data folder "
                        + folder
                        + " already: stop it, or choose another folder with --data.");
    }

    private void empty() throws IOException {
        Files.walkFileTree(folder, new Emptying(folder));
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes everything but the folder itself and its mark; does not follow links.
    private static final class Emptying extends SimpleFileVisitor<Path> {

        private final Path root;

        Emptying(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!file.equals(root.resolve(MARK))) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
                throws IOException {
            if (trouble != null) {
                throw trouble;
            }
            if (!visited.equals(root)) {
                Files.delete(visited);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
