package kz.robotbailiff.sandbox.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/// The memory of a stand-in: an append-only file of one JSON line per entry, replayed at start.
///
/// An entry is with the operating system when [#append(Object)] returns, so killing the process
/// loses nothing; a line cut short by that is dropped on the next start. Entries are records; a
/// stand-in with several kinds of entry gives one record a `kind`.
public final class Journal<T> implements AutoCloseable {

    private static final byte NEW_LINE = '\n';

    private final Class<T> type;
    private final Path file;
    private final FileChannel channel;

    private Journal(Path file, Class<T> type) throws IOException {
        this.type = type;
        this.file = file;
        this.channel = FileChannel.open(file, CREATE, READ, WRITE);
    }

    /// Opens or begins the journal of this name and hands every entry it holds to `replay`.
    public static <T> Journal<T> open(Path folder, String name, Class<T> type, Consumer<T> replay) {
        try {
            Files.createDirectories(folder);
            var journal = new Journal<>(folder.resolve(name + ".jsonl"), type);
            journal.replay(replay);
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replay(Consumer<T> each) throws IOException {
        var whole = 0L;
        try (var lines = new LineReader(file)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                each.accept(Json.read(line, type));
                whole = lines.position();
            }
        }
        channel.truncate(whole).position(whole);
    }

    /// Adds one entry; entries of several threads stand one after the other.
    public synchronized void append(T entry) {
        var json = Json.write(entry).getBytes(UTF_8);
        var line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = NEW_LINE;
        try {
            var bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
