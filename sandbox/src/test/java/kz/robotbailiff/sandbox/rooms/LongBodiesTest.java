package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A hundred megabytes at the doors of banks and of the bailiffs' system are refused in the midst.
class LongBodiesTest {

    private static final long WHOLE = 100L << 20;
    private static final long A_FEW = 50L << 20;
    private static Rooms rooms;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    /// Spaces without an end in sight, counted as they leave.
    private static final class Spaces extends InputStream {

        private final AtomicLong sent;

        Spaces(AtomicLong sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            return sent.incrementAndGet() > WHOLE ? -1 : ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (sent.get() >= WHOLE) {
                return -1;
            }
            java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
            sent.addAndGet(length);
            return length;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/banks/SBAAKZKA/reports, none, 401",
        "/banks/SBAAKZKA/reports, bank1-sandbox-token, 413",
        "/partners/bailiffs/levies, none, 401",
        "/partners/bailiffs/levies, bailiffs-sandbox-token, 413"
    })
    void isRefusedInTheMidst(String path, String token, int status) throws InterruptedException {
        var sent = new AtomicLong();
        var call =
                HttpRequest.newBuilder(rooms.url().resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Spaces(sent)));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(call.build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(status);
        } catch (IOException _) {
            // The door was shut in the middle of it.
        }
        assertThat(sent.get()).isLessThan(A_FEW);
    }
}
