package kz.robotbailiff.sandbox.authority;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/// The keys of the sandbox's three sources. They are published on purpose, so that the signed
/// examples of the API's documentation are right in every sandbox; production refuses their
/// certificates.
final class PublishedKey {

    private PublishedKey() {}

    static PrivateKey of(String name) throws IOException, GeneralSecurityException {
        var text = new String(load(name + ".key.pem"), StandardCharsets.US_ASCII);
        var der = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    static X509Certificate certificate(String name) throws IOException, GeneralSecurityException {
        var pem = new ByteArrayInputStream(load(name + ".crt.pem"));
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
    }

    private static byte[] load(String name) throws IOException {
        try (var in = PublishedKey.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
