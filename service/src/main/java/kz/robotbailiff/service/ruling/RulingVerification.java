package kz.robotbailiff.service.ruling;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.service.platform.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells whether a ruling is exactly what a territorial body signed.
///
/// It needs nothing but the ruling's own data, its proof and the certificates one trusts: no
/// database, no network.
public final class RulingVerification {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> trusted;

    /// @param trusted certificates of the territorial bodies' heads
    public RulingVerification(Set<X509Certificate> trusted) {
        this.trusted =
                trusted.stream()
                        .map(RulingVerification::encoded)
                        .map(RulingVerification::fingerprint)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// What was found.
    public enum Verdict {
        /// Every byte is as it was signed.
        GENUINE,
        /// The ruling is not the one that the signature covers.
        ALTERED,
        /// The signature is not one of this key over this tree.
        NOT_SIGNED,
        /// The certificate is not one that is trusted.
        UNKNOWN_SIGNER
    }

    /// A ruling's data as stored, and what proves it.
    ///
    /// @param content the canonical data of the ruling
    /// @param leaf its place in the tree
    /// @param path the hashes from its sibling up to the root
    /// @param head canonical data of the tree: root, size, region, time
    /// @param signature over the head
    /// @param certificate of the key that signed
    @SuppressWarnings(
            "ArrayRecordComponent") // these are bytes to be checked, never compared as a whole
    public record Signed(
            byte[] content,
            int leaf,
            byte[] path,
            byte[] head,
            byte[] signature,
            byte[] certificate) {}

    /// Checks certificate, signature and path, in this order.
    public Verdict check(Signed signed) {
        if (!trusted.contains(fingerprint(signed.certificate()))) {
            return Verdict.UNKNOWN_SIGNER;
        }
        if (!isSigned(signed)) {
            return Verdict.NOT_SIGNED;
        }
        return leadsToRoot(signed) ? Verdict.GENUINE : Verdict.ALTERED;
    }

    private static boolean isSigned(Signed signed) {
        try {
            var signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(certificate(signed.certificate()));
            signature.update(signed.head());
            return signature.verify(signed.signature());
        } catch (GeneralSecurityException e) {
            // A signature whose bytes are no signature at all is refused like any other.
            return false;
        }
    }

    private static boolean leadsToRoot(Signed signed) {
        var head = json(signed.head());
        int size = head.path("size").asInt(0);
        if (signed.leaf() < 0 || signed.leaf() >= size) {
            return false;
        }
        var root = HashTree.rootFrom(signed.content(), signed.leaf(), size, signed.path());
        return Arrays.equals(root, HexFormat.of().parseHex(head.path("root").asString("")));
    }

    private static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a signed head that is no JSON", e);
        }
    }

    static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a certificate that cannot be written", e);
        }
    }

    private static String fingerprint(byte[] certificate) {
        return HexFormat.of().formatHex(Tokens.sha256(certificate));
    }
}
