package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Partners that answer as no partner should hold nobody up, and fill no memory.
class WireTest {

    private HttpServer server;
    private Wire wire;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        wire = new Wire(Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        wire.close();
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            for (int i = 0; i < 300; i++) {
                body.write(' ');
                body.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            var piece = new byte[1 << 16];
            for (int i = 0; i < 2_000; i++) {
                body.write(piece);
            }
        }
    }

    @Test
    void aByteNowAndThenIsSilenceInTheEnd() {
        server.createContext("/", WireTest::drip);
        long begun = System.nanoTime();
        assertThatThrownBy(() -> wire.bytes(address(), Map.of())).isInstanceOf(Wire.Silence.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void anAnswerThatIsTooLongIsSilence() {
        server.createContext("/", WireTest::flood);
        assertThatThrownBy(() -> wire.get(address(), Map.of())).isInstanceOf(Wire.Silence.class);
        assertThatThrownBy(() -> wire.post(address(), Map.of(), "{}"))
                .isInstanceOf(Wire.Silence.class);
    }

    @Test
    void whatIsNoJsonIsAnAnswerThatSaysNothing() throws Exception {
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, 3);
                        exchange.getResponseBody().write(new byte[] {'<', (byte) 0xff, '>'});
                    }
                });
        assertThat(wire.get(address(), Map.of()).body().isMissingNode()).isTrue();
    }
}
