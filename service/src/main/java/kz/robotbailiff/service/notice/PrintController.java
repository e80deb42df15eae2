package kz.robotbailiff.service.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.robotbailiff.service.platform.Peer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the post tells what became of letters: `POST /partners/print/reports`.
@RestController
final class PrintController {

    private final ReportDoor door;

    PrintController(Peer house, PushReports reports) {
        door = new ReportDoor(house, Channel.LETTER, "returned", reports);
    }

    /// Answers 204 when all of the batch is kept.
    @PostMapping("/partners/print/reports")
    ResponseEntity<Void> reports(HttpServletRequest request) throws IOException {
        return door.answer(request);
    }
}
