package kz.robotbailiff.service.ruling.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.Arrays;
import java.util.Optional;
import kz.robotbailiff.service.platform.Tokens;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// A detached signature as PAdES wants it (baseline B), written in exactly one way.
///
/// A signature covers only some parts of its own CMS. Whoever checks one therefore writes it anew
/// from what it must hold and compares every byte, so that nothing in it can be changed unseen.
public final class Cms {

    private static final ASN1Encodable SHA256 = new DERSequence(NISTObjectIdentifiers.id_sha256);

    private Cms() {}

    static byte[] sign(byte[] bytes, PrivateKey key, X509Certificate certificate) {
        try {
            var signature = Signature.getInstance(algorithm(certificate.getPublicKey()));
            signature.initSign(key);
            signature.update(der(attributes(bytes, certificate.getEncoded())));
            return whole(bytes, certificate, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign papers", e);
        }
    }

    /// The certificate, of those known, whose key signed these bytes with this CMS; empty where
    /// nobody's did, or where a byte of it is not as it must be.
    public static Optional<X509Certificate> signer(
            byte[] bytes, byte[] cms, Iterable<X509Certificate> known) {
        try {
            var signature = signature(cms);
            for (var certificate : known) {
                if (Arrays.equals(cms, whole(bytes, certificate, signature))
                        && isSigned(bytes, certificate, signature)) {
                    return Optional.of(certificate);
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | RuntimeException _) {
            // Bytes that are no CMS at all are refused like any other change.
            return Optional.empty();
        }
    }

    /// How many bytes a CMS takes by its own head, which stands before padding.
    public static int length(byte[] padded) {
        int head = padded[1] & 0xff;
        return switch (head) {
            case 0x81 -> 3 + (padded[2] & 0xff);
            case 0x82 -> 4 + (((padded[2] & 0xff) << 8) | (padded[3] & 0xff));
            default -> head < 0x80 ? 2 + head : Integer.MAX_VALUE;
        };
    }

    private static byte[] signature(byte[] cms) {
        var data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        var signer = (ASN1Sequence) data.getSignerInfos().getObjectAt(0);
        return ((ASN1OctetString) signer.getObjectAt(5)).getOctets();
    }

    private static boolean isSigned(byte[] bytes, X509Certificate certificate, byte[] signature)
            throws GeneralSecurityException {
        var check = Signature.getInstance(algorithm(certificate.getPublicKey()));
        check.initVerify(certificate);
        check.update(der(attributes(bytes, certificate.getEncoded())));
        return check.verify(signature);
    }

    private static byte[] whole(byte[] bytes, X509Certificate certificate, byte[] signature)
            throws GeneralSecurityException {
        var encoded = certificate.getEncoded();
        var parsed = Certificate.getInstance(encoded);
        var signer =
                sequence(
                        new ASN1Integer(1),
                        sequence(parsed.getIssuer(), parsed.getSerialNumber()),
                        SHA256,
                        new DERTaggedObject(false, 0, attributes(bytes, encoded)),
                        signed(certificate.getPublicKey()),
                        new DEROctetString(signature));
        var data =
                sequence(
                        new ASN1Integer(1),
                        new DERSet(SHA256),
                        sequence(CMSObjectIdentifiers.data),
                        new DERTaggedObject(false, 0, new DERSet(parsed)),
                        new DERSet(signer));
        return der(sequence(CMSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, data)));
    }

    /// What is signed: the digest of the bytes, and whose certificate it is.
    private static ASN1Set attributes(byte[] bytes, byte[] certificate) {
        var mine = sequence(sequence(sequence(new DEROctetString(Tokens.sha256(certificate)))));
        return new DERSet(
                new ASN1Encodable[] {
                    attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                    attribute(
                            CMSAttributes.messageDigest, new DEROctetString(Tokens.sha256(bytes))),
                    attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, mine)
                });
    }

    private static ASN1Encodable attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return sequence(type, new DERSet(value));
    }

    private static ASN1Encodable signed(PublicKey key) {
        return key instanceof ECKey
                ? sequence(X9ObjectIdentifiers.ecdsa_with_SHA256)
                : sequence(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
    }

    private static String algorithm(PublicKey key) {
        return key instanceof ECKey ? "SHA256withECDSA" : "SHA256withRSA";
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static byte[] der(ASN1Primitive value) {
        try {
            return value.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
