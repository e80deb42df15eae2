package kz.robotbailiff.service.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the post tells what became of letters: `POST /partners/print/reports`.
@RestController
final class PrintController {

    private static final int LONGEST = 1 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Peer house;
    private final PushReports reports;

    PrintController(Peer house, PushReports reports) {
        this.house = house;
        this.reports = reports;
    }

    /// Answers 204 when all of the batch is kept.
    @PostMapping("/partners/print/reports")
    ResponseEntity<Void> reports(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!house.showsToken(request.getHeader("Authorization"))
                || !house.sealed(body, request.getHeader(Seal.HEADER))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var told = read(body);
        if (told == null) {
            return ResponseEntity.badRequest().build();
        }
        reports.take(Channel.LETTER, told);
        return ResponseEntity.noContent().build();
    }

    private @Nullable Map<Long, MessageState> read(byte[] body) {
        try {
            var told = new HashMap<Long, MessageState>();
            for (var each : json.readTree(body).path("reports")) {
                var state =
                        switch (each.path("state").asString("")) {
                            case "delivered" -> MessageState.DELIVERED;
                            case "returned" -> MessageState.FAILED;
                            default -> throw new IllegalArgumentException("state");
                        };
                told.put(Long.parseLong(each.path("externalId").asString("")), state);
            }
            return told;
        } catch (JacksonException | IllegalArgumentException _) {
            return null;
        }
    }
}
