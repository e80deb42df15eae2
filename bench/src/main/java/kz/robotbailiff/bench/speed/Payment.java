package kz.robotbailiff.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.agent.StateGateway;

/// A payment that the state's gateway tells of: the whole debt of one open file.
record Payment(long file, String number, Tenge sum) {

    static final String PATH = "/payments/notices";

    /// The notice as it goes over the wire.
    String notice() {
        return """
        {"id":"bench-%d","account":"%s","sum":"%s","paidAt":"2026-11-20T12:00:00+05:00"}\
        """
                .formatted(file, number, sum.toDecimal());
    }

    /// The gateway's seal over a notice.
    static String seal(String notice) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(StateGateway.SECRET.getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(notice.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The notice, sealed and ready to be sent.
    Letter letter() {
        var notice = notice();
        var headers =
                "Content-Type: application/json\r\nX-Agent: %s\r\nX-Signature: %s\r\n"
                        .formatted(StateGateway.NAME, seal(notice));
        return new Letter(headers, notice);
    }

    /// @param headers each ended by CRLF
    record Letter(String headers, String notice) {

        /// Sends it and waits for the answer.
        void tell(Wire wire) {
            booked(wire.ask("POST", PATH, headers, notice).body());
        }
    }

    /// Tells of it over HTTP and waits for the answer.
    void tell(Wire wire) {
        letter().tell(wire);
    }

    /// Refuses to measure anything but bookings.
    static void booked(String answer) {
        if (!answer.contains("\"booked\"")) {
            throw new BenchFailure("A payment was not booked: " + answer);
        }
    }
}
