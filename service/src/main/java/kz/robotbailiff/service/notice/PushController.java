package kz.robotbailiff.service.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.robotbailiff.service.platform.Peer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the push gateway tells what became of messages: `POST /partners/push/reports`.
@RestController
final class PushController {

    private final ReportDoor door;

    PushController(Peer gateway, PushReports reports) {
        door = new ReportDoor(gateway, Channel.PUSH, "failed", reports);
    }

    /// Answers 204 when all of the batch is kept.
    @PostMapping("/partners/push/reports")
    ResponseEntity<Void> reports(HttpServletRequest request) throws IOException {
        return door.answer(request);
    }
}
