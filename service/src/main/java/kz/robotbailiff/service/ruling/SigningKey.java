package kz.robotbailiff.service.ruling;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.Instant;
import kz.robotbailiff.service.platform.Tokens;
import kz.robotbailiff.service.ruling.paper.KeySeal;

/// The key of the head of a territorial body, or of a deputy: ECDSA over the curve P-256.
public record SigningKey(PrivateKey key, X509Certificate certificate) {

    /// The organisational unit that a stand-in's certificate must name.
    public static final String STAND_IN = "STAND-IN";

    static final String ALGORITHM = "SHA256withECDSA";
    private static final int CURVE_BITS = 256;

    public SigningKey {
        if (!(key instanceof ECKey curve)
                || curve.getParams().getCurve().getField().getFieldSize() != CURVE_BITS) {
            throw new IllegalArgumentException("rulings are signed with ECDSA over P-256");
        }
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
    }

    /// The key as that which signs papers.
    KeySeal seal() {
        return new KeySeal(key, certificate);
    }

    /// Whether the key was made for a sandbox, and its signature binds nobody.
    public boolean isStandIn() {
        return isStandIn(certificate);
    }

    static boolean isStandIn(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains("OU=" + STAND_IN);
    }

    boolean isValidAt(Instant moment) {
        return !moment.isBefore(certificate.getNotBefore().toInstant())
                && !moment.isAfter(certificate.getNotAfter().toInstant());
    }

    byte[] fingerprint() {
        return Tokens.sha256(encoded());
    }

    byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that cannot be written", e);
        }
    }
}
