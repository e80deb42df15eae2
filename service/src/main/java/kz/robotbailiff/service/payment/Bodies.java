package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads what is sent to a door, and no more of it than the door takes.
///
/// What says that it is longer is refused before a byte of it is read; and long ones are read a few
/// at a time, so that memory has a bound whoever calls.
final class Bodies {

    private static final int SHORT = 1 << 20;
    private static final int LONG_ONES_AT_ONCE = 4;
    private static final Semaphore LONG_ONES = new Semaphore(LONG_ONES_AT_ONCE);

    private Bodies() {}

    /// The body, or empty where it is longer than this.
    static Optional<byte[]> read(HttpServletRequest request, int longest) throws IOException {
        long declared = request.getContentLengthLong();
        if (declared > longest) {
            return Optional.empty();
        }
        boolean isLong = declared < 0 || declared > SHORT;
        if (isLong) {
            LONG_ONES.acquireUninterruptibly();
        }
        try {
            var body = request.getInputStream().readNBytes(longest + 1);
            return body.length > longest ? Optional.empty() : Optional.of(body);
        } finally {
            if (isLong) {
                LONG_ONES.release();
            }
        }
    }
}
