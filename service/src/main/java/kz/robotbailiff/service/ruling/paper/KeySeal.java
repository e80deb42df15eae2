package kz.robotbailiff.service.ruling.paper;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/// Signs papers with a key at hand, of ECDSA or RSA.
public record KeySeal(PrivateKey key, X509Certificate certificate) implements PaperSeal {

    @Override
    public byte[] sign(byte[] bytes) {
        return Cms.sign(bytes, key, certificate);
    }

    /// Without the key.
    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}
