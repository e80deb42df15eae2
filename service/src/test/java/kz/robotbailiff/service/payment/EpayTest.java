package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes to the online provider, byte for byte, seen by a server that only writes it down.
class EpayTest {

    private static final URI BACK = URI.create("http://localhost/back");
    private static final Intent INTENT =
            new Intent(
                    123,
                    "key",
                    1,
                    "31-25-0000123",
                    Tenge.of(15_000),
                    "kk",
                    BACK,
                    null,
                    Intent.State.CREATING,
                    Instant.EPOCH);

    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private HttpServer server;
    private Wire wire;
    private PaymentSettings settings;
    private EpayGateway gateway;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                        var line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                        seen.put(line, body);
                        var answer = answer(exchange.getRequestURI().getPath()).getBytes(UTF_8);
                        exchange.sendResponseHeaders(200, answer.length);
                        exchange.getResponseBody().write(answer);
                    }
                });
        server.start();
        var api = URI.create("http://localhost:" + server.getAddress().getPort());
        var provider =
                new PaymentSettings.Provider(
                        "epay",
                        api,
                        null,
                        "robot-bailiff",
                        "provider-test-key",
                        "robot",
                        api.resolve("/payform/payment-api.js"),
                        Duration.ofMinutes(20),
                        Duration.ofSeconds(30));
        settings = Rigs.settings(Map.of(), provider);
        wire = new Wire();
        gateway = new EpayGateway(wire, settings);
    }

    @AfterEach
    void stop() {
        wire.close();
        server.stop(0);
    }

    private static String answer(String path) {
        return path.startsWith("/check-status")
                ? new String(DialectTest.fixture("epay/status_charge.json"), UTF_8)
                : path.equals("/invoice")
                        ? "{\"invoice_url\":\"http://localhost/pay/000123\"}"
                        : "{\"access_token\":\"T\",\"expires_in\":7200}";
    }

    private static String fixture(String name) {
        return new String(DialectTest.fixture("epay/" + name), UTF_8);
    }

    @Test
    void aPaymentLinkIsMadeUnderATokenOfItsOwn() throws Wire.Silence {
        assertThat(gateway.invoice(INTENT)).hasToString("http://localhost/pay/000123");
        assertThat(seen.get("POST /oauth2/token"))
                .isEqualTo(fixture("token.form").replace("HASH", gateway.secretHash(123)));
        assertThat(seen.get("POST /invoice")).isEqualTo(fixture("invoice.json"));
    }

    /// The order needs no book of payments.
    @SuppressWarnings("NullAway")
    private static Intents unused() {
        return null;
    }

    @Test
    void theWidgetIsToldEverythingItNeeds() throws Wire.Silence {
        var controller = new WidgetController(unused(), gateway, settings);
        assertThat(controller.order(INTENT)).isEqualTo(fixture("widget.json"));
    }

    @Test
    void theStatusIsAskedAndMoneyIsSentBackByItsOwnAddresses() throws Wire.Silence {
        assertThat(gateway.status(123)).isInstanceOf(EpayStatus.Charged.class);
        gateway.refund("op-77", Tenge.of(500), "9-3");
        assertThat(seen)
                .containsKeys(
                        "GET /check-status/payment/transaction/000123",
                        "POST /operation/op-77/refund?amount=500.00&externalID=9-3");
        assertThat(List.copyOf(seen.keySet())).hasSize(3);
    }
}
