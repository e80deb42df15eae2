package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is too long, odd, or not sealed, at every door of money: refused early, in the protocol's
/// own words, and nothing is booked.
class DoorsTest {

    private static final String TREASURY = "treasury-test";
    private static final int WHOLE = 100 << 20;
    private static final int A_FEW = 4 << 20;
    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = new Counter("--robot.payment.treasury.secret=" + TREASURY);
    }

    @AfterAll
    static void close() {
        assertThat(counter.ask("select 1 from receipt")).isEmpty();
        counter.close();
    }

    /// How much of a hundred megabytes went out before the answer came.
    private record Sent(int bytes, String answer) {}

    private static Sent send(String path, String headers, boolean says) throws IOException {
        var address = counter.address(path);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            var length = says ? "Content-Length: " + WHOLE : "Transfer-Encoding: chunked";
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length;
            out.write((head + "\r\n\r\n").getBytes(US_ASCII));
            var piece = piece(says);
            int sent = 0;
            try {
                while (sent < WHOLE && socket.getInputStream().available() == 0) {
                    out.write(piece);
                    sent += piece.length;
                }
            } catch (SocketException _) {
                // The door was shut in the middle; what was said before stays to be read.
            }
            return new Sent(sent, first(socket));
        }
    }

    private static byte[] piece(boolean plain) {
        var spaces = new byte[1 << 16];
        Arrays.fill(spaces, (byte) ' ');
        return plain ? spaces : ("10000\r\n" + new String(spaces, UTF_8) + "\r\n").getBytes(UTF_8);
    }

    private static String first(Socket socket) {
        try {
            var bytes = new byte[12];
            int read = socket.getInputStream().readNBytes(bytes, 0, bytes.length);
            return new String(bytes, 0, read, US_ASCII);
        } catch (IOException _) {
            return "";
        }
    }

    private static String sealed(String agent, String seal) {
        return "X-Agent: " + agent + "\r\nX-Signature: sha256=" + seal + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "/payments/notices, true", "/payments/notices, false",
        "/payments/treasury, true", "/payments/treasury, false",
        "/payments/online, true", "/payments/online, false",
        "/payments/osmp, true", "/payments/osmp, false",
        "/payments/kaspi, true", "/payments/kaspi, false"
    })
    void aHundredMegabytesFromStrangersAreNotRead(String path, boolean says) throws IOException {
        var sent = send(path, "", says);
        assertThat(sent.answer())
                .satisfiesAnyOf(
                        answer -> assertThat(answer).isEmpty(),
                        answer -> assertThat(answer).containsAnyOf(" 401", " 403", " 413"));
        assertThat(sent.bytes()).isLessThan(A_FEW * 3);
    }

    @Test
    void ofAHundredMegabytesUnderAnAgentsNameNothingIsReadWhereTheLengthSaysSo()
            throws IOException {
        var notices = send("/payments/notices", sealed("gateway", "00"), true);
        assertThat(notices.answer()).contains(" 413");
        assertThat(notices.bytes()).isLessThan(A_FEW * 3);
        var treasury = send("/payments/treasury", "X-Signature: 00\r\n", true);
        assertThat(treasury.answer()).contains(" 413");
        var open = send("/payments/notices", sealed("gateway", "00"), false);
        assertThat(open.bytes()).isLessThan((16 << 20) + A_FEW * 3);
    }

    @Test
    void aTerminalsLongFormIsAnsweredInItsOwnCode() throws IOException {
        var pair = ("terminal:" + Counter.SECRET).getBytes(UTF_8);
        var basic = "Authorization: Basic " + Base64.getEncoder().encodeToString(pair) + "\r\n";
        assertThat(send("/payments/osmp", basic, true).answer()).contains(" 200");
        var form = "command=pay&txn_id=1&account=" + "1".repeat(100_000);
        var call =
                counter.basic(
                        "terminal",
                        Counter.SECRET,
                        HttpRequest.newBuilder(counter.address("/payments/osmp"))
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(counter.send(call).body()).contains("<result>300</result>");
    }

    private static HttpResponse<String> report(String body, String key) {
        return counter.send(
                HttpRequest.newBuilder(counter.address("/payments/treasury"))
                        .header("X-Signature", Seal.of(key, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Document/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document>&x;</Document>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><Document>&c;</Document>"
            })
    void oddReportsOfTheTreasuryAreRefused(String body) {
        assertThat(report(body, TREASURY).statusCode()).isEqualTo(400);
        assertThat(report(body, "guess").statusCode()).isEqualTo(401);
        assertThat(report("<a>".repeat(200_000), TREASURY).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"invoiceId\":\"000001\",\"amount\":1e999999999,\"secret_hash\":\"\"}",
                "{\"invoiceId\":\"000001\",\"amount\":15000,\"secret_hash\":\"guess\"}"
            })
    void aCallbackThatCouldBeAnybodysIsForbidden(String body) {
        var call =
                HttpRequest.newBuilder(counter.address("/payments/online"))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(counter.send(call).statusCode()).isEqualTo(403);
    }

    @Test
    void deepJsonAndASealOfAnotherBodyAreRefused() {
        var deep = counter.post("gateway", "application/json", "[".repeat(100_000));
        assertThat(deep.statusCode()).isEqualTo(400);
        var body = "{\"id\":\"1\"}";
        var call =
                HttpRequest.newBuilder(counter.address("/payments/notices"))
                        .header("X-Agent", "gateway")
                        .header("X-Signature", "sha256=" + Seal.of(Counter.SECRET, body + " "))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(counter.send(call).statusCode()).isEqualTo(401);
    }
}
