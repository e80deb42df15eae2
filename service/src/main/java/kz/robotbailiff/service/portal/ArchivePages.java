package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Every paper of a case as one archive to keep or to bring to a court: each as PDF, as a page and
/// as its signed data, and beside them what verifies them without a network.
@Controller
public class ArchivePages {

    private final Gate gate;
    private final Rulings rulings;
    private final AccessLog log;

    ArchivePages(Gate gate, Rulings rulings, AccessLog log) {
        this.gate = gate;
        this.rulings = rulings;
        this.log = log;
    }

    @PostMapping("/{lang:kk|ru|en}/my/{number}/documents/archive")
    ResponseEntity<byte[]> archive(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.owningPresser(request, number, "documents");
        log.pressed(visit, "archive");
        rulings.certify(visit.file());
        var parts = new TreeMap<>(rulings.verification());
        for (var line : rulings.of(visit.file())) {
            add(line, Language.ofTag(lang), parts);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + visit.number() + ".zip\"")
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip(parts));
    }

    private void add(RulingLine line, Language language, Map<String, byte[]> parts) {
        var number = line.number().replaceAll("[^0-9A-Za-z-]", "-");
        var name = "rulings/" + number + "-" + line.form();
        rulings.pdf(line.id()).ifPresent(pdf -> parts.put(name + ".pdf", pdf));
        rulings.proof(line.id()).ifPresent(proof -> parts.put(name + ".json", proof));
        rulings.html(line.id(), language)
                .map(html -> html.getBytes(StandardCharsets.UTF_8))
                .ifPresent(html -> parts.put(name + ".html", html));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
