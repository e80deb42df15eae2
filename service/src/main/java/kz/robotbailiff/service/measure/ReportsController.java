package kz.robotbailiff.service.measure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Seal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where banks tell what came of orders: `POST /banks/{bic}/reports`.
@RestController
final class ReportsController {

    private static final int LONGEST = 1 << 20;

    private final Partners partners;
    private final ReportReader reader = new ReportReader();
    private final BankReports reports;

    ReportsController(Partners partners, BankReports reports) {
        this.partners = partners;
        this.reports = reports;
    }

    record Told(String orderId, String code) {}

    /// Answers with one receipt for each report of the batch.
    @PostMapping("/banks/{bic}/reports")
    ResponseEntity<Map<String, List<Told>>> reports(
            @PathVariable("bic") String bic, HttpServletRequest request) throws IOException {
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
        var batch = reader.read(body);
        return batch == null
                ? ResponseEntity.badRequest().build()
                : ResponseEntity.ok(told(reports.take(bank, batch)));
    }

    private static Map<String, List<Told>> told(List<Receipt> receipts) {
        return Map.of(
                "receipts",
                receipts.stream()
                        .map(each -> new Told(Long.toString(each.order()), each.code()))
                        .toList());
    }
}
