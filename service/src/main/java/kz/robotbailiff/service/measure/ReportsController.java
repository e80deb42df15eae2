package kz.robotbailiff.service.measure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.robotbailiff.service.platform.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where banks tell what came of orders: `POST /banks/{bic}/reports`.
@RestController
final class ReportsController {

    private static final Logger LOG = LoggerFactory.getLogger(ReportsController.class);

    /// 2,000 reports with their accounts, and far from what could hurt.
    private static final int LONGEST = 2 << 20;

    private final Partners partners;
    private final Wires wires;
    private final BankReports reports;

    ReportsController(Partners partners, Wires wires, BankReports reports) {
        this.partners = partners;
        this.wires = wires;
        this.reports = reports;
    }

    /// Answers with one receipt for each report of the batch, in the bank's own shape.
    @PostMapping("/banks/{bic}/reports")
    ResponseEntity<byte[]> reports(@PathVariable("bic") String bic, HttpServletRequest request)
            throws IOException {
        var bank =
                partners.bank(bic)
                        .filter(each -> each.peer().showsToken(request.getHeader("Authorization")))
                        .orElse(null);
        if (bank == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!bank.peer().sealed(body, request.getHeader(Seal.HEADER))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return taken(bank, body);
    }

    private ResponseEntity<byte[]> taken(Partner bank, byte[] body) {
        var wire = wires.of(bank);
        try {
            var told = wire.told(bank, reports.take(bank, wire.reports(bank, body)));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(wire.mediaType()))
                    .body(told);
        } catch (Unreadable e) {
            LOG.warn(
                    "bank {} sent what is not taken, {}: {}",
                    bank.number(),
                    e.code(),
                    e.getMessage());
            var why = "{\"code\":\"%s\"}".formatted(e.code());
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(why.getBytes(StandardCharsets.UTF_8));
        }
    }
}
