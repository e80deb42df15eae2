package kz.robotbailiff.sandbox.world;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads only lines that were written to their end, and knows how far those reach.
final class LineReader implements AutoCloseable {

    private final InputStream in;
    private long position;

    LineReader(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /// The next whole line without its end, or nothing.
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read >= 0; read = in.read()) {
            if (read == '\n') {
                position += line.size() + 1L;
                return line.toByteArray();
            }
            line.write(read);
        }
        return null;
    }

    /// Where the last whole line ended.
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
