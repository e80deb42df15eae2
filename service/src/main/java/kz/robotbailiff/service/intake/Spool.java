package kz.robotbailiff.service.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A pipe through a temporary file: the writer never waits for the reader.
///
/// Many clients send a whole bulk before they read the first verdict. Were the verdicts written
/// straight into the connection, both sides would wait for each other for ever.
final class Spool implements Closeable {

    private static final int PIECE = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long written;
    private boolean ended;

    Spool() throws IOException {
        file = Files.createTempFile("verdicts", ".ndjson");
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    /// Adds to the pipe.
    void write(byte[] bytes) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        long place = written;
        while (rest.hasRemaining()) {
            place += channel.write(rest, place);
        }
        grow(place, false);
    }

    /// Nothing more comes.
    void end() {
        grow(written, true);
    }

    private void grow(long size, boolean last) {
        lock.lock();
        try {
            written = size;
            ended |= last;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Hands everything on as it comes, until the end.
    void copyTo(OutputStream out) throws IOException, InterruptedException {
        var piece = ByteBuffer.allocate(PIECE);
        long read = 0;
        while (await(read)) {
            piece.clear();
            int length = channel.read(piece, read);
            out.write(piece.array(), 0, length);
            out.flush();
            read += length;
        }
    }

    private boolean await(long read) throws InterruptedException {
        lock.lock();
        try {
            while (written == read && !ended) {
                grown.await();
            }
            return written > read;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
