package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The treasury's reports as `camt.054`: sealed over HTTP, or as files in a folder.
@RestController
final class TreasuryController {

    private static final Logger LOG = LoggerFactory.getLogger(TreasuryController.class);
    private static final int LONGEST = 16 << 20;

    private final PaymentSettings.Treasury settings;
    private final TreasuryReports reports;

    TreasuryController(PaymentSettings settings, TreasuryReports reports) {
        this.settings = settings.treasury();
        this.reports = reports;
    }

    @PostMapping("/payments/treasury")
    ResponseEntity<Void> report(HttpServletRequest request) throws IOException {
        var secret = settings.secret();
        var seal = request.getHeader("X-Signature");
        if (secret.isEmpty() || seal == null) {
            return ResponseEntity.status(401).build();
        }
        var body = Bodies.read(request, LONGEST);
        if (body.isEmpty()) {
            return ResponseEntity.status(413).build();
        }
        if (!Seal.matches(Seal.of(secret, body.get()), seal)) {
            return ResponseEntity.status(401).build();
        }
        return take(body.get(), "a call")
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }

    private boolean take(byte[] body, String from) {
        return switch (Camt054Reader.read(body)) {
            case Camt054Reader.Report report -> {
                reports.take(report.entries());
                yield true;
            }
            case Camt054Reader.Refused refused -> {
                LOG.error("a report of the treasury is refused ({}): {}", from, refused.why());
                yield false;
            }
        };
    }

    /// One beat over the folder of reports: each file is taken once and put aside.
    void readFolder() {
        var inbox = settings.inbox();
        if (inbox == null || !Files.isDirectory(inbox)) {
            return;
        }
        try (var files = Files.newDirectoryStream(inbox, "*.xml")) {
            for (var file : files) {
                boolean taken = take(Files.readAllBytes(file), "a file");
                putAside(inbox.resolve(taken ? "taken" : "refused"), file);
            }
        } catch (IOException e) {
            LOG.warn("the folder of the treasury's reports waits", e);
        }
    }

    private static void putAside(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        Files.move(
                file,
                folder.resolve(String.valueOf(file.getFileName())),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
