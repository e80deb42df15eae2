package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a check begins from: whose signatures count, and which rulings hold no longer.
///
/// @param certificates of the heads of the territorial bodies
/// @param revoked the signed list; `null` where one has none
record Trust(List<X509Certificate> certificates, @Nullable RevokedList revoked) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// As a file that can be carried along: certificates, and the signed list as it was signed.
    static byte[] write(Collection<X509Certificate> certificates, byte[] revoked) {
        var encoded = certificates.stream().map(Trust::base64).sorted().toList();
        return Canonical.bytes(
                Canonical.write(
                        Map.of("certificates", encoded, "revoked", ProofFile.base64(revoked))));
    }

    static Trust read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException when this is no file of trust
    static Trust read(byte[] file) {
        try {
            var data = JSON.readTree(file);
            var certificates = new ArrayList<X509Certificate>();
            for (var encoded : data.path("certificates")) {
                var der = Base64.getDecoder().decode(encoded.asString());
                certificates.add(RulingVerification.certificate(der));
            }
            var list = Base64.getDecoder().decode(data.path("revoked").asString(""));
            return new Trust(certificates, RevokedList.read(list, certificates).orElse(null));
        } catch (JacksonException | GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no file of trust", e);
        }
    }

    /// With a newer list in place of its own.
    Optional<Trust> with(byte[] list) {
        return RevokedList.read(list, certificates).map(read -> new Trust(certificates, read));
    }

    private static String base64(X509Certificate certificate) {
        try {
            return ProofFile.base64(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that cannot be written", e);
        }
    }
}
