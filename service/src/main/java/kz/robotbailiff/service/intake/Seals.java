package kz.robotbailiff.service.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.service.platform.Time;
import org.springframework.security.access.AccessDeniedException;

/// The seals of all clients, from the certificates that the settings name.
final class Seals {

    private final Map<String, Seal> seals = new HashMap<>();
    private final List<String> published = new ArrayList<>();

    /// Reads every certificate at once: a wrong path is told at the start, not by a document.
    Seals(Map<String, Path> certificates, Time time) {
        certificates.forEach((client, pem) -> {
            var certificate = read(pem);
            seals.put(client, new Seal(certificate, time::now));
            if (isSandbox(certificate)) {
                published.add(client);
            }
        });
    }

    /// What production will not run with: no certificate at all, or one whose key everybody knows.
    List<String> refusals() {
        if (seals.isEmpty()) {
            return List.of(
                    "robot.intake.certificates.<client> is not set: no document could be checked.");
        }
        return published.stream()
                .sorted()
                .map(client ->
                        "robot.intake.certificates."
                                + client
                                + " is a certificate of the sandbox, whose key is public.")
                .toList();
    }

    private static boolean isSandbox(X509Certificate certificate) {
        var subject = certificate.getSubjectX500Principal().getName();
        return subject.toLowerCase(Locale.ROOT).contains("sandbox");
    }

    /// The seal of a client; one without a certificate cannot hand in anything.
    Seal of(Client client) {
        var seal = seals.get(client.id());
        if (seal == null) {
            throw new AccessDeniedException("no certificate for client " + client.id());
        }
        return seal;
    }

    private static X509Certificate read(Path pem) {
        try (var in = Files.newInputStream(pem)) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException e) {
            throw new UncheckedIOException("no certificate to read: " + pem, e);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("not a certificate: " + pem, e);
        }
    }
}
