package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.robotbailiff.service.platform.Seal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where banks tell what came of orders: `POST /banks/{bic}/reports`.
@RestController
final class ReportsController {

    private final ReportDoor door;

    ReportsController(ReportDoor door) {
        this.door = door;
    }

    /// Answers with one receipt for each report of the batch, in the bank's own shape.
    @PostMapping("/banks/{bic}/reports")
    ResponseEntity<byte[]> reports(@PathVariable("bic") String bic, HttpServletRequest request)
            throws IOException {
        var proof =
                new ReportDoor.Proof(
                        request.getHeader("Authorization"), request.getHeader(Seal.HEADER));
        var body = request.getInputStream().readNBytes(ReportDoor.LONGEST + 1);
        var reply = door.take(bic, proof, body);
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.parseMediaType(reply.mediaType()))
                .body(reply.body().getBytes(UTF_8));
    }
}
