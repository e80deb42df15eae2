package kz.robotbailiff.service.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Element;

/// Our side of the gateway's asynchronous channel: `POST /partners/shep/async`.
///
/// The service of the apps answers a message by `sendMessage` with a RESPONSE; how the message
/// fares on its way the gateway tells by `changeMassageStatusNotification`.
@RestController
final class ShepController {

    private static final int LONGEST = 1 << 20;
    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final SoapSeal seal;
    private final PushReports reports;
    private final Time time;

    ShepController(SoapSeal seal, PushReports reports, Time time) {
        this.seal = seal;
        this.reports = reports;
        this.time = time;
    }

    @PostMapping("/partners/shep/async")
    ResponseEntity<byte[]> told(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return fault("SCE001", "too long");
        }
        try {
            var envelope = Soap.read(body);
            if (!seal.holds(envelope)) {
                return fault("SCE006", "the transport signature is wrong");
            }
            return answer(Soap.inBody(envelope));
        } catch (IOException | IllegalArgumentException _) {
            return fault("SCE001", "the message does not match the format");
        }
    }

    private ResponseEntity<byte[]> answer(Element told) throws IOException {
        var name = told.getLocalName();
        var known =
                switch (name) {
                    case "sendMessage" -> response(told);
                    case "changeMassageStatusNotification" -> status(told);
                    default -> throw new IOException("no such operation");
                };
        return known
                ? ok(name, Soap.text(told, "messageId"))
                : fault("SCE909", "the message is not known yet");
    }

    /// What the service of the apps says became of a message.
    private boolean response(Element told) throws IOException {
        var id = Long.parseLong(Objects.requireNonNullElse(Soap.text(told, "externalId"), ""));
        var end = state(Soap.text(told, "result"));
        reports.take(Map.of(id, end));
        return true;
    }

    private static MessageState state(@Nullable String result) throws IOException {
        return switch (Objects.requireNonNullElse(result, "")) {
            case "delivered" -> MessageState.DELIVERED;
            case "no_app" -> MessageState.NO_APP;
            case "failed" -> MessageState.FAILED;
            default -> throw new IOException("an unknown result");
        };
    }

    /// Only the end of the way counts: DELIVERED means that the apps' service has it, not a person.
    private boolean status(Element told) throws IOException {
        var reference = Soap.text(told, "messageId");
        var state = Objects.requireNonNullElse(Soap.text(told, "messageState"), "");
        if (reference == null) {
            throw new IOException("no message");
        }
        return switch (state) {
            case "ON_DELIVERY", "DELIVERED" -> true;
            case "NOT_DELIVERED", "DELIVERY_STOPPED" -> reports.lost(reference);
            default -> throw new IOException("an unknown state");
        };
    }

    private ResponseEntity<byte[]> ok(String operation, @Nullable String message)
            throws IOException {
        var inside =
                "<c:%1$sResponse xmlns:c=\"%2$s\"><response xmlns=\"\"><messageId>%3$s</messageId>"
                                .formatted(
                                        operation,
                                        Soap.CLIENT,
                                        Soap.escape(Objects.requireNonNullElse(message, "")))
                        + "<responseDate>"
                        + time.now()
                        + "</responseDate></response></c:"
                        + operation
                        + "Response>";
        return ResponseEntity.ok()
                .contentType(XML)
                .body(Soap.write(seal.sign(Soap.envelope(inside))));
    }

    private ResponseEntity<byte[]> fault(String code, String message) throws IOException {
        var inside =
                """
                <soapenv:Fault xmlns:soapenv="%s"><faultcode>%s</faultcode>\
                <faultstring>%s</faultstring></soapenv:Fault>\
                """
                        .formatted(Soap.ENVELOPE, code, message);
        return ResponseEntity.status(500)
                .contentType(XML)
                .body(Soap.write(seal.sign(Soap.envelope(inside))));
    }
}
